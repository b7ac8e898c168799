// Gives a job to the PDF worker, tells how far it is, and stops it when asked.
import { pdfFailure, type PdfAnswer, type PdfJob, type PdfMessage, type Progress } from './jobs.ts';

export interface JobOptions {
  onProgress?: Progress;
  signal?: AbortSignal;
}

/** Never throws: a worker that dies or does not start is an answer too. */
export async function pdfJob<Job extends PdfJob>(
  job: Job,
  { onProgress, signal }: JobOptions = {},
): Promise<PdfAnswer<Job['job']>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<PdfAnswer<Job['job']>>((resolve) => {
      if (signal?.aborted) return resolve(pdfFailure('cancelled'));
      signal?.addEventListener('abort', () => resolve(pdfFailure('cancelled')), { once: true });
      worker.onmessage = ({ data }: MessageEvent<PdfMessage>) => {
        if (data.kind === 'progress') onProgress?.(data.share, data.words);
        else resolve(data.answer);
      };
      worker.onerror = () => resolve(pdfFailure('failed'));
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}

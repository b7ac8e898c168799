// Does one job. Runs in the worker; tests call it directly.
import type { PdfAnswer, PdfJob, Progress } from './jobs.ts';
import { pdfFailure } from './jobs.ts';
import { openPdf } from './open-pdf.ts';
import { buildPacket, fitFile } from './packet.ts';
import { smallPicture, thumbOf } from './pictures.ts';
import { changedWords } from './plain-letters.ts';
import { letterPdf } from './text-pages.ts';

export async function work(job: PdfJob, onProgress: Progress): Promise<PdfAnswer<PdfJob['job']>> {
  try {
    switch (job.job) {
      case 'inspect': {
        const opened = await openPdf(job.file);
        return opened.ok ? { ok: true, pages: opened.pages } : opened;
      }
      case 'shrink':
        return await smallPicture(job.file, job.side, job.quality);
      case 'thumb':
        return await thumbOf(job.file);
      case 'letter': {
        const pdf = await letterPdf(job.letter);
        const bytes = new Uint8Array(await pdf.save());
        const file = new Blob([bytes], { type: 'application/pdf' });
        const { head, text } = job.letter;
        const notes = changedWords([...head, text].join(' '));
        return { ok: true, file, pages: pdf.getPageCount(), notes };
      }
      case 'fit': {
        const fitted = await fitFile(job.item, job.limits, job.asPdf);
        return fitted ? { ok: true, ...fitted } : pdfFailure('broken');
      }
      case 'packet':
        return { ok: true, ...(await buildPacket(job.packet, onProgress)) };
    }
  } catch {
    return pdfFailure('failed');
  }
}

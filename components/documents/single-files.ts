// The documents of a case as single files for an upload: named by rule, made to fit where they have to be.
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { fileNames, type NamedPart } from '../../lib/documents/file-names.ts';
import { fitFiles, type Fit } from '../../lib/documents/fit-files.ts';
import { letterhead } from '../../lib/documents/letter.ts';
import type { CaseLetter } from '../../lib/documents/letters.ts';
import { packetItems } from '../../lib/documents/packet-plan.ts';
import type { UploadLimits } from '../../lib/documents/upload-limits.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { readAttachment } from '../../lib/store/attachments.ts';
import { fileLimits } from './file-limits.ts';

export interface SingleFile {
  /** Id of the attachment, or of the letter. */
  id: string;
  title: string;
  /** Bytes; 0 for a letter, which is written when it is sent. */
  size: number;
  fit: Fit;
}

/** Letters that a person kept, then every document, each with how it fits. */
export function singleFiles(
  value: Case,
  letters: readonly CaseLetter[],
  limits: UploadLimits,
): SingleFile[] {
  const items = packetItems(value);
  const fits = fitFiles(
    items.map(({ attachment }) => attachment),
    limits,
  );
  const takesPdf = limits.types === null || limits.types.includes('pdf');
  return [
    ...letters
      .filter(({ edited }) => edited)
      .map(({ id, title }): SingleFile => ({
        id,
        title,
        size: 0,
        fit: takesPdf ? { id, way: 'as-is' } : { id, way: 'no', words: 'this field takes no PDF' },
      })),
    ...items.flatMap(({ title, attachment }, at) => {
      const fit = fits[at];
      return fit ? [{ id: attachment.id, title, size: attachment.size, fit }] : [];
    }),
  ];
}

export interface MadeFiles {
  files: File[];
  notes: string[];
}

interface MakeOptions {
  practice: Practice;
  letters: readonly CaseLetter[];
  limits: UploadLimits;
  onProgress: (share: number, words: string) => void;
  signal: AbortSignal;
}

/** Reads, fits and names the chosen ones; null when it was cancelled. */
export async function makeFiles(
  value: Case,
  chosen: readonly SingleFile[],
  { practice, letters, limits, onProgress, signal }: MakeOptions,
): Promise<MadeFiles | null> {
  const items = packetItems(value);
  const made: { blob: Blob; named: NamedPart }[] = [];
  const notes: string[] = [];
  for (const [at, { id, title, fit }] of chosen.entries()) {
    if (signal.aborted) return null;
    onProgress(at / chosen.length, title);
    const letter = letters.find((one) => one.id === id);
    if (letter) {
      const pages = { head: letterhead(practice), text: letter.text };
      const answer = await pdfJob({ job: 'letter', letter: pages }, { signal });
      const document = { kind: letter.title, madeOn: '' };
      if (answer.ok) made.push({ blob: answer.file, named: { document, type: 'application/pdf' } });
      else notes.push(answer.message);
      continue;
    }
    const document = items.find(({ attachment }) => attachment.id === id)?.document;
    const file = document && (await readAttachment(id));
    if (!document || !file) {
      notes.push(`${title} cannot be opened any more, so it was left out.`);
      continue;
    }
    if (fit.way === 'as-is') {
      made.push({ blob: file, named: { document, type: file.type } });
      continue;
    }
    const job = { job: 'fit', item: { title, file }, limits: fileLimits(limits) } as const;
    const answer = await pdfJob({ ...job, asPdf: fit.way === 'as-pdf' }, { signal });
    if (!answer.ok) {
      if (answer.reason === 'cancelled') return null;
      notes.push(`${title}: ${answer.message}`);
      continue;
    }
    notes.push(...answer.notes);
    const count = answer.files.length;
    for (const [index, { file: blob }] of answer.files.entries())
      made.push({ blob, named: { document, type: blob.type, part: { index, count } } });
  }
  const names = fileNames(made.map(({ named }) => named));
  return {
    files: made.map(
      ({ blob }, at) => new File([blob], names[at] ?? 'document.pdf', { type: blob.type }),
    ),
    notes,
  };
}

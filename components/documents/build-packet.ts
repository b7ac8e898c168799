// The packet of a case as files: documents opened, put together in the worker, named by rule.
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { packetName } from '../../lib/documents/file-names.ts';
import { letterhead } from '../../lib/documents/letter.ts';
import { PLAIN_COVER, type CaseLetter } from '../../lib/documents/letters.ts';
import { coverRows, packetItems } from '../../lib/documents/packet-plan.ts';
import type { FileLimits, PacketItem, Progress } from '../../lib/pdf/jobs.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { readAttachment } from '../../lib/store/attachments.ts';
import { localToday } from '../ui/date-text.ts';

export interface PacketFiles {
  files: File[];
  /** Pages of each file. */
  pages: number[];
  notes: string[];
}

interface BuildOptions {
  onProgress: Progress;
  signal: AbortSignal;
}

/** null when it was cancelled; a failure is files of none and its sentence as a note. */
export async function buildPacketFiles(
  value: Case,
  practice: Practice,
  letter: Pick<CaseLetter, 'title' | 'cover' | 'text'> | null,
  limits: FileLimits,
  { onProgress, signal }: BuildOptions,
): Promise<PacketFiles | null> {
  const items: PacketItem[] = [];
  const lost: string[] = [];
  for (const { title, attachment } of packetItems(value)) {
    if (signal.aborted) return null;
    const file = await readAttachment(attachment.id);
    if (file) items.push({ title, file });
    else lost.push(`${title} cannot be opened any more, so it is not in the packet.`);
  }
  const today = localToday();
  const packet = {
    cover: { title: letter?.cover ?? PLAIN_COVER, rows: coverRows(value, practice, today) },
    letter: letter && { title: letter.title, text: letter.text, head: letterhead(practice) },
    items,
    foot: practice.billing.name,
    limits,
  };
  const answer = await pdfJob({ job: 'packet', packet }, { onProgress, signal });
  if (!answer.ok)
    return answer.reason === 'cancelled' ? null : { files: [], pages: [], notes: [answer.message] };
  return {
    files: answer.files.map(({ file }, at) => {
      const name = packetName(today, at, answer.files.length);
      return new File([file], name, { type: file.type });
    }),
    pages: answer.files.map(({ pages }) => pages),
    notes: [...lost, ...answer.notes],
  };
}

// Names of files as a payer sees them: what it is and of which day, nothing of the patient, nothing a portal refuses.
import type { CaseDocument } from '../case/schema.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** `packet-2026-11-24.pdf`, `packet-2026-11-24-part-1-of-2.pdf`. */
export function packetName(today: string, index: number, count: number): string {
  return `packet-${today}${partWords(index, count)}.pdf`;
}

function partWords(index: number, count: number): string {
  return count > 1 ? `-part-${index + 1}-of-${count}` : '';
}

/** Lower case letters, digits and hyphens: portals refuse spaces, brackets and the like. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

export interface NamedPart {
  document: Pick<CaseDocument, 'kind' | 'madeOn'>;
  /** Media type. */
  type: string;
  /** Which part of how many it was cut into. */
  part?: { index: number; count: number };
}

/**
 * `panoramic-image-2026-11-02.jpg`, `sleep-study-2026-10-01-part-1-of-2.pdf`; a second one of the same name gets `-2`. The
 * kind names it, never the file's own name: that often is the patient's.
 */
export function fileNames(parts: readonly NamedPart[]): string[] {
  const used = new Map<string, number>();
  return parts.map(({ document, type, part }) => {
    const kind =
      document.kind === 'other' || document.kind.startsWith('own-') ? 'document' : document.kind;
    const stem = [plain(kind), document.madeOn].filter(Boolean).join('-');
    const words = part ? partWords(part.index, part.count) : '';
    const key = `${stem}${words}`;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return `${stem}${count > 1 ? `-${count}` : ''}${words}.${ENDINGS[type] ?? 'pdf'}`;
  });
}

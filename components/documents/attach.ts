// Takes files from a person into the case: looked at, checked, sealed, then named in the case.
import type { Attachment } from '../../lib/case/schema.ts';
import { checkFile, HEAD_BYTES } from '../../lib/documents/file-type.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { saveAttachment } from '../../lib/store/attachments.ts';

export type Attached =
  { ok: true; attachment: Attachment; note: string } | { ok: false; message: string };

export interface AttachOptions {
  by: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Refusals are sentences; the case is only named in the answer, never changed here. */
export async function attachFile(
  file: Blob & { name?: string },
  { by, onProgress, signal }: AttachOptions,
): Promise<Attached> {
  const name = (file.name ?? '').slice(0, 120) || 'Pasted picture';
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const checked = checkFile(name, file.size, head);
  if (!checked.ok) return checked;
  // The type by its bytes: what the name or the browser says is not relied on.
  const known = new Blob([file], { type: checked.type });
  const look = await lookAt(known, signal);
  if (!look.ok) return look;
  const saved = await saveAttachment(known, { onProgress, signal });
  if (!saved.ok) return saved;
  return {
    ok: true,
    note: checked.mislabelled
      ? `The name of this file is wrong: it is a ${checked.type === 'application/pdf' ? 'PDF' : 'picture'} and was taken as one.`
      : '',
    attachment: {
      id: saved.id,
      name,
      type: checked.type,
      size: known.size,
      pages: look.pages,
      thumb: look.thumb,
      addedAt: new Date().toISOString(),
      addedBy: by,
    },
  };
}

type Look = { ok: true; pages: number; thumb: string } | { ok: false; message: string };

/** Opens the file once, as the packet will: what cannot be opened is refused now, while it can still be had again. */
async function lookAt(file: Blob, signal?: AbortSignal): Promise<Look> {
  const options = signal ? { signal } : {};
  if (file.type === 'application/pdf') {
    const answer = await pdfJob({ job: 'inspect', file }, options);
    return answer.ok ? { ok: true, pages: answer.pages, thumb: '' } : answer;
  }
  const answer = await pdfJob({ job: 'thumb', file }, options);
  return answer.ok ? { ok: true, pages: 1, thumb: answer.url } : answer;
}

// Puts documents of the case into a portal's upload control: finds the places, sends the bytes in slices, hears the result.
import { isInReach } from '../form/reach-of-frame.ts';
import type { AttachAnswer, AttachReason, UploadFrame, UploadPlace } from '../form/upload.ts';
import { attachPort, type AttachPort } from './attach-port.ts';
import type { NoPage } from './frames.ts';

/** A place with the document it stands in. */
export interface PlaceOnPage extends UploadPlace {
  frameId: number;
  documentId: string;
}

export interface Uploads {
  ok: true;
  /** Places that may be used now. */
  places: PlaceOnPage[];
  /** Origins of frames that take files and were not allowed. */
  foreign: string[];
}

const usable = ({ hidden, disabled }: UploadPlace): boolean => hidden === undefined && !disabled;

function placesOf({ frameId, documentId, places }: UploadFrame): PlaceOnPage[] {
  return places.filter(usable).map((place) => ({ ...place, frameId, documentId }));
}

/** Where the page beside the panel takes files: only places that a person sees, only in frames that were allowed. */
export async function readUploads(
  tabId: number,
  port: AttachPort = attachPort(tabId),
): Promise<Uploads | NoPage> {
  const read = await port.read();
  if (!read.ok) return read;
  const allowed = await port.allowedOrigins();
  const inReach = (frame: UploadFrame) => isInReach(frame, allowed);
  return {
    ok: true,
    places: read.frames.filter(inReach).flatMap(placesOf),
    foreign: [
      ...new Set(
        read.frames
          .filter((frame) => !inReach(frame) && frame.places.some(usable))
          .map(({ origin }) => origin),
      ),
    ],
  };
}

export interface AttachOrder {
  place: PlaceOnPage;
  /** Named as the payer shall see them; nothing of the patient stands in a name. */
  files: readonly File[];
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

export type Attached =
  | ({ ok: true } & AttachAnswer)
  | { ok: false; reason: AttachReason | 'cancelled' | 'no-answer'; message: string };

/** Bytes in one message: small enough for a few milliseconds on either side. */
const SLICE = 384 * 1024;

/**
 * Hands the files to the place and reports what the page made of them. The bytes go to that one document, in messages of
 * the extension, never through anything that the page can read before they are its own. Nothing is pressed.
 */
export async function attachToPage(
  tabId: number,
  { place, files, onProgress, signal }: AttachOrder,
  port: AttachPort = attachPort(tabId),
): Promise<Attached> {
  const { documentId, ref, signature } = place;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const transfer = crypto.randomUUID();
  let sent = 0;
  for (const [index, file] of files.entries()) {
    for (let at = 0; at < file.size; at += SLICE) {
      if (signal?.aborted) {
        await port.forget(documentId);
        return failed('cancelled');
      }
      const slice = file.slice(at, at + SLICE);
      const { name, type, size } = file;
      const base64 = await port.encode(slice);
      const part = { transfer, file: index, name, type, size, base64 };
      if (!(await port.send(documentId, part))) return failed('no-answer');
      sent += slice.size;
      onProgress?.(total === 0 ? 1 : sent / total);
    }
  }
  // Between the reading and now the person may have taken the permission back, or the page may have moved.
  const now = await readUploads(tabId, port);
  const there =
    now.ok && now.places.some((one) => one.documentId === documentId && one.ref === ref);
  if (!there) {
    await port.forget(documentId);
    return failed('gone');
  }
  const answer = await port.attach(documentId, transfer, ref, signature);
  if (!answer) return failed('no-answer');
  return answer.reason ? failed(answer.reason) : { ok: true, ...answer };
}

function failed(reason: AttachReason | 'cancelled' | 'no-answer'): Attached {
  return { ok: false, reason, message: SENTENCES[reason] };
}

const SENTENCES: Readonly<Record<AttachReason | 'cancelled' | 'no-answer', string>> = {
  gone: 'The upload field is no longer on the page. Open it again, then look again.',
  changed: 'The page changed meanwhile. Look again, then attach.',
  hidden: 'Nobody can see this upload field, so nothing was put there.',
  covered: 'Something stands over the upload field. Close it on the page, then attach.',
  disabled: 'The upload field is switched off. Fill what the page wants first, then attach.',
  'one-only':
    'This field takes one file and holds one already, or several were chosen. Remove the old one on the page, or attach the packet.',
  incomplete: 'Not all bytes arrived, so nothing was put there. Try again.',
  'not-taken':
    'The page did not take the files from here. Save them, then choose them on the page by hand.',
  cancelled: 'Cancelled. Nothing was put on the page.',
  'no-answer': 'The page did not answer. Wait until it has loaded, then try again.',
};

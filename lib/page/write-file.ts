// Hands files to a place of the page, as a person's choice or drop would, and reads back what the page made of them.
import type { AttachAnswer, AttachReason } from '../form/upload.ts';
import { twoFrames, until, watchPage } from './pace.ts';
import { beginLook, hiddenReason } from './reach.ts';
import { asControl, isOff, lookUpPlace, signatureOf, type Place } from './upload-places.ts';
import { outcomeOf, pageLines, showsName } from './write-file-outcome.ts';
import { takeFiles } from './write-file-parts.ts';

const DRAWN_MS = 2_500;

const nothing = (reason: AttachReason): AttachAnswer => ({ reason, files: [], complaints: [] });

/** Why nothing may be put here now; undefined when it may be. */
function objection(place: Place, signature: string, count: number): AttachReason | undefined {
  const { input, face } = place;
  if (!face.isConnected || input?.isConnected === false) return 'gone';
  if (place.signature !== signature || signatureOf(place) !== signature) return 'changed';
  if (isOff(place)) return 'disabled';
  const control = asControl(place);
  let hidden = hiddenReason(control, beginLook(), 'strict');
  if (hidden === 'covered') {
    face.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    hidden = hiddenReason(control, beginLook(), 'strict');
  }
  if (hidden !== undefined) return hidden === 'covered' ? 'covered' : 'hidden';
  if (!input || input.multiple) return undefined;
  return count > 1 || (input.files?.length ?? 0) > 0 ? 'one-only' : undefined;
}

function carrying(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

/** Files that a person chose before stay, unless the page keeps a list of its own and would take them twice. */
function withHeld(input: HTMLInputElement, files: readonly File[]): File[] {
  const held = [...(input.files ?? [])];
  if (held.length === 0) return [...files];
  const lines = pageLines();
  const listed = held.some(({ name }) => lines.some((line) => showsName(line, name)));
  return listed ? [...files] : [...held, ...files];
}

function choose(input: HTMLInputElement, files: readonly File[]): void {
  input.files = carrying(withHeld(input, files)).files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Only what claims a drop gets one: a page says so by cancelling dragover (HTML, drag-and-drop processing model). */
async function drop(zone: HTMLElement, files: readonly File[]): Promise<boolean> {
  const dataTransfer = carrying(files);
  const box = zone.getBoundingClientRect();
  const event = (type: string) =>
    new DragEvent(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: box.left + box.width / 2,
      clientY: box.top + box.height / 2,
      dataTransfer,
    });
  zone.dispatchEvent(event('dragenter'));
  await twoFrames();
  const claimed = !zone.dispatchEvent(event('dragover'));
  if (!claimed) {
    zone.dispatchEvent(event('dragleave'));
    return false;
  }
  zone.dispatchEvent(event('drop'));
  return true;
}

/** Hands over the files of a transfer that arrived whole. Presses nothing; what the page does on a choice it does. */
export async function attachFiles(
  transfer: string,
  ref: string,
  signature: string,
): Promise<AttachAnswer> {
  const files = takeFiles(transfer);
  if (!files) return nothing('incomplete');
  const place = lookUpPlace(ref);
  if (!place) return nothing('gone');
  const reason = objection(place, signature, files.length);
  if (reason) return nothing(reason);
  const before = pageLines();
  const watch = watchPage();
  try {
    if (place.input) choose(place.input, files);
    else if (!(await drop(place.face, files))) return nothing('not-taken');
    await twoFrames();
    await watch.settled();
    const now = () => outcomeOf(files, place.input, before);
    const seen = () => {
      const outcome = now();
      return outcome.files.every(({ state }) => state !== 'not-seen') ? outcome : null;
    };
    // A list that is drawn in a movement shows its names only when it has come to rest.
    return (await until(seen, DRAWN_MS)) ?? now();
  } finally {
    watch.stop();
  }
}

// Frames in this one that belong to another origin: reading them needs a permission of their own.
import { isSeen } from './list-boxes.ts';

/** Origin of a visible frame's address, when it is not this document's own. */
function foreignOrigin(frame: HTMLIFrameElement): string | null {
  const box = frame.getBoundingClientRect();
  if (!isSeen(frame) || box.width < 60 || box.height < 20) return null;
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.includes('allow-same-origin')) return 'null';
  if (!frame.src || frame.src.startsWith('about:') || frame.hasAttribute('srcdoc')) return null;
  const { origin } = new URL(frame.src, document.baseURI);
  return origin === location.origin ? null : origin;
}

/** Origins of visible frames that are not this document's own, each once. */
export function foreignFrames(frames: readonly HTMLIFrameElement[]): string[] {
  return [...new Set(frames.flatMap((frame) => foreignOrigin(frame) ?? []))];
}

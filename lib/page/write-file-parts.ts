// Files on their way into this frame: kept in the memory of the content script only, forgotten once they were handed over.
import type { FilePart } from '../form/upload.ts';

/** After this time without news the panel is gone, and patients' documents must not lie around here. */
const FORGET_MS = 120_000;

interface Arriving {
  name: string;
  type: string;
  size: number;
  parts: Blob[];
  got: number;
}

let transfer = '';
let files: Arriving[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function forgetFiles(): void {
  clearTimeout(timer);
  transfer = '';
  files = [];
}

/** Takes the next slice; answers how many bytes of that file are here. A slice of another transfer starts anew. */
export function takePart({ transfer: of, file, name, type, size, base64 }: FilePart): number {
  if (of !== transfer) {
    forgetFiles();
    transfer = of;
  }
  clearTimeout(timer);
  timer = setTimeout(forgetFiles, FORGET_MS);
  const arriving = (files[file] ??= { name, type, size, parts: [], got: 0 });
  const bytes = bytesOf(base64);
  // A Blob for each slice: the browser may keep large ones on disk instead of in memory.
  arriving.parts.push(new Blob([bytes]));
  arriving.got += bytes.length;
  return arriving.got;
}

/** The files of this transfer, whole; null when a byte is missing. They are forgotten here either way. */
export function takeFiles(of: string): File[] | null {
  const whole = of === transfer && files.length > 0 ? files : null;
  forgetFiles();
  if (!whole || whole.some((one) => one === undefined || one.got !== one.size)) return null;
  return whole.map(({ name, type, parts }) => new File(parts, name, { type }));
}

// What a file is by its first bytes, whatever its name says, and the sentence for one that cannot be attached.

export type Attachable = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp';

export type FileCheck =
  | { ok: true; type: Attachable; /** Its name promised something else. */ mislabelled: boolean }
  | { ok: false; message: string };

/** Bytes from the start that `checkFile` wants. */
export const HEAD_BYTES = 1024;
export const LARGEST_FILE = 50 * 1024 * 1024;

const ENDINGS: Readonly<Record<Attachable, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
};

function ascii(head: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...head.subarray(from, from + length));
}

function typeOf(
  head: Uint8Array,
): Attachable | 'heic' | 'tiff' | 'zip' | 'office' | 'dicom' | null {
  // A PDF may begin after some bytes of a mail program (ISO 32000-1, annex H.3.4.1).
  if (ascii(head, 0, HEAD_BYTES).includes('%PDF-')) return 'application/pdf';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP') return 'image/webp';
  if (
    ascii(head, 4, 4) === 'ftyp' &&
    /^(heic|heix|hevc|mif1|msf1|heim|avif)/.test(ascii(head, 8, 4))
  )
    return 'heic';
  if (['II*\0', 'MM\0*'].includes(ascii(head, 0, 4))) return 'tiff';
  if (ascii(head, 128, 4) === 'DICM') return 'dicom';
  if (ascii(head, 0, 2) === 'PK') return 'zip';
  if (ascii(head, 0, 4) === '\xd0\xcf\x11\xe0') return 'office';
  return null;
}

const SENTENCES = {
  heic: 'This is an iPhone picture (HEIC), which payers do not open. On Windows open it in Photos and save it as JPG; on a Mac export it from Preview as JPEG. For the next ones: iPhone Settings, Camera, Formats, “Most Compatible”.',
  tiff: 'This is a TIFF scan, which few portals take. Save it as PDF in the scanner’s program, or open it in Windows Photos and save it as JPG; with several pages, print it to “Microsoft Print to PDF”.',
  dicom:
    'This is a DICOM image. Export it as JPEG or PDF from the imaging program, then attach it.',
  zip: 'This is a Word file or an archive. Save what is in it as PDF, then attach that.',
  office: 'This is an old Word or Excel file. Save it as PDF, then attach that.',
} as const;

/** `head` holds the first HEAD_BYTES bytes, `size` the bytes of the whole file. Names are never quoted. */
export function checkFile(name: string, size: number, head: Uint8Array): FileCheck {
  if (size === 0) return refuse('This file is empty (0 bytes). Save or scan it again.');
  if (size > LARGEST_FILE) {
    return refuse(
      `This file has ${megabytes(size)}; up to ${megabytes(LARGEST_FILE)} can be attached. Scan it in gray or split it.`,
    );
  }
  const type = typeOf(head);
  if (type === null) {
    return refuse(
      'This is neither a PDF nor a picture, whatever its name says. Save it as PDF or JPEG first.',
    );
  }
  if (type in SENTENCES) return refuse(SENTENCES[type as keyof typeof SENTENCES]);
  const attachable = type as Attachable;
  const ending = /\.(\w{1,5})$/.exec(name.toLowerCase())?.[1];
  const mislabelled = ending !== undefined && !ENDINGS[attachable].includes(ending);
  return { ok: true, type: attachable, mislabelled };
}

function refuse(message: string): FileCheck {
  return { ok: false, message: `${message} Nothing was attached.` };
}

/** `12.4 MB`, `380 KB` */
export function megabytes(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  const count = bytes / (1024 * 1024);
  return `${count < 10 ? count.toFixed(1) : Math.round(count)} MB`;
}

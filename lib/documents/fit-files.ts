// Which documents an upload control takes as they are, which have to be changed first, and which it does not take.
import { megabytes } from './file-type.ts';
import type { FileKind, UploadLimits } from './upload-limits.ts';

export interface Candidate {
  id: string;
  /** Media type. */
  type: string;
  /** Bytes. */
  size: number;
  pages: number;
}

export type Fit =
  | { id: string; way: 'as-is' }
  /** Made smaller or cut; `as-pdf` also turns a picture into a page. */
  | { id: string; way: 'smaller' | 'as-pdf'; words: string }
  | { id: string; way: 'no'; words: string };

const KIND: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

const takes = ({ types }: UploadLimits, kind: FileKind): boolean =>
  types === null || types.includes(kind);

function fitOne({ id, type, size, pages }: Candidate, limits: UploadLimits): Fit {
  const kind = KIND[type] ?? 'pdf';
  const picture = kind !== 'pdf';
  if (limits.least !== null && size < limits.least && !picture)
    return {
      id,
      way: 'no',
      words: `smaller than the ${megabytes(limits.least)} that are asked for`,
    };
  if (!takes(limits, kind)) {
    if (picture && takes(limits, 'jpg'))
      return { id, way: 'smaller', words: 'will be sent as JPEG' };
    if (picture && takes(limits, 'pdf')) return { id, way: 'as-pdf', words: 'will be sent as PDF' };
    return {
      id,
      way: 'no',
      words: picture
        ? 'this field takes no pictures'
        : 'this field takes no PDF: send it another way',
    };
  }
  const large = limits.each !== null && size > limits.each;
  const long = limits.pages !== null && pages > limits.pages;
  if (!large && !long) return { id, way: 'as-is' };
  const [why] = [
    large && `${megabytes(size)}, more than ${megabytes(limits.each ?? 0)}`,
    long && `${pages} pages, more than ${limits.pages}`,
  ].filter(Boolean);
  return {
    id,
    way: 'smaller',
    words: `${why}: will be ${picture ? 'made smaller' : 'made smaller or split'}`,
  };
}

/** One answer for each file, in order. */
export function fitFiles(files: readonly Candidate[], limits: UploadLimits): Fit[] {
  return files.map((file) => fitOne(file, limits));
}

/** What is over the limits when these are sent together; '' when nothing is. `sizes` in bytes. */
export function overLimits(sizes: readonly number[], { most, total, each }: UploadLimits): string {
  const sum = sizes.reduce((all, size) => all + size, 0);
  const large = each === null ? 0 : sizes.filter((size) => size > each).length;
  if (most !== null && sizes.length > most)
    return most === 1
      ? `This field takes one file, and there are ${sizes.length}: send the packet, or attach one at a time.`
      : `This field takes ${most} files, and there are ${sizes.length}: take some off, or send the packet.`;
  if (large > 0)
    return `${large === 1 ? 'One file is' : `${large} files are`} larger than ${megabytes(each ?? 0)}.`;
  if (total !== null && sum > total)
    return `Together they have ${megabytes(sum)}, and ${megabytes(total)} are taken: take some off.`;
  return '';
}

const round = (bytes: number): string => megabytes(bytes).replace('.0 MB', ' MB');

/** `PDF, JPG · up to 10 MB each · 50 MB in all · 5 files`; '' when nothing is known. */
export function limitsInWords({ types, each, total, most, pages }: UploadLimits): string {
  return [
    types && types.map((kind) => kind.toUpperCase()).join(', '),
    each !== null && `up to ${round(each)} each`,
    total !== null && `${round(total)} in all`,
    most !== null && (most === 1 ? 'one file' : `${most} files`),
    pages !== null && `${pages} pages`,
  ]
    .filter(Boolean)
    .join(' · ');
}

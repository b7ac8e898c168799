// Files by their first bytes: what is taken, and a sentence for each that is not.
import { describe, expect, test } from 'vitest';
import { checkFile, LARGEST_FILE } from '../../../lib/documents/file-type.ts';
import { dateByName, kindByName } from '../../../lib/documents/guess-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const PDF = bytes('%PDF-1.7\n');
const JPEG = bytes('\xff\xd8\xff\xe0');

test.each([
  ['a.pdf', PDF, 'application/pdf', false],
  ['a.pdf', bytes(`\n\nFrom: mail\n${'%PDF-1.4'}`), 'application/pdf', false],
  ['a.JPG', JPEG, 'image/jpeg', false],
  ['a.png', bytes('\x89PNG\r\n\x1a\n'), 'image/png', false],
  ['a.webp', bytes('RIFF\0\0\0\0WEBP'), 'image/webp', false],
  ['scan.jpg', PDF, 'application/pdf', true],
  ['scan.pdf', JPEG, 'image/jpeg', true],
  ['pasted', JPEG, 'image/jpeg', false],
])('%s is taken by its bytes', (name, head, type, mislabelled) => {
  expect(checkFile(name, 5000, head)).toEqual({ ok: true, type, mislabelled });
});

describe('what is refused says why and what to do', () => {
  test.each([
    ['empty', 0, PDF, /empty/],
    ['200 MB', 200 * 1024 * 1024, PDF, /200 MB/],
    ['just over the limit', LARGEST_FILE + 1, PDF, /50 MB/],
    ['HEIC', 5000, bytes('\0\0\0\x18ftypheic'), /JPEG/],
    ['TIFF', 5000, bytes('II*\0'), /as PDF .* JPG/],
    ['DICOM', 5000, bytes(`${'\0'.repeat(128)}DICM`), /Export/],
    ['Word', 5000, bytes('PK\x03\x04'), /as PDF/],
    ['old Word', 5000, bytes('\xd0\xcf\x11\xe0'), /as PDF/],
    ['text named .pdf', 5000, bytes('hello'), /neither a PDF nor a picture/],
  ])('%s', (_, size, head, words) => {
    const answer = checkFile('Quillfeather.pdf', size, head);
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(words) as string });
    expect(answer.ok ? '' : answer.message).not.toContain('Quillfeather');
    expect(answer.ok ? '' : answer.message).toContain('Nothing was attached.');
  });
  test('exactly the limit is taken', () =>
    expect(checkFile('a.pdf', LARGEST_FILE, PDF).ok).toBe(true));
});

test.each([
  ['2026-11-02 Pano Thornquist.jpg', 'panoramic-image', '2026-11-02'],
  ['CBCT_20260901.pdf', 'cbct', '2026-09-01'],
  ['sleep study.pdf', 'sleep-study', ''],
  ['MRI report.pdf', 'mri-report', ''],
  ['IMG_4021.jpg', 'photographs', ''],
  ['scan0001.pdf', null, ''],
])('%s is guessed to be %s', (name, kind, date) => {
  expect(kindByName(name)).toBe(kind);
  expect(dateByName(name)).toBe(date);
});

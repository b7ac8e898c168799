import { describe, expect, test } from 'vitest';
import { fileNames, packetName } from '../../../lib/documents/file-names.ts';
import { fitFiles, limitsInWords, overLimits } from '../../../lib/documents/fit-files.ts';
import { emptyPractice, portalSchema } from '../../../lib/case/practice.ts';
import {
  knownLimits,
  mergedLimits,
  ownLimits,
  PORTAL_LIMITS,
} from '../../../lib/documents/portal-limits.ts';
import { NO_LIMITS, type UploadLimits } from '../../../lib/documents/upload-limits.ts';

const MB = 1024 * 1024;
const pdf = (size: number, pages = 1) => ({ id: 'a', type: 'application/pdf', size, pages });
const photo = (size: number) => ({ id: 'a', type: 'image/jpeg', size, pages: 1 });

describe('how one file fits', () => {
  test.each<[string, ReturnType<typeof pdf>, Partial<UploadLimits>, string]>([
    ['nothing is said', pdf(90 * MB), {}, 'as-is'],
    ['exactly the limit', pdf(10 * MB), { each: 10 * MB }, 'as-is'],
    ['one byte more', pdf(10 * MB + 1), { each: 10 * MB }, 'smaller'],
    ['too many pages', pdf(MB, 51), { pages: 50 }, 'smaller'],
    ['a picture where only PDF is taken', photo(MB), { types: ['pdf'] }, 'as-pdf'],
    ['a PDF where only pictures are taken', pdf(MB), { types: ['jpg', 'tif'] }, 'no'],
    ['a picture too large', photo(12 * MB), { each: 4 * MB }, 'smaller'],
    [
      'a PNG where JPEG is taken',
      { ...photo(MB), type: 'image/png' },
      { types: ['jpg'] },
      'smaller',
    ],
    ['a picture where nothing of ours is taken', photo(MB), { types: ['doc'] }, 'no'],
    ['a PDF under the least size', pdf(2000), { least: 3072 }, 'no'],
  ])('%s', (_, file, limits, way) =>
    expect(fitFiles([file], { ...NO_LIMITS, ...limits })[0]?.way).toBe(way),
  );
});

test.each<[string, number[], Partial<UploadLimits>, RegExp]>([
  ['too many', [1, 1, 1], { most: 2 }, /takes 2 files, and there are 3/],
  ['several where one is taken', [1, 1], { most: 1 }, /takes one file/],
  ['too much in all', [6 * MB, 6 * MB], { total: 10 * MB }, /Together they have 12 MB/],
  ['one too large', [6 * MB], { each: 5 * MB }, /One file is larger than 5.0 MB/],
  ['all within', [5 * MB, 5 * MB], { total: 10 * MB, most: 2, each: 5 * MB }, /^$/],
])('together: %s', (_, sizes, limits, words) =>
  expect(overLimits(sizes, { ...NO_LIMITS, ...limits })).toMatch(words),
);

describe('names', () => {
  const document = (kind: string, madeOn = '') => ({ kind, madeOn });
  test('kind and day, a number for the second, parts of how many, nothing of the file’s own name', () => {
    const pano = document('panoramic-image', '2026-11-02');
    expect(
      fileNames([
        { document: pano, type: 'image/jpeg' },
        { document: pano, type: 'image/jpeg' },
        {
          document: document('sleep-study'),
          type: 'application/pdf',
          part: { index: 0, count: 2 },
        },
        {
          document: document('sleep-study'),
          type: 'application/pdf',
          part: { index: 1, count: 2 },
        },
        { document: document('own-3f'), type: 'application/pdf' },
        { document: document('Letter of medical necessity'), type: 'application/pdf' },
      ]),
    ).toEqual([
      'panoramic-image-2026-11-02.jpg',
      'panoramic-image-2026-11-02-2.jpg',
      'sleep-study-part-1-of-2.pdf',
      'sleep-study-part-2-of-2.pdf',
      'document.pdf',
      'letter-of-medical-necessity.pdf',
    ]);
    expect(packetName('2026-11-24', 0, 1)).toBe('packet-2026-11-24.pdf');
    expect(packetName('2026-11-24', 1, 3)).toBe('packet-2026-11-24-part-2-of-3.pdf');
  });
});

describe('limits from several places', () => {
  const portal = portalSchema.parse({
    id: 'p',
    uploadTypes: 'PDF, JPEG and TIFF',
    uploadMb: '7,5',
    uploadMost: 'four',
  });
  test('what the practice typed is read, and what is no number says nothing', () =>
    expect(ownLimits(portal)).toEqual({
      ...NO_LIMITS,
      types: ['pdf', 'jpg', 'tif'],
      each: 7.5 * MB,
    }));
  test('the page comes first, field by field', () =>
    expect(
      mergedLimits([
        { ...NO_LIMITS, each: 4 * MB },
        { ...NO_LIMITS, each: 9 * MB, most: 5 },
      ]),
    ).toMatchObject({ each: 4 * MB, most: 5, total: null }));
  test('every known limit names its source and the day it was read', () => {
    for (const { source, read, hosts } of PORTAL_LIMITS) {
      expect(source).toMatch(/\w+ \w+/);
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(hosts.map((host) => knownLimits(host)?.source)).toEqual(hosts.map(() => source));
    }
    expect(knownLimits('portal.example.com')).toBeNull();
  });
  test('in words', () => {
    expect(limitsInWords(NO_LIMITS)).toBe('');
    expect(limitsInWords({ ...NO_LIMITS, types: ['pdf', 'jpg'], each: 10 * MB, most: 1 })).toBe(
      'PDF, JPG · up to 10 MB each · one file',
    );
  });
  test('a practice of before these fields still opens', () =>
    expect(emptyPractice().payers).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import {
  acceptedKinds,
  limitsOf,
  type UploadLimits,
} from '../../../lib/documents/upload-limits.ts';

const KB = 1024;
const MB = 1024 * KB;
const said = (words: string, accept = '') => limitsOf({ words, accept, multiple: true });

test.each<[string, string[] | null]>([
  ['', null],
  ['*/*', null],
  ['.pdf,.JPG, image/png', ['pdf', 'jpg', 'png']],
  ['application/pdf', ['pdf']],
  ['image/*', ['jpg', 'png', 'webp', 'gif', 'bmp', 'tif']],
  ['.doc,.docx,application/msword', ['doc']],
  ['.dcm', []],
])('accept="%s" lets these kinds through', (accept, kinds) =>
  expect(acceptedKinds(accept)).toEqual(kinds),
);

describe('sizes', () => {
  test.each<[string, Partial<UploadLimits>]>([
    ['PDF, JPG or PNG. Up to 10 MB each, 5 files at most.', { each: 10 * MB, most: 5 }],
    ['Maximum file size 4 MB. Total 12 MB.', { each: 4 * MB, total: 12 * MB }],
    [
      'Each file may be 60MB, 150MB in total; up to 10 files',
      { each: 60 * MB, total: 150 * MB, most: 10 },
    ],
    ['Total size of all attachments cannot exceed 50 MB', { each: null, total: 50 * MB }],
    [
      'File size must be larger than 3 KB and no more than 25 megabytes.',
      { least: 3 * KB, each: 25 * MB },
    ],
    ['Size limit: 2.5 MB per attachment', { each: 2.5 * MB }],
    ['Attachments up to 800kb', { each: 800 * KB }],
    ['Attach the records for this request.', { each: null, total: null, most: null }],
    ['Total: 20 MB. Each: 5 MB', { each: 5 * MB, total: 20 * MB }],
  ])('%s', (words, limits) => expect(said(words)).toMatchObject(limits));
});

describe('how many', () => {
  test.each<[string, number | null]>([
    ['You can upload a maximum of 3 documents', 3],
    ['Max files: 8', 8],
    ['up to five attachments', 5],
    ['10 files max', 10],
    ['Number of files: 6', 6],
    ['PDF and JPG only, up to 8 MB, 6 files', 6],
    ['Only one file', 1],
    ['Documents received within 10 days', null],
    ['Box 24 of 4 forms', null],
  ])('%s', (words, most) => expect(said(words).most).toBe(most));
  test('one file where the control takes one, whatever the words say', () =>
    expect(limitsOf({ words: 'up to 5 files', accept: '', multiple: false }).most).toBe(1));
});

describe('types', () => {
  test.each<[string, string, string[] | null]>([
    ['Accepted formats: PDF, TIFF, JPEG', '', ['pdf', 'tif', 'jpg']],
    ['PDF only', '', ['pdf']],
    ['Files must be .pdf', '', ['pdf']],
    ['PDF, JPG, PNG up to 5 MB', '', ['pdf', 'jpg', 'png']],
    ['Attach the PDF of your notes here.', '', null],
    ['PDF files are not accepted. Allowed: TIF, JPG', '', ['tif', 'jpg']],
    ['PDF only', '.pdf,.jpg', ['pdf']],
    ['', '.pdf,.jpg', ['pdf', 'jpg']],
    ['Do not send ZIP.', '.pdf,.zip', ['pdf']],
  ])('%s with accept "%s"', (words, accept, types) =>
    expect(said(words, accept).types).toEqual(types),
  );
});

test.each<[string, number | null]>([
  ['No more than 50 pages per file', 50],
  ['Up to 100 pages', 100],
  ['See page 4', null],
])('pages: %s', (words, pages) => expect(said(words).pages).toBe(pages));

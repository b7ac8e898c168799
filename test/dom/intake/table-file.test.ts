// Spreadsheet files in a real browser: what becomes rows, and what is refused in a sentence.
import { describe, expect, test } from 'vitest';
import { readTableFile } from '../../../lib/browser/table-file.ts';
import { workbook } from './workbook.ts';

const file = (parts: BlobPart[], name = 'list.csv') => new File(parts, name);
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);

describe('rows of', () => {
  const WANTED = [
    ['Name', 'Note'],
    ['Ash, Ivy', 'says “no”\nand waits'],
  ];
  test.each([
    ['a CSV with quotes and line breaks', 'Name,Note\r\n"Ash, Ivy","says “no”\nand waits"\r\n\r\n'],
    ['a CSV with semicolons and a mark', '\ufeffName;Note\n"Ash, Ivy";"says “no”\nand waits"\n'],
    ['text with tabs', 'Name\tNote\nAsh, Ivy\t"says “no”\nand waits"\n'],
  ])('%s', async (_, text) => {
    expect(await readTableFile(file([text]))).toEqual({
      ok: true,
      tables: [{ name: '', rows: WANTED }],
    });
  });

  test('UTF-16 and the old Windows code page', async () => {
    const rows = [
      ['Name', 'Payer'],
      ['Núñez, José', 'Prairie'],
    ];
    const text = 'Name\tPayer\nNúñez, José\tPrairie\n';
    const latin = new Uint8Array([...text].map((c) => c.charCodeAt(0)));
    for (const bytes of [utf16(text), latin])
      expect(await readTableFile(file([bytes]))).toMatchObject({ tables: [{ rows }] });
  });

  test('a workbook: text, numbers, days and several sheets', async () => {
    const book = await workbook([
      {
        name: 'Open',
        rows: [
          ['Patient', 'Sent', 'Units'],
          ['Ash, Ivy', { day: 46351 }, 2],
        ],
      },
      {
        name: 'Closed',
        rows: [
          ['Patient', 'Sent'],
          ['Thorne, Basil', 'Nov 2'],
        ],
      },
    ]);
    expect(await readTableFile(file([book], 'tracker.xlsx'))).toEqual({
      ok: true,
      tables: [
        {
          name: 'Open',
          rows: [
            ['Patient', 'Sent', 'Units'],
            ['Ash, Ivy', '2026-11-25', '2'],
          ],
        },
        {
          name: 'Closed',
          rows: [
            ['Patient', 'Sent'],
            ['Thorne, Basil', 'Nov 2'],
          ],
        },
      ],
    });
  });

  test('a large workbook, for which its reader would start a worker', async () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => [
      `Larkspur${n}, Ada`,
      `LRK${n}`,
      'x'.repeat(30),
    ]);
    const book = await workbook([
      { name: 'All', rows: [['Patient', 'Member ID', 'Notes'], ...rows] },
    ]);
    const read = await readTableFile(file([book], 'all.xlsx'));
    expect(read.ok && read.tables[0]?.rows.length).toBe(12_001);
  });
});

test.each([
  ['an empty file', '', /empty/],
  ['a PDF', '%PDF-1.7 …', /PDF/],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /save it as/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), /picture/],
  ['a web page', '<!DOCTYPE html><html></html>', /CSV or Excel/],
  ['JSON', '{"facts":{}}', /CSV or Excel/],
  ['a ZIP that is cut off', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /damaged/],
  ['other bytes', new Uint8Array([1, 0, 2, 0, 3, 0, 0, 9]), /not a spreadsheet/],
  ['one column', 'Ash\nThorne\n', /one column/],
])('%s is refused in a sentence', async (_, content, words) => {
  const read = await readTableFile(file([content]));
  expect(read.ok ? '' : read.message).toMatch(words);
});

test('a workbook that would unpack to more than there is room for is not unpacked', async () => {
  const book = await workbook([{ name: 'A', rows: [['Patient', 'DOB']] }], { claims: 900_000_000 });
  const read = await readTableFile(file([book], 'bomb.xlsx'));
  expect(read.ok ? '' : read.message).toMatch(/too large/);
});

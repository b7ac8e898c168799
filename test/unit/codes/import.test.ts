import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { readPracticeList } from '../../../lib/codes/import/practice-list.ts';
import { importCodeSet, type ImportOptions } from '../../../lib/store/code-sets-import.ts';
import {
  editionFor,
  listCodeSets,
  ncciPairs,
  removeCodeSet,
} from '../../../lib/store/code-sets.ts';

const options: ImportOptions = {
  numbers: new Set(['21462', '21453', '76377', '76376', '64400', '00170']),
  now: '2026-11-24T12:00:00.000Z',
};
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const take = (name: string, content: BlobPart, more: Partial<ImportOptions> = {}) =>
  importCodeSet(file(name, content), { ...options, ...more });

/** An order file in CMS's columns: real beginnings, then invented codes of the right shape. */
function orderFile(year: number, rows = 65_000): string {
  const line = (at: number, code: string, flag: number, words: string) =>
    `${String(at % 100_000).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${words.slice(0, 60).padEnd(60)} ${words}`;
  const known: [string, number, string][] = [
    ['K01', 0, 'Embedded and impacted teeth'],
    ['K011', 1, 'Impacted teeth'],
    ...(year >= 2027
      ? ([
          ['J34830', 1, 'Odontogenic maxillary sinusitis'],
          ['C7983', 1, 'Spread to the mouth'],
        ] as [string, number, string][])
      : []),
  ];
  const letters = 'ABDEFGHL';
  const filler = Array.from({ length: rows }, (_, at): [string, number, string] => [
    `${letters[at % 8]}${String(Math.floor(at / 8)).padStart(5, '0')}`,
    1,
    `Invented condition ${at}`,
  ]);
  return [...known, ...filler].map((row, at) => line(at + 1, ...row)).join('\r\n');
}

/** A zip with one deflated entry, as small as the format allows. */
function zip(name: string, text: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(text);
  const packed = deflateRawSync(bytes);
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE((sum ^ -1) >>> 0, 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(bytes.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
  const rest = Buffer.alloc(14);
  const directory = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([20, 0]),
    shared,
    rest,
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, directory, end]));
}

afterEach(async () => {
  for (const { id } of await listCodeSets()) await removeCodeSet(id);
});

const html = '<!DOCTYPE html><html><body>Sign in</body></html>';
const huge = Object.defineProperty(file('icd10cm_order_2027.txt', 'x'), 'size', { value: 2 ** 31 });
const packed = zip('Code Descriptions/icd10cm_order_2027.txt', orderFile(2027));
const damaged = packed.slice();
damaged.fill(0x55, 5000, 5200);

describe('a wrong file changes nothing and is named as what it is', () => {
  test.each([
    ['a truncated zip', file('x.zip', packed.subarray(0, 90_000)), 'truncated'],
    ['a zip damaged inside', file('x.zip', damaged), 'truncated'],
    ['wrong columns', file('x.csv', 'name,colour\nA,red\nB,blue\n'), 'columns'],
    ['two gigabytes', huge, 'too-large'],
    ['binary', file('x.txt', new Uint8Array([0, 1, 2, 250, 0, 7]), 'abc'), 'binary'],
    ['a web page saved as text', file('icd10cm_order_2027.txt', html), 'web-page'],
    ['a workbook', file('x.xlsx', zip('xl/workbook.xml', '<x/>')), 'workbook'],
    ['a zip without a list', file('x.zip', zip('readme.pdf', 'x')), 'no-table'],
    [
      'an older year under a newer name',
      file('icd10cm_order_2027.txt', orderFile(2026)),
      'mislabelled',
    ],
    ['a name without a year', file('order.txt', orderFile(2027)), 'no-year'],
    [
      'a file cut off in the middle',
      file('icd10cm_order_2027.txt', orderFile(2027, 9000)),
      'truncated',
    ],
    ['an empty file', file('icd10cm_order_2027.txt'), 'columns'],
  ])('%s', async (_what, bad, reason) => {
    await take('icd10cm_order_2027.txt', orderFile(2027));
    const before = await listCodeSets();
    const result = await importCodeSet(bad, options);
    expect(result).toMatchObject({ ok: false, reason });
    if (!result.ok) expect(result.message).toMatch(/othing was changed\.$/);
    expect(await listCodeSets()).toEqual(before);
  });

  test('last year beside this year is asked about first', async () => {
    await take('icd10cm_order_2027.txt', orderFile(2027));
    const name = 'icd10cm_order_2026.txt';
    expect(await take(name, orderFile(2026))).toMatchObject({ ok: false, reason: 'older' });
    expect(await listCodeSets()).toHaveLength(1);
    expect(await take(name, orderFile(2026), { older: true })).toMatchObject({ ok: true });
    expect(await listCodeSets()).toHaveLength(2);
  });

  test('a cancelled import leaves the old list untouched', async () => {
    await take('icd10cm_order_2027.txt', orderFile(2027));
    const before = await listCodeSets();
    const stop = new AbortController();
    const result = await take('icd10cm_order_2027.txt', orderFile(2027, 66_000), {
      signal: stop.signal,
      now: '2026-12-01T00:00:00.000Z',
      onProgress: () => stop.abort(),
    });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(await listCodeSets()).toEqual(before);
    expect((await editionFor('2026-11-02'))?.find('K01.1')?.words).toBe('Impacted teeth');
  });
});

describe('ICD-10-CM', () => {
  test('the zip as CMS packs it; the day of service chooses the edition', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const first = await importCodeSet(file('download.zip', packed), { ...options, onProgress });
    expect(first).toMatchObject({ ok: true, set: { edition: 'FY2027', rows: 65_004 } });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    await take('icd10cm_order_2026.txt', orderFile(2026), { older: true });
    expect((await editionFor('2026-10-01'))?.find('J34.830')?.billable).toBe(true);
    expect((await editionFor('2026-09-30'))?.find('J34.830')).toBeUndefined();
    expect(await editionFor('2025-09-30')).toBeNull();
    expect((await editionFor(''))?.edition).toBe('FY2027');
  });

  test('a code, and what is below it', async () => {
    await take('icd10cm_order_2027.txt', orderFile(2027));
    const edition = await editionFor('2026-11-02');
    expect(edition?.find('K01')?.billable).toBe(false);
    expect(edition?.under('K01').map(({ code }) => code)).toEqual(['K01.1']);
    expect(edition?.find('K01.12')).toBeUndefined();
  });

  const official = fileURLToPath(
    new URL('../../../../shared/data/icd10cm-code-descriptions-2027.zip', import.meta.url),
  );
  test.skipIf(!existsSync(official))('the official zip, where a copy is present', async () => {
    const result = await take('icd10cm-code-descriptions-2027.zip', readFileSync(official));
    expect(result).toMatchObject({ ok: true, set: { edition: 'FY2027', rows: 98_403 } });
    const edition = await editionFor('2026-11-02');
    expect(edition?.find('S02.652A')?.billable).toBe(true);
    expect(edition?.find('E11.9')?.words).toContain('diabetes');
  });
});

describe('HCPCS and NCCI', () => {
  test('HCPCS in fixed columns, words over two lines', async () => {
    const row = (kind: string, words: string) => `E048600100${kind}${words.padEnd(80)}short`;
    const text = [row('3', 'Oral device for sleep'), row('4', 'apnea, custom')].join('\n');
    expect(await take('HCPC2026_APR.txt', `${text}\n`)).toMatchObject({
      ok: true,
      set: { kind: 'hcpcs', rows: 1 },
    });
  });

  test('NCCI pairs of the field that are still in force', async () => {
    const text = [
      'Some notes of CMS above the table',
      'Column 1\tColumn 2\t*=in existence\tEffective Date\tDeletion Date\tModifier',
      '21462\t21453\t\t20200101\t*\t1',
      '76377\t76376\t\t20200101\t*\t0',
      '00170\t64400\t\t20200101\t20201231\t1',
      '99999\t64400\t\t20200101\t*\t1',
    ].join('\n');
    expect(await take('ccipra-v30.txt', text)).toMatchObject({ ok: true, set: { rows: 2 } });
    const pairs = await ncciPairs();
    expect(pairs?.('21462', '21453')).toBe('1');
    expect(pairs?.('76377', '76376')).toBe('0');
    expect(pairs?.('00170', '64400')).toBeUndefined();
  });
});

describe('the practice’s own list', () => {
  test('a CSV as practice software writes it', () => {
    const read = readPracticeList(
      '\uFEFFFee schedule 2026\nCode,"Description",UCR Fee\n41899,"Tooth, impacted","$1,240.50"\nD7240,Full bony,640\nNOTE,x,y\n',
    );
    expect(read).toEqual({
      ok: true,
      left: 1,
      codes: [
        { code: '41899', description: 'Tooth, impacted', fee: '1240.50' },
        { code: 'D7240', description: 'Full bony', fee: '640.00' },
      ],
    });
  });

  test.each([
    ['no header', '41899;100\n', 'columns'],
    ['a web page', html, 'web-page'],
    ['only other rows', 'code,fee\nabc,10\n', 'columns'],
  ])('%s is refused', (_what, text, reason) => {
    expect(readPracticeList(text)).toMatchObject({ ok: false, reason });
  });
});

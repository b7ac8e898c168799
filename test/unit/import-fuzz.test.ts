// Damaged and hostile files through every door by which a file or pasted text comes in: each answers with a value or a
// sentence, none throws, none hangs, and none changes what is stored. FUZZ_ROUNDS sets how many files each door gets
// (`npm run test:fuzz` gives it ten minutes' worth); without it a short form runs.
import { freshVault, PASSPHRASE, someCase } from './store/open-store.ts';
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { parseFactsFile } from '../../lib/case/import-facts.ts';
import { readDemographics } from '../../lib/case/paste.ts';
import { readTableFile } from '../../lib/browser/table-file.ts';
import { readPracticeList } from '../../lib/codes/import/practice-list.ts';
import { ownProfileSchema } from '../../lib/form/portal-book.ts';
import { profileFile, readProfileFile } from '../../lib/form/profile-file.ts';
import { saveCase } from '../../lib/store/cases.ts';
import { importCodeSet } from '../../lib/store/code-sets-import.ts';
import { db } from '../../lib/store/database.ts';
import { makeBackup } from '../../lib/store/make-backup.ts';
import { zipOf as storedZip } from '../../lib/store/zip.ts';
import { restoreBackup } from '../../lib/store/restore-backup.ts';
import { randomFrom } from '../tools/seeded-random.ts';

const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'utf8'));

const NASTY = [
  '\u0000',
  '\uFFFF',
  '"',
  '""',
  ',',
  '\t',
  '\r',
  '\n\n\n',
  '=cmd|A1',
  '<script>alert(1)</script>',
  '<!doctype html>',
  '__proto__',
  '9'.repeat(400),
  '-1',
  '1e309',
  'NaN',
  '2026-13-45',
  '{"',
  ']}',
  '\u202E',
  'é',
  '💥',
  ' '.repeat(2000),
  '%00',
].map(bytesOf);

/** A damaged copy: bits flipped, pieces cut, doubled, swapped with another sample's, or nasty words put in. */
function damage(samples: readonly Bytes[], random: () => number): Bytes {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  let bytes = Buffer.from(pick(samples));
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * (bytes.length + 1));
    const end = Math.min(bytes.length, at + Math.floor(random() * 200));
    const dice = random();
    if (dice < 0.3 && at < bytes.length) bytes[at] = Math.floor(random() * 256);
    else if (dice < 0.45) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    else if (dice < 0.55) bytes = bytes.subarray(0, at);
    else if (dice < 0.7) bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    else if (dice < 0.9)
      bytes = Buffer.concat([bytes.subarray(0, at), pick(NASTY), bytes.subarray(at)]);
    else bytes = Buffer.concat([bytes.subarray(0, at), pick(samples).subarray(at)]);
  }
  return Uint8Array.from(bytes);
}

/** A zip with one deflated file in it. */
function zipOf(name: string, content: string): Bytes {
  const [title, plain] = [Buffer.from(name), Buffer.from(content)];
  const packed = deflateRawSync(plain);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(plain.length, 22);
  head.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(plain.length, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + title.length, 12);
  end.writeUInt32LE(30 + title.length + packed.length, 16);
  return Uint8Array.from(Buffer.concat([head, title, packed, entry, title, end]));
}

const ORDER = Array.from(
  { length: 40 },
  (_, at) =>
    `${String(at + 1).padStart(5, '0')} S02${String(at).padStart(2, '0')}   1 Short words${' '.repeat(48)}Long words`,
).join('\r\n');
const HCPCS =
  'HCPCS\tLONG DESCRIPTION\tSHORT DESCRIPTION\tTERM DT\nE0486\tAppliance\tAppl\t\nA4649\tSupply\tSup\t\n';
const NCCI = 'Column 1\tColumn 2\tEffective\tDeletion\tModifier\n21040\t41899\t20200101\t*\t1\n';

interface Door {
  samples: () => Bytes[];
  open: (bytes: Bytes) => Promise<unknown>;
  /** Rounds are divided by this: some doors decrypt or derive keys. */
  slow?: number;
  /** Only an undamaged file may be taken. */
  sealed?: boolean;
}

const text = (bytes: Bytes) => new TextDecoder().decode(bytes);
let backup: Bytes;
let workbook: Bytes;

const OWN_PORTAL = ownProfileSchema.parse({
  id: 'prairie',
  name: 'Prairie Mutual',
  hosts: ['portal.prairie.example'],
  stance: { value: 'unknown', source: 'nobody asked yet', readOn: '2026-11-02' },
});

const sheet = (body: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
const row = (at: number, words: string[]) =>
  `<row r="${at}">${words.map((word, i) => `<c r="${'ABC'[i]}${at}" t="inlineStr"><is><t>${word}</t></is></c>`).join('')}</row>`;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = {
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': sheet(
    row(1, ['Patient', 'Payer', 'Auth']) + row(2, ['Alder', 'Prairie', 'A-77']),
  ),
};

async function smallWorkbook(): Promise<Bytes> {
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* files() {
    for (const [path, xml] of Object.entries(WORKBOOK)) yield { path, bytes: bytesOf(xml) };
  }
  const zip = await storedZip(files(), new Date(Date.UTC(2026, 10, 2)));
  return new Uint8Array(await zip!.arrayBuffer());
}

const DOORS: Record<string, Door> = {
  'a facts file': {
    samples: () =>
      [
        {
          facts: {
            'patient.lastName': 'Quillfeather',
            'patient.birthDate': '1979-04-18',
            'lines[0].code': '21040',
          },
          documents: [{ kind: 'image', file: 'a.pdf' }],
        },
        {
          facts: {
            'preauth.number': 'A1',
            'plans[0].memberId': 'X',
            'diagnoses[11].code': 'K01.1',
          },
        },
      ].map((each) => bytesOf(JSON.stringify(each))),
    open: (bytes) => Promise.resolve(parseFactsFile(text(bytes))),
  },
  'pasted demographics': {
    samples: () => [
      bytesOf(
        'Quillfeather, Rosalind  DOB: 04/18/1979 Sex: F\n12 Elm St\nFairview OH 44126\nPh (440) 555-0123\nMember ID: PRM448812907\nGroup 77',
      ),
      bytesOf('Name\tDOB\tID\nRosalind Quillfeather\t4/18/79\tPRM448812907'),
    ],
    open: (bytes) => Promise.resolve(readDemographics(text(bytes), { today: '2026-11-02' })),
  },
  'a fee list': {
    samples: () => [
      bytesOf('Code,Description,Fee\nD7240,"Tooth, impacted",$450.00\n21040,Cyst,1200\n'),
    ],
    open: (bytes) => Promise.resolve(readPracticeList(text(bytes))),
  },
  'an official list': {
    samples: () => [ORDER, HCPCS, NCCI].map(bytesOf).concat(zipOf('icd10cm_order_2027.txt', ORDER)),
    open: (bytes) =>
      importCodeSet(new File([bytes], 'icd10cm_order_2027.txt'), {
        numbers: new Set(['21040']),
        now: '2026-11-02T09:00:00.000Z',
      }),
  },
  'an office’s spreadsheet': {
    samples: () => [
      bytesOf(
        'Patient,DOB,Payer,CPT,Auth #,Status\n"Quillfeather, Rosalind",4/18/79,Prairie Mutual,21040,A-77,Approved\n',
      ),
      bytesOf('Patient\tPayer\nAlder\tPrairie\n'),
      workbook,
    ],
    open: (bytes) => readTableFile(new File([bytes], 'tracking.xlsx')),
  },
  'a file of portal profiles': {
    samples: () => [bytesOf(profileFile([OWN_PORTAL]))],
    open: (bytes) => Promise.resolve(readProfileFile(text(bytes))),
  },
  'a backup': {
    samples: () => [backup],
    open: (bytes) =>
      restoreBackup(new Blob([bytes]), { passphrase: PASSPHRASE }, { replace: true }),
    slow: 16,
    sealed: true,
  },
};

/** A digest: two of them differ in a line that can be read. */
const stored = async () => {
  const rows = await Promise.all(db.tables.map((table) => table.toArray() as Promise<unknown>));
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
};

beforeAll(async () => {
  await freshVault();
  await saveCase(someCase('c1'));
  await saveCase(someCase('c2', 'Alder'));
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.message);
  workbook = await smallWorkbook();
  // The undamaged one must open: else only the refusal of a bad sample would be tried.
  expect(await readTableFile(new File([workbook], 'list.xlsx'))).toMatchObject({ ok: true });
  backup = new Uint8Array(await made.file.arrayBuffer());
});

test.each(Object.entries(DOORS))(
  '%s that is damaged gets an answer and changes nothing',
  { timeout: 3_600_000 },
  async (_, { samples, open, slow = 1, sealed }) => {
    const random = randomFrom(SEED);
    const before = await stored();
    const whole = samples();
    for (let round = 0; round < ROUNDS / slow; round += 1) {
      const bytes = damage(whole, random);
      if (whole.some((each) => Buffer.from(each).equals(bytes))) continue;
      const answer = (await open(bytes)) as { ok?: boolean; message?: string };
      if (sealed) expect(answer.ok, `accepted in round ${round} of seed ${SEED}`).toBe(false);
      expect(answer, `round ${round} of seed ${SEED}`).toBeTypeOf('object');
      if (answer.ok === false) {
        expect(answer.message, `round ${round} of seed ${SEED}`).toMatch(/[.!?]$/);
        expect(answer.message).not.toMatch(/[<>{}]|undefined|\[object/);
      }
    }
    expect(await stored()).toBe(before);
  },
);

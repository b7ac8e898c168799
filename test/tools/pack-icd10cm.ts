// Packs the field's ICD-10-CM codes out of the official order file into public/codes/icd10cm.tsv.
//
//   node test/tools/pack-icd10cm.ts --file icd10cm_order_2027.txt --edition FY2027 --from 2026-10-01 --to 2027-09-30
//
// Run once a year (and for the April update) with the file that CDC/CMS publish; review the diff.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readOrderFile, type OrderRow } from './order-file.ts';

const ROOT = new URL('../../', import.meta.url);
const LIST = new URL('test/tools/icd10cm-field-list.txt', ROOT);
const TARGET = new URL('public/codes/icd10cm.tsv', ROOT);

type Wish = { prefix: string; firstCareOnly: boolean };

function readFieldList(): { wishes: Wish[]; added: Set<string> } {
  const wishes: Wish[] = [];
  const added = new Set<string>();
  for (const line of readFileSync(LIST, 'utf8').split('\n')) {
    const words = line.replace(/#.*/, '').trim().split(/\s+/).filter(Boolean);
    if (words[0] === 'new') {
      for (const code of words.slice(1)) added.add(code);
      continue;
    }
    const firstCareOnly = words.at(-1) === 'first';
    for (const prefix of firstCareOnly ? words.slice(0, -1) : words) {
      wishes.push({ prefix, firstCareOnly });
    }
  }
  return { wishes, added };
}

/** A code of 7 characters ending in D, S and so on belongs to later care; T81.4-style short codes stay. */
const isLaterCare = (code: string) => code.length === 7 && !code.endsWith('A');

function select(rows: OrderRow[], wishes: Wish[]): OrderRow[] {
  const unmet = wishes.filter(({ prefix }) => !rows.some((row) => row.code.startsWith(prefix)));
  if (unmet.length > 0) {
    throw new Error(`Not in the official file: ${unmet.map(({ prefix }) => prefix).join(' ')}`);
  }
  const wanted = new Set<string>();
  for (const row of rows) {
    if (!row.billable) continue;
    const wish = wishes.find(
      ({ prefix, firstCareOnly }) =>
        row.code.startsWith(prefix) && !(firstCareOnly && isLaterCare(row.code)),
    );
    if (!wish) continue;
    for (let length = 3; length <= row.code.length; length++) {
      wanted.add(row.code.slice(0, length));
    }
  }
  return rows.filter((row) => wanted.has(row.code));
}

const withDot = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    edition: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
});
const { file, edition, from, to } = values;
if (!file || !edition || !from || !to) {
  console.error(
    'Usage: pack-icd10cm.ts --file ORDER_FILE --edition FY2027 --from 2026-10-01 --to 2027-09-30',
  );
  process.exit(2);
}

const { wishes, added } = readFieldList();
const rows = select(readOrderFile(file), wishes);
const body = rows.map(({ code, billable, text }) =>
  [withDot(code), billable ? '1' : '0', added.has(code) ? from : '', text].join('\t'),
);
const head = [
  `# ICD-10-CM codes of the field. Edition: ${edition}. Effective: ${from}..${to}.`,
  '# Source: CDC/NCHS and CMS order file, public domain, official wording. Written by test/tools/pack-icd10cm.ts.',
  '# validFrom is empty for a code that was in force before this edition.',
  'code\tbillable\tvalidFrom\ttext',
];
writeFileSync(TARGET, [...head, ...body, ''].join('\n'));
console.log(`${rows.filter((row) => row.billable).length} billable, ${rows.length} rows`);

// Packs the field's ICD-10-CM codes out of the official order file into public/codes/icd10cm.tsv.
//
//   node test/tools/pack-icd10cm.ts --file icd10cm_order_2027.txt --edition FY2027 --from 2026-10-01 --to 2027-09-30
//
// Run once a year (and for the April update) with the file that CDC/CMS publish; review the diff.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFieldList, select } from './field-list.ts';
import { readOrderFile } from './order-file.ts';

const ROOT = new URL('../../', import.meta.url);
const TARGET = new URL('public/codes/icd10cm.tsv', ROOT);

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

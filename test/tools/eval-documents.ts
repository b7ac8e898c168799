// Runs case files through the documents checklist: npm run eval:documents -- --dir DIR [--json FILE], or --list for the row ids.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { emptyPractice } from '../../lib/case/practice.ts';
import { readinessOf } from '../../lib/documents/completeness.ts';
import { ALL_ROWS } from '../../lib/documents/families.ts';
import { listRows } from './list-document-rows.ts';
import { readDocumentCases, type DocumentCase } from './read-document-cases.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string' }, json: { type: 'string' }, list: { type: 'boolean' } },
});

if (values.list) {
  for (const line of listRows(ALL_ROWS)) console.log(line);
  process.exit(0);
}
if (!values.dir || !existsSync(values.dir)) {
  console.error('Usage: npm run eval:documents -- --dir DIR [--json FILE] | --list');
  process.exit(2);
}

const without = (list: readonly string[], other: readonly string[]) =>
  list.filter((id) => !other.includes(id));

function judge({ name, value, missing, warnings, today }: DocumentCase) {
  const found = readinessOf(value, emptyPractice(), today);
  const said = {
    missing: found.missing.map(({ row }) => row.id),
    warnings: found.warnings.map(({ id }) => id),
  };
  return {
    name,
    planted: missing.length + warnings.length,
    notFound: [...without(missing, said.missing), ...without(warnings, said.warnings)],
    falseAlarms: [...without(said.missing, missing), ...without(said.warnings, warnings)],
  };
}

const cases = readDocumentCases(values.dir);
// A slip of the author is said, not counted: the case is judged by what is left of it.
for (const { name, notes } of cases) for (const note of notes) console.log(`${name}: ${note}`);
const results = cases.map(judge);
const sum = (of: (one: (typeof results)[number]) => number) =>
  results.reduce((all, one) => all + of(one), 0);
for (const { name, notFound, falseAlarms } of results) {
  if (notFound.length > 0) console.log(`${name}: not found: ${notFound.join(', ')}`);
  if (falseAlarms.length > 0) console.log(`${name}: false alarm: ${falseAlarms.join(', ')}`);
}
const planted = sum((one) => one.planted);
console.log(
  `documents: ${results.length} cases: ${planted - sum((one) => one.notFound.length)} of ${planted} gaps found, ` +
    `${sum((one) => one.falseAlarms.length)} false alarms`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (results.some((one) => one.notFound.length + one.falseAlarms.length > 0)) process.exitCode = 1;

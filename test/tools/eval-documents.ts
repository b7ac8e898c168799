// Runs case files through the documents checklist: npm run eval:documents -- --dir DIR [--json FILE], or --list for the row ids.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { emptyPractice } from '../../lib/case/practice.ts';
import { readinessOf } from '../../lib/documents/completeness.ts';
import { CONTRADICTIONS } from '../../lib/documents/contradictions.ts';
import { ALL_ROWS } from '../../lib/documents/families.ts';
import { readDocumentCases, type DocumentCase } from './read-document-cases.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string' }, json: { type: 'string' }, list: { type: 'boolean' } },
});

if (values.list) {
  for (const row of ALL_ROWS) {
    const where = [
      row.payers && `payer ${row.payers.join(' or ')}`,
      row.kind === 'document' && `one of ${row.documents.join(', ')}`,
      row.kind === 'document' && row.freshDays && `stale after ${row.freshDays} days`,
      row.kind === 'fact' && row.facts.join(', '),
    ].filter(Boolean);
    console.log([row.id, row.kind, row.title, where.join('; ')].join('\t'));
  }
  for (const { id, title } of CONTRADICTIONS)
    console.log([id, 'contradiction', title, ''].join('\t'));
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

const results = readDocumentCases(values.dir).map(judge);
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

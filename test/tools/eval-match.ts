// The four-way match on files of any author: npm run eval:match -- --dir DIR [--list]. Without --dir: the tables of test/match.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { freshRows, laterRows, readRows, type Row } from '../match/rows.ts';
import { matchFile, score } from './match-file.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string' }, list: { type: 'boolean', default: false } },
});
if (values.dir !== undefined && !existsSync(values.dir)) {
  console.error(
    `There is no folder ${values.dir}. Usage: npm run eval:match -- --dir DIR [--list]`,
  );
  process.exit(2);
}

interface Entry {
  name: string;
  text: string;
  kinds: string[];
}

const expectedSchema = z.object({ mismatches: z.array(z.string()).default([]) });

function fromFolder(dir: string): Entry[] {
  return readdirSync(dir)
    .sort()
    .filter((name) => existsSync(join(dir, name, 'facts.json')))
    .map((name) => ({
      name,
      text: readFileSync(join(dir, name, 'facts.json'), 'utf8'),
      kinds: expectedSchema.parse(
        JSON.parse(readFileSync(join(dir, name, 'expected.json'), 'utf8')),
      ).mismatches,
    }));
}

const entries: Entry[] = values.dir
  ? fromFolder(values.dir)
  : [
      ...(['planted', 'clean'] as const).flatMap((table) => named(table, readRows(table))),
      ...named('fresh', freshRows()),
      ...named('later', laterRows()),
    ];

function named(table: string, rows: readonly Row[]): Entry[] {
  return rows.map(({ name, file, kinds }) => ({
    name: `${table}: ${name}`,
    text: JSON.stringify(file),
    kinds,
  }));
}

const total = { found: 0, missed: 0, falseAlarms: 0, wrong: 0 };
for (const { name, text, kinds } of entries) {
  const found = matchFile(text);
  const result = score(found, kinds);
  total.found += result.found.length;
  total.missed += result.missed.length;
  total.falseAlarms += result.falseAlarms.length;
  const wrong = result.missed.length > 0 || result.falseAlarms.length > 0;
  if (wrong) total.wrong += 1;
  if (!wrong && !values.list) continue;
  console.log(
    `${wrong ? 'WRONG' : 'right'}  ${name}  missed: ${result.missed.join(' ') || '-'}  false: ${result.falseAlarms.join(' ') || '-'}`,
  );
  for (const { kind, message } of found) console.log(`         ${kind}: ${message}`);
}
console.log(
  `match: ${entries.length} cases: ${total.found} found, ${total.missed} missed, ${total.falseAlarms} false alarms`,
);
if (total.wrong > 0 || entries.length === 0) process.exitCode = 1;

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts } from '../../../lib/case/facts.ts';
import { caseFromFacts, parseFactsFile } from '../../../lib/case/import-facts.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { origin } from './invented.ts';

const FOLDER = new URL('../../portals/cases/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('there are facts files to read', () => {
  expect(FILES.length).toBeGreaterThan(2);
});

test.each(FILES)('%s comes out of a case exactly as it went in', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const file = parseFactsFile(text);
  if (!file.ok) throw new Error(file.message);
  expect(file.notes).toEqual([]);
  const given = JSON.parse(text) as { facts: object; documents: unknown[] };
  const c = caseFromFacts(file.facts, file.documents, origin());
  expect(facts(c, emptyPractice())).toEqual(given.facts);
  expect(c.documents.map(({ kind, title }) => ({ kind, file: title }))).toEqual(given.documents);
});

import { expect, test } from 'vitest';
import { caseSchema } from '../../../lib/case/schema.ts';
import { accept } from '../../../lib/codes/accept.ts';
import { readCheckRules } from '../../../lib/codes/check/rules.ts';
import { indexCodes } from '../../../lib/codes/code-index.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { knownFacts } from '../../../lib/codes/known-facts.ts';
import { openQuestions } from '../../../lib/codes/questions.ts';
import { readKnowledge } from '../../../lib/codes/knowledge.ts';
import { suggest } from '../../../lib/codes/suggest.ts';
import {
  bundledCheckFiles,
  bundledCodeFiles,
  bundledSuggestFiles,
} from '../../tools/bundled-codes.ts';

const index = indexCodes(readCodeSet(bundledCodeFiles()));
const knowledge = readKnowledge(index, bundledSuggestFiles());
const { facts } = readCheckRules(bundledCheckFiles());
const own = [{ code: '41899', description: '', fee: '640.00' }];
const empty = caseSchema.parse({
  version: 1,
  id: 'c',
  createdAt: '',
  visit: { surgeryOn: '2026-11-20' },
});

/** Takes the first procedure and the first diagnosis for a description, in that order or the other. */
function take(
  text: string,
  order: 'procedure first' | 'diagnosis first' = 'diagnosis first',
  start = empty,
) {
  const { procedures, diagnoses, reading } = suggest(knowledge, text, { facts: knownFacts(start) });
  const [procedure, diagnosis] = [procedures[0]!, diagnoses[0]!];
  let value = start;
  for (const one of order === 'diagnosis first' ? [diagnosis, procedure] : [procedure, diagnosis]) {
    const added = accept(value, one, {
      reading,
      procedures: index.set.procedures,
      facts,
      own,
      newId: () => `n${value.lines.length}`,
    });
    if (added.ok) value = added.case;
  }
  return value;
}

test.each(['procedure first', 'diagnosis first'] as const)(
  'a line points at its diagnosis, %s',
  (order) => {
    const { lines, diagnoses } = take('full bony #17 removed under sedation', order);
    expect(diagnoses.map(({ code }) => code)).toEqual(['K01.1']);
    expect(lines[0]).toMatchObject({
      code: '41899',
      toothNumbers: '17',
      diagnosisPointers: 'A',
      fromDate: '2026-11-20',
      units: '1',
      charge: '640.00',
    });
  },
);

test.each([
  ['scope of left TMJ with lysis of adhesions', ['LT']],
  ['arthrocentesis both TMJs', ['50']],
  ['left angle fracture ORIF with arch bars', []],
])('side modifiers only where CMS pays by side: "%s"', (text, modifiers) => {
  expect(take(text).lines[0]?.modifiers).toEqual(modifiers);
});

test('an empty line is used before a new one, and keeps the day typed on it', () => {
  const start = caseSchema.parse({ ...empty, lines: [{ id: 'l', fromDate: '2026-12-01' }] });
  const { lines } = take('full bony #17 removed', 'diagnosis first', start);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ id: 'l', code: '41899', fromDate: '2026-12-01' });
});

test('a diagnosis goes into an empty row, so that the letters of the others stay', () => {
  const start = caseSchema.parse({
    ...empty,
    diagnoses: [
      { code: '', description: '' },
      { code: 'I10', description: '' },
    ],
  });
  expect(
    take('full bony #17 removed', 'diagnosis first', start).diagnoses.map(({ code }) => code),
  ).toEqual(['K01.1', 'I10']);
});

test('the teeth of the case count where the words are about teeth, and nowhere else', () => {
  const known = { teeth: [17], side: 'left' as const };
  expect(suggest(knowledge, 'impacted wisdom tooth out', { facts: known }).reading.teeth).toEqual([
    17,
  ]);
  expect(suggest(knowledge, 'biopsy of the tongue', { facts: known }).reading.teeth).toEqual([]);
  expect(suggest(knowledge, 'TMJ pain, new patient', { facts: known }).diagnoses[0]?.code).toBe(
    'M26.622',
  );
  expect(
    suggest(knowledge, 'right TMJ pain, new patient', { facts: known }).diagnoses[0]?.code,
  ).toBe('M26.621');
});

test('a code taken before comes first among close ones, never against the words', () => {
  const text = 'lesion of tongue removed';
  const codes = suggest(knowledge, text).procedures.map(({ code }) => code);
  const second = codes[1] ?? '';
  expect(suggest(knowledge, text, { accepted: ['99213'] }).procedures[0]?.code).toBe(codes[0]);
  const again = suggest(knowledge, text, { accepted: [second] }).procedures;
  expect(again.findIndex(({ code }) => code === second)).toBeLessThanOrEqual(1);
  const cyst = 'radicular cyst lower jaw enucleated';
  expect(suggest(knowledge, cyst, { accepted: ['21025'] }).procedures[0]?.code).toBe('21040');
});

test.each([
  ['jaw fracture, arch bars and plates', 'fracture-place'],
  ['white patch inside cheek, lesion biopsy', 'part-or-whole'],
  ['tongue ulcer, r/o SCC, punch biopsy', 'pathology'],
  ['dentigerous cyst enucleated', 'jaw-of-cyst'],
  ['submandibular space abscess drained', 'drained-from'],
])('"%s" leaves a question open', (text, id) => {
  const { reading } = suggest(knowledge, text);
  expect(openQuestions(knowledge.questions, reading, new Set()).map((one) => one.id)).toContain(id);
  expect(
    openQuestions(knowledge.questions, reading, new Set([id])).map((one) => one.id),
  ).not.toContain(id);
});

test.each([
  ['left angle fracture, ORIF', 'fracture-place'],
  ['fibroma of cheek, excisional biopsy with sutures', 'part-or-whole'],
  ['radicular cyst lower jaw enucleated', 'jaw-of-cyst'],
])('"%s" has settled it', (text, id) => {
  const { reading } = suggest(knowledge, text);
  expect(openQuestions(knowledge.questions, reading, new Set()).map((one) => one.id)).not.toContain(
    id,
  );
});

test('every answer of every question is understood: it closes its own question', () => {
  for (const row of knowledge.questions) {
    expect(row.answers.length, row.id).toBeGreaterThan(1);
    for (const { words } of row.answers) {
      if (words.startsWith('!')) continue;
      const said = [...suggest(knowledge, words).reading.mentions.keys()];
      expect(said, `${row.id}: ${words}`).not.toEqual([]);
    }
  }
});

test('a suspicion counts once pathology has confirmed it', () => {
  const text = 'ulcer of right lateral tongue, r/o squamous cell carcinoma, biopsy';
  expect(suggest(knowledge, text).diagnoses[0]?.code).not.toMatch(/^C/);
  expect(suggest(knowledge, text, { confirmed: true }).diagnoses[0]?.code).toMatch(/^C02/);
});

import { expect, test } from 'vitest';
import { CASE_VERSION, caseSchema, type Case } from '../../../lib/case/schema.ts';
import { addCode } from '../../../lib/codes/add-code.ts';
import { libraryOf } from '../../../lib/codes/library.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { searchCodes, type CodeHit } from '../../../lib/codes/search.ts';
import { bundledCodeFiles } from '../../tools/bundled-codes.ts';

const library = libraryOf(readCodeSet(bundledCodeFiles()));
const hit = (code: string): CodeHit => {
  const found = searchCodes(library, code)[0];
  if (!found) throw new Error(`no ${code} in the bundled set`);
  return found;
};
const aCase = (more: Partial<Case> = {}): Case => ({
  ...caseSchema.parse({ version: CASE_VERSION, id: 'c1', createdAt: '2026-11-02T09:00:00Z' }),
  ...more,
});
const newId = () => 'line-1';

test('a diagnosis goes to the end of the list', () => {
  const before = aCase({ diagnoses: [{ code: 'G47.33', description: '' }] });
  const result = addCode(before, hit('K01.1'), newId);
  expect(result.ok && result.case.diagnoses.map(({ code }) => code)).toEqual(['G47.33', 'K01.1']);
});

test('an empty row is used up rather than kept above it', () => {
  const result = addCode(
    aCase({ diagnoses: [{ code: '', description: '' }] }),
    hit('K01.1'),
    newId,
  );
  expect(result.ok && result.case.diagnoses).toEqual([
    { code: 'K01.1', description: 'Impacted teeth' },
  ]);
});

test('the same diagnosis is not added twice, however it is written', () => {
  const before = aCase({ diagnoses: [{ code: 'K011', description: '' }] });
  expect(addCode(before, hit('K01.1'), newId)).toMatchObject({ ok: false });
});

test('a thirteenth diagnosis is refused with the reason', () => {
  const diagnoses = Array.from({ length: 12 }, (_, at) => ({ code: `Z00.${at}`, description: '' }));
  const result = addCode(aCase({ diagnoses }), hit('K01.1'), newId);
  expect(result).toMatchObject({ ok: false });
  expect(result.message).toContain('twelve');
});

test('a procedure becomes a line with our own words', () => {
  const result = addCode(aCase(), hit('E0486'), newId);
  expect(result.ok && result.case.lines).toMatchObject([
    { id: 'line-1', code: 'E0486', description: 'Custom-made oral appliance for sleep apnea' },
  ]);
});

test('a dental code is added with a warning', () => {
  const result = addCode(aCase(), hit('D7880'), newId);
  expect(result.ok).toBe(true);
  expect(result.message).toContain('dental code');
});

test.each([
  ['a heading', 'K05'],
  ['a place of service', '11'],
])('%s is not added', (_what, code) => {
  const before = aCase();
  const chosen = searchCodes(library, code).find((one) => one.code === code);
  expect(chosen && addCode(before, chosen, newId)).toMatchObject({ ok: false });
});

import { describe, expect, test } from 'vitest';
import { indexCodes } from '../../../lib/codes/code-index.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { readKnowledge } from '../../../lib/codes/knowledge.ts';
import { readCase } from '../../../lib/codes/read-case.ts';
import { suggest } from '../../../lib/codes/suggest.ts';
import { resemblance, wordsShared } from '../../../lib/codes/worked-examples.ts';
import { bundledCodeFiles, bundledSuggestFiles } from '../../tools/bundled-codes.ts';

const index = indexCodes(readCodeSet(bundledCodeFiles()));
const files = bundledSuggestFiles();
const bundled = readKnowledge(index, files);
const taught = (...rows: string[]) =>
  readKnowledge(index, { ...files, examples: ['text\tprocedure\ticd', ...rows].join('\n') });

const SLANG = 'the whatsit back there got zonked';
const row = `${SLANG}\tremove-impacted-full-bony\tK01.1`;

describe('a worked example', () => {
  test('one line teaches a wording that no sign knows', () => {
    expect(suggest(taught(), SLANG).diagnoses[0]?.code).not.toBe('K01.1');
    const { procedures, diagnoses } = suggest(taught(row), SLANG);
    expect(procedures[0]?.procedureId).toBe('remove-impacted-full-bony');
    expect(diagnoses[0]?.code).toBe('K01.1');
  });

  test('the reason names the words shared, as they were typed', () => {
    expect(suggest(taught(row), SLANG).procedures[0]?.why).toMatch(/whatsit|zonked/);
  });

  test('side and care are those of the case, not of the example', () => {
    const knowledge = taught('zonked jaw hinge of a kid\tjaw-joint-first-visit\tM26.62{1,2,3,9}');
    expect(suggest(knowledge, 'zonked left jaw hinge').diagnoses[0]?.code).toBe('M26.622');
  });

  test('it never brings in a cancer that the case does not say', () => {
    const knowledge = taught('gromly spot of the tongue\tremove-part-of-tongue\tC02.1');
    const codes = suggest(knowledge, 'gromly spot of the tongue').diagnoses.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code.startsWith('C'))).toEqual([]);
  });

  test('the same description is as like as can be, another one less', () => {
    const knowledge = taught(row);
    const like = (text: string) => {
      const found = resemblance(knowledge.examples, readCase(text, knowledge.vocabulary, null));
      return found.byPattern.get('K01.1')?.score ?? 0;
    };
    expect(like(SLANG)).toBeCloseTo(1);
    expect(like('back hurts')).toBeLessThan(0.5);
    expect(like('')).toBe(0);
  });

  test('words that are denied are not shared', () => {
    const knowledge = taught(row);
    const reading = readCase('no whatsit, only zonked', knowledge.vocabulary, null);
    const at = knowledge.examples.list.length - 1;
    expect(wordsShared(knowledge.examples, reading, at)).toEqual(['zonked']);
  });
});

describe('no diagnosis of growth comes from a menu', () => {
  test.each(['biopsy of the palate', 'bx hard palate, brown macule', 'biopsy of the gum'])(
    '"%s"',
    (text) => {
      const codes = suggest(bundled, text).diagnoses.map(({ code }) => code);
      expect(codes.filter((code) => /^(?:C|D0|D3[7-9]|D4[0-8])/.test(code))).toEqual([]);
    },
  );
});

test.each([
  ['denied behind the term', 'radiation denied, exposed jaw bone debrided', /^(?:Y84|Z92)/],
  ['doubted behind the term', 'tongue ulcer biopsied, carcinoma to be excluded', /^C/],
  ['a question mark stands at its own term', '?SCC ulcer of tongue, biopsy', /^C/],
  ['a scan that shows is no scan done', 'cbct shows jaw cyst, cyst enucleated, lower jaw', /^C/],
])('%s: "%s"', (_what, text, wrong) => {
  const { diagnoses } = suggest(bundled, text);
  expect(diagnoses[0]?.code).not.toMatch(wrong);
});

import { describe, expect, test } from 'vitest';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { FAMILIES } from '../../../lib/documents/families.ts';
import { blanksIn, letterText } from '../../../lib/documents/letter.ts';
import { shortText } from '../../../lib/documents/short-text.ts';
import { ownSentences, templateText, unknownNames } from '../../../lib/documents/own-templates.ts';
import { caseOf, TODAY } from './judge.ts';

const TMJ = {
  'lines[0].code': '29804',
  'diagnoses[0].code': 'M26.621',
  'clinical.mouthOpening': '24',
};
const own = (text: string) => ({ ...emptyPractice(), templates: [{ family: 'tmj', text }] });

test.each(FAMILIES.map(({ id }) => id))(
  'the letter of %s can be copied, and every blank of it is known',
  (family) => {
    const text = templateText(family);
    expect(text).toMatch(/^# /);
    expect(unknownNames(text, family)).toEqual([]);
    expect(
      ownSentences({ ...emptyPractice(), templates: [{ family, text }] }, family)?.length,
    ).toBeGreaterThan(0);
  },
);

describe('the practice’s own words', () => {
  const text =
    '# Problem\nShe opens {clinical.mouthOpening} mm.\n? Pain is {clinical.painScore}.\n# Without treatment\nIt gets worse.';
  test('stand in the place of the built-in ones', () => {
    const letter = letterText(caseOf(TMJ), own(text), TODAY);
    expect(letter).toContain('She opens 24 mm.');
    expect(letter).toContain('It gets worse.');
    expect(letter).not.toContain('Conservative care did not help');
  });
  test('a line with ? waits for its facts; one without becomes a marked blank', () => {
    expect(letterText(caseOf(TMJ), own(text), TODAY)).not.toContain('Pain is');
    expect(letterText(caseOf({ ...TMJ, 'clinical.painScore': '7' }), own(text), TODAY)).toContain(
      'Pain is 7.',
    );
    expect(
      blanksIn(letterText(caseOf(TMJ), own('Pain is {clinical.painScore}.'), TODAY)),
    ).toHaveLength(blanksIn(letterText(caseOf(TMJ), own('Pain.'), TODAY)).length + 1);
  });
  test('what stands first is dropped last', () => {
    const practice = own('First sentence here.\nSecond sentence here.\nThird sentence here.');
    const { text: short, dropped } = shortText(caseOf(TMJ), practice, TODAY, 45);
    expect(short).toBe('First sentence here. Second sentence here.');
    expect(dropped[0]).toBe('Third sentence here.');
  });
  test('an empty template is none', () => expect(ownSentences(own('  '), 'tmj')).toBeNull());
});

test('a blank that no case has is named', () =>
  expect(unknownNames('{clinical.ahi} and {clinical.moonPhase}, {patient}', 'sleep')).toEqual([
    'clinical.moonPhase',
  ]));

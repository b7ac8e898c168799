// The letter says what the case knows, marks what it does not, and gets shorter from its least important end.
import { describe, expect, test } from 'vitest';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { FAMILIES } from '../../../lib/documents/families.ts';
import { blanksIn, letterText } from '../../../lib/documents/letter.ts';
import { shortText } from '../../../lib/documents/short-text.ts';
import { TEMPLATES } from '../../../lib/documents/letter-templates.ts';
import { oneTooth, toothWords } from '../../../lib/documents/tooth-words.ts';
import { caseOf, TODAY } from './judge.ts';

const TMJ = {
  'payer.name': 'Aetna',
  'patient.firstName': 'Odile',
  'patient.lastName': 'Thornquist',
  'lines[0].code': '29804',
  'diagnoses[0].code': 'M26.621',
  'clinical.mouthOpening': '24',
  'clinical.painScore': '7',
  'clinical.functionLoss': 'Soft diet since March.',
};
const CARE = {
  'clinical.careTried': 'Splint and therapy',
  'clinical.careFrom': '2026-03-02',
  'clinical.careTo': '2026-10-30',
  'clinical.careResult': 'Unchanged',
};

test('every family has a template', () => {
  expect(Object.keys(TEMPLATES).sort()).toEqual(FAMILIES.map(({ id }) => id).sort());
});

test('facts stand in the letter as words', () => {
  const text = letterText(caseOf({ ...TMJ, ...CARE }), null, TODAY);
  expect(text).toContain('Mouth opening is 24 mm and pain is 7 of 10.');
  expect(text).toContain('Splint and therapy from Mar 2, 2026 to Oct 30, 2026');
  expect(text).toContain('Loss of function: Soft diet since March.');
  expect(text).toContain('three to six months of non-surgical care (Aetna CPB 0028');
});

test('what the case does not know is a marked blank, and is counted', () => {
  const text = letterText(caseOf(TMJ), null, TODAY);
  expect(text).toContain('[[conservative care with dates]]');
  expect(blanksIn(text)).toContain('care result');
  expect(text).not.toContain('Splint');
  expect(text).not.toMatch(/\{|undefined|null/);
});

test('a criterion that the case fails is not claimed', () => {
  const short = { ...CARE, 'clinical.careTo': '2026-04-01' };
  expect(letterText(caseOf({ ...TMJ, ...short }), null, TODAY)).not.toContain(
    'three to six months',
  );
});

test.each(FAMILIES.map(({ id }) => [id]))(
  'the template of %s invents nothing for an empty case',
  (id) => {
    const facts = (TEMPLATES[id] ?? []).flatMap(({ text }) => [...text.matchAll(/\{([^}]+)\}/g)]);
    expect(facts.length).toBeGreaterThan(0);
  },
);

describe('the short form', () => {
  const c = caseOf({ ...TMJ, ...CARE });
  test.each([2000, 264, 125, 71])('fits into %i characters', (most) => {
    expect(shortText(c, null, TODAY, most).text.length).toBeLessThanOrEqual(most);
  });
  test('drops the least important sentence first and says which', () => {
    const { text, dropped } = shortText(c, null, TODAY, 264);
    expect(dropped[0]).toContain('Criteria that are met');
    expect(text).toContain('Mouth opening is 24 mm');
  });
  test('a sentence that is too long does not keep shorter ones out', () => {
    const injured = caseOf({
      'lines[0].code': '21462',
      'diagnoses[0].code': 'S02.652A',
      'accident.date': '2026-11-21',
      'illness.date': '2026-11-21',
    });
    const text = `# Problem\n${'The jaw is broken and displaced. '.repeat(4)}\nShort one.`;
    const practice = { ...emptyPractice(), templates: [{ family: 'fractures', text }] };
    expect(shortText(injured, practice, TODAY, 60)).toMatchObject({
      text: 'Short one. The problem began on Nov 21, 2026.',
      cut: false,
    });
  });
  test('has no blanks: nobody can fill them in a message', () => {
    expect(shortText(caseOf(TMJ), null, TODAY, 264).text).not.toContain('[[');
  });
  test('says when even one sentence is too long', () => {
    expect(shortText(c, null, TODAY, 30)).toMatchObject({ cut: true });
  });
});

test.each([
  [
    'Fracture of angle of left mandible, initial encounter for closed fracture',
    'The injury is fracture of angle of left mandible.',
  ],
  [
    'Le Fort II fracture, subsequent encounter for fracture with routine healing',
    'The injury is Le Fort II fracture.',
  ],
  ['Laceration of lip, sequela', 'The injury is laceration of lip.'],
  ['', 'The injury is S02.652A.'],
])('the injury “%s” is said in words, without its encounter', (description, sentence) => {
  const c = caseOf({
    'lines[0].code': '21462',
    'diagnoses[0].code': 'S02.652A',
    'diagnoses[0].description': description,
  });
  expect(letterText(c, null, TODAY)).toContain(sentence);
});

test.each([
  ['1', 'upper right third molar (tooth 1)'],
  ['8', 'upper right central incisor (tooth 8)'],
  ['9', 'upper left central incisor (tooth 9)'],
  ['16', 'upper left third molar (tooth 16)'],
  ['17', 'lower left third molar (tooth 17)'],
  ['24', 'lower left central incisor (tooth 24)'],
  ['32', 'lower right third molar (tooth 32)'],
  ['A', 'upper right primary second molar (tooth A)'],
  ['T', 'lower right primary second molar (tooth T)'],
  ['K', 'lower left primary second molar (tooth K)'],
])('tooth %s in words', (tooth, words) => expect(oneTooth(tooth)).toBe(words));

test('several teeth make one list', () => {
  expect(toothWords('17,32')).toBe(
    'lower left third molar (tooth 17) and lower right third molar (tooth 32)',
  );
});

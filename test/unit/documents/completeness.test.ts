// What is missing and what does not fit: the case files with planted gaps, and the rules around the rows.
import { describe, expect, test } from 'vitest';
import { emptyPractice, ownRowSchema } from '../../../lib/case/practice.ts';
import { SOURCES } from '../../../lib/documents/checklist-row.ts';
import { readinessOf } from '../../../lib/documents/completeness.ts';
import { readDocumentCases } from '../../tools/read-document-cases.ts';
import { caseOf, judged, TODAY } from './judge.ts';

const CASES = readDocumentCases(new URL('../../documents', import.meta.url).pathname);

test('there are at least thirty case files, and each can be held whole by a case', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(30);
  expect(CASES.filter(({ notes }) => notes.length > 0)).toEqual([]);
});

test.each(CASES.map((one) => [one.name, one] as const))(
  '%s: every gap, no false alarm',
  (_, one) => {
    const found = readinessOf(one.value, emptyPractice(), one.today);
    expect(found.missing.map(({ row }) => row.id).sort()).toEqual(one.missing);
    expect(found.warnings.map(({ id }) => id).sort()).toEqual(one.warnings);
  },
);

test('nothing is asked for while there is no procedure code', () => {
  expect(judged({ 'patient.lastName': 'Ash' })).toMatchObject({
    known: false,
    ready: false,
    missing: [],
  });
});

test.each([
  ['a consult behind and the surgery ahead', ['2026-11-20', '2026-12-01'], false],
  ['both behind', ['2026-11-18', '2026-11-20'], true],
])('an operative note is asked for only after the surgery: %s', (_, [consult, surgery], asked) => {
  const { missingIds } = judged({
    'lines[0].code': '99204',
    'lines[0].fromDate': consult ?? '',
    'lines[1].code': '21462',
    'lines[1].fromDate': surgery ?? '',
  });
  expect(missingIds.includes('base.operative-note')).toBe(asked);
});

test('what can be got fastest stands first', () => {
  const { missing } = judged({ 'lines[0].code': 'E0486' });
  const ranks = missing.map(({ row }) => SOURCES.indexOf(row.from));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBeGreaterThan(3);
});

describe('what counts as a document', () => {
  const TEETH = { 'lines[0].code': '41899' };
  const file = {
    id: 'f',
    name: 'a.pdf',
    type: 'application/pdf',
    size: 9,
    pages: 1,
    thumb: '',
    addedAt: '',
    addedBy: '',
  };
  test.each([
    ['in hand', { state: 'in-hand' }, true],
    ['sent', { state: 'sent' }, true],
    ['attached though still marked needed', { state: 'needed', files: [file] }, true],
    ['marked as sent by fax', { state: 'needed', sentBy: 'fax 11/20' }, true],
    ['not needed, as a person said', { state: 'not-needed' }, true],
    ['asked for', { state: 'requested' }, false],
    ['needed', { state: 'needed' }, false],
  ] as const)('%s', (_, changes, counts) => {
    const c = caseOf(TEETH, [{ kind: 'cbct', file: '' }]);
    const value = {
      ...c,
      documents: c.documents.map((one) => ({
        ...one,
        ...changes,
        files: [...('files' in changes ? changes.files : [])],
      })),
    };
    const { missing } = readinessOf(value, null, TODAY);
    expect(missing.some(({ row }) => row.id === 'teeth.image')).toBe(!counts);
  });
});

test('a letter that was written in the case is the letter', () => {
  const c = caseOf({ 'lines[0].code': '41899' });
  const written = { ...c, letter: { text: 'To whom it may concern', editedAt: '' } };
  const asks = (value: typeof c) =>
    readinessOf(value, null, TODAY).missing.some(({ row }) => row.id === 'base.letter');
  expect(asks(c)).toBe(true);
  expect(asks(written)).toBe(false);
});

test('a row that a person waived is not asked for', () => {
  const c = caseOf({ 'lines[0].code': '41899' });
  const waived = { ...c, waivers: [{ row: 'teeth.image', reason: 'Sent in May' }] };
  expect(readinessOf(waived, null, TODAY).missing.map(({ row }) => row.id)).not.toContain(
    'teeth.image',
  );
});

test('without a clock nothing is too old', () => {
  const old = [{ kind: 'cbct', file: 'a', date: '2019-01-01' }];
  expect(judged({ 'lines[0].code': '41899' }, old).warningIds).toContain('teeth.image');
  expect(judged({ 'lines[0].code': '41899' }, old, { today: '' }).warningIds).not.toContain(
    'teeth.image',
  );
});

test.each([
  ['2025-11-24', false],
  ['2025-11-23', true],
])('an image of %s is too old after a year: %s', (date, stale) => {
  const found = judged({ 'lines[0].code': '41899' }, [{ kind: 'cbct', file: 'a', date }]);
  expect(found.warningIds.includes('teeth.image')).toBe(stale);
});

test('the newest of two images counts', () => {
  const images = [
    { kind: 'cbct', file: 'a', date: '2020-01-01' },
    { kind: 'panoramic-image', file: 'b', date: '2026-10-01' },
  ];
  expect(judged({ 'lines[0].code': '41899' }, images).warningIds).toEqual([]);
});

describe('rows of the practice', () => {
  const row = ownRowSchema.parse({
    id: 'r1',
    title: 'CPAP refusal letter',
    payer: 'Lakeshore',
    family: 'sleep',
    learnedOn: '2026-03-02',
  });
  const practice = { ...emptyPractice(), checklist: [row] };
  test.each([
    ['its payer and family', { 'lines[0].code': 'E0486', 'payer.name': 'Lakeshore Mutual' }, true],
    ['another payer', { 'lines[0].code': 'E0486', 'payer.name': 'Northstar' }, false],
    ['another family', { 'lines[0].code': '41899', 'payer.name': 'Lakeshore Mutual' }, false],
  ])('asked for in a case of %s', (_, facts, asked) => {
    expect(judged(facts, [], { practice }).missingIds.includes('own.r1')).toBe(asked);
  });
  test('a built-in row can be switched off', () => {
    const off = { ...emptyPractice(), checklistOff: ['base.letter'] };
    expect(judged({ 'lines[0].code': '41899' }, [], { practice: off }).missingIds).not.toContain(
      'base.letter',
    );
  });
});

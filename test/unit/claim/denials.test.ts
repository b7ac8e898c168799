import { describe, expect, test } from 'vitest';
import { denialCodes } from '../../../lib/claim/denial-codes.ts';
import { DENIALS } from '../../../lib/claim/denial-table.ts';
import { explainDenial, firstRemedy, unknownCodes } from '../../../lib/claim/explain-denial.ts';

test.each([
  ['CO-197', ['CO-197']],
  ['co 16, n382', ['CO-16', 'N382']],
  ['CO50 PR-96', ['CO-50', 'PR-96']],
  ['CARC 29 RARC N1', ['29', 'N1']],
  ['Reason code: 252', ['252']],
  ['OA-A1 MA130', ['OA-A1', 'MA130']],
  ['197', ['197']],
  ['16, 18', ['16', '18']],
  ['CO-16 CO-16', ['CO-16']],
  // Amounts, dates, ids and addresses are no codes.
  ['Paid 197.00 on 11/24/2026 for claim 2026112400197', []],
  ['We could not approve 29804 for LKW204118820', []],
  ['Springfield CO 80014', []],
  ['', []],
])('codes in “%s”', (text, codes) => {
  expect(denialCodes(text)).toEqual(codes);
});

describe('causes', () => {
  test.each([
    ['CO-197', '197', 'preauths', 'appeal'],
    ['CO-16 M76', 'M76', 'diagnoses', 'correct'],
    ['Precertification was not obtained for this service.', '197', 'preauths', 'appeal'],
    ['There is no prior authorization on file.', '197', 'preauths', 'appeal'],
    ['The service is not medically necessary under our policy.', '50', 'documents', 'appeal'],
    ['Your claim was received after the filing limit.', '29', 'claims', 'appeal'],
    ['Please send the operative report and x-rays.', '252', 'documents', 'records'],
    ['This procedure is included in the global surgical package.', '97', 'lines', 'correct'],
    ['Dental services are excluded from the medical benefit.', '270', 'plans', 'other-plan'],
    ['We are unable to identify the patient as our member.', '31', 'plans', 'correct'],
    ['The patient has other insurance that pays first.', '22', 'plans', 'other-plan'],
    ['Coverage terminated before the date of service.', '27', 'plans', 'correct'],
    ['Considered investigational.', '55', 'documents', 'appeal'],
  ])('“%s” is %s', (text, code, place, remedy) => {
    const found = explainDenial(text).find(({ codes }) => codes.includes(code));
    expect(found).toMatchObject({ place, remedy });
  });

  test('codes win over words, and each cause stands once', () => {
    const found = explainDenial('CO-55, PR 56: not medically necessary');
    expect(found.map(({ said }) => said)).toEqual(['PR-56']);
    expect(explainDenial('CO-18 N522')).toHaveLength(1);
  });

  test('what is not understood is not explained', () => {
    expect(explainDenial('Thank you for your patience.')).toEqual([]);
    expect(unknownCodes('CO-299 N999 CO-16')).toEqual(['CO-299', 'N999']);
  });

  test('a slip is mended before anything is fought', () => {
    expect(firstRemedy(explainDenial('CO-50 CO-16'))).toBe('correct');
    expect(firstRemedy([])).toBeNull();
  });
});

describe('the table', () => {
  const codes = DENIALS.flatMap((row) => row.codes);
  test('holds sixty codes or more, each once', () => {
    expect(codes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(codes).size).toBe(codes.length);
  });
  test.each(DENIALS.map((row) => [row.codes.join(' '), row] as const))('%s', (_, row) => {
    for (const code of row.codes)
      expect(code).toMatch(/^([1-9]\d{0,2}|[AB]\d{1,2}|M\d{1,3}|MA\d{1,3}|N\d{1,3})$/);
    expect(['correct', 'records', 'appeal', 'other-plan', 'patient', 'post']).toContain(row.remedy);
    expect(row.cause).toMatch(/^[A-Z].{10,90}\.$/);
    expect(row.whatToDo).toMatch(/^[A-Z].*\.$/);
  });
});

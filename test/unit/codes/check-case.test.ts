import { describe, expect, test } from 'vitest';
import { caseSchema, type Case } from '../../../lib/case/schema.ts';
import { bundledCatalogue } from '../../../lib/codes/check/catalogue.ts';
import { checkCase } from '../../../lib/codes/check/check-case.ts';
import type { Finding } from '../../../lib/codes/check/finding.ts';
import { readCheckRules } from '../../../lib/codes/check/rules.ts';
import { indexCodes } from '../../../lib/codes/code-index.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { bundledCheckFiles, bundledCodeFiles } from '../../tools/bundled-codes.ts';

const rules = readCheckRules(bundledCheckFiles());
const catalogue = bundledCatalogue(indexCodes(readCodeSet(bundledCodeFiles())));

/** `41899 #17 x2 LT @11 A =what_was_done`: number, teeth, units, modifiers, place, pointers and words in short. */
function line(text: string, at: number): unknown {
  const [code = '', ...rest] = text.split(' ');
  const find = (test: RegExp) => rest.find((part) => test.test(part));
  return {
    id: `line-${at}`,
    code,
    description: rest.includes('nowords')
      ? ''
      : (find(/^=/)?.slice(1).replaceAll('_', ' ') ?? 'what was done'),
    toothNumbers: find(/^#/)?.slice(1) ?? '',
    units: find(/^x\d/)?.slice(1) ?? '1',
    charge: rest.includes('nofee') ? '' : '100.00',
    modifiers: rest.filter((part) => /^(?:RT|LT|AS|KX|\d\d|X[SEPU])$/.test(part)),
    placeOfService: find(/^@/)?.slice(1) ?? '',
    diagnosisPointers: find(/^(?!AS$)[A-L]{1,4}$/) ?? '',
    fromDate: find(/^\d{4}-/) ?? '2026-11-02',
  };
}

function build(diagnoses: string, lines: string, rest: object = {}): Case {
  return caseSchema.parse({
    version: 1,
    id: 'c',
    createdAt: '2026-11-01T00:00:00Z',
    diagnoses: diagnoses
      .split(',')
      .filter(Boolean)
      .map((text) => {
        const [code, ...words] = text.trim().split(' ');
        return { code, description: words.join(' ') };
      }),
    lines: lines
      .split(',')
      .filter(Boolean)
      .map((text, at) => line(text.trim(), at)),
    plans: [{ id: 'p', kind: 'medical' }],
    accident: { date: '2026-11-01' },
    ...rest,
  });
}

const check = (c: Case): Finding[] => checkCase(c, { rules, catalogue });
const found = (c: Case, rule: string) => check(c).filter((one) => one.rule === rule);

test('a finding shows a day as the screens do', () => {
  const words = (day: string) =>
    found(build('J34.830', `30580 ${day}`), 'R-ICD-16').map(({ message }) => message);
  expect(words('2026-09-30').join(' ')).toContain('Sep 30, 2026');
  expect(words('2026-09-30').join(' ')).not.toContain('2026-09-30');
});

describe('each rule speaks up where it must, and is silent beside it', () => {
  test.each([
    // rule, diagnoses and lines that break it, diagnoses and lines that do not
    ['R-ICD-1', 'M26.62', '', 'M26.621', ''],
    ['R-ICD-1', 'K01.15', '', 'K01.1', ''],
    ['R-ICD-2', 'S02.652', '', 'S02.652A', ''],
    ['R-ICD-2', 'S02.652D', '21462 A', 'S02.652B', '21462 A'],
    ['R-ICD-3', 'S02.2', '', 'S02.2XXA', ''],
    ['R-ICD-4', 'M26.629', '', 'M26.621', ''],
    ['R-ICD-6', 'K01.1, M26.30', '', 'K01.1, K05.20', ''],
    ['R-ICD-6', 'K05.20, K04.7', '', 'K05.30, K04.7', ''],
    ['R-ICD-6', 'M26.62, R68.84', '', 'M26.60, R51.9', ''],
    ['R-ICD-8', 'M87.180', '', 'M87.180, T50.995A', ''],
    ['R-ICD-9', 'M87.180, T45.8X5A', '', 'M87.180, T50.995A', ''],
    ['R-ICD-10', 'S02.652A', '20670 A', 'S02.652D', '20670 A'],
    ['R-ICD-10', 'Z47.2, T84.69XA', '', 'Z47.2', ''],
    ['R-ICD-11', 'C02.1 suspected cancer of the tongue', '', 'C02.1 cancer of the tongue', ''],
    ['R-ICD-13', 'K07.6', '', 'M26.621', ''],
    ['R-ICD-14', 'M27.9', '', 'M27.2', ''],
    ['R-ICD-15', 'I10, Z01.818', '', 'Z01.818, I10', ''],
    ['R-ICD-16', 'J34.830', '30580 2026-09-30', 'J34.830', '30580 2026-10-01'],
    ['R-CPT-1', '', '99201', '', '99202'],
    ['R-CPT-2', '', 'D7240', '', '41899 #17'],
    ['R-CPT-4', '', '40812, 40808', '', '40812, 40808 XS'],
    ['R-CPT-5', '', '21047, 21025', '', '21047'],
    ['R-CPT-6', '', '76377, 76376', '', '76377'],
    ['R-CPT-7', '', '21210, 20900', '', '21210, 20900 59'],
    ['R-CPT-8', '', '41899 #17 nofee', '', '41899 #17'],
    ['R-CPT-8', '', '41899 #17 nowords', '', '40808 nowords'],
    ['R-CPT-8', '', '41899 #17 22', '', '21462 22'],
    ['R-CPT-9', '', '41899', '', '41899 #17'],
    ['R-CPT-9', '', '41899 #17, 41899 #32', '', '41899 #17,'],
    ['R-CPT-10', '', 'S8262', '', 'E0486'],
    ['R-CPT-11', '', '64612, 64615', '', '64615'],
    ['R-CPT-12', '', '21462, 21453', '', '21462, 21453 59'],
    ['R-MUE', '', '21040 x3', '', '21040 x2'],
    ['R-MOD-25', '', '99203, 40808', '', '99203 25, 40808'],
    ['R-MOD-57', '', '99203, 21462', '', '99203 57, 21462'],
    ['R-MOD-50', '', '21462 50', '', '29804 50'],
    ['R-MOD-50', '', '29804 RT LT', '', '29804 RT'],
    ['R-LINK', 'C41.1', '21025 A', 'M27.2', '21025 A'],
    ['R-LINK', 'R06.83', 'E0486 A', 'G47.33', 'E0486 A'],
    ['R-LINK', 'G47.33, K01.1', 'E0486 B', 'G47.33, K01.1', 'E0486 A'],
    ['R-SIDE', 'S02.652A', '21462 #30 A', 'S02.651A', '21462 #30 A'],
    ['R-SIDE', '', '41899 #17 RT', '', '41899 #17 LT'],
    [
      'R-ICD-5',
      'S02.601A',
      '21461 A =plated_right_angle',
      'S02.651A',
      '21461 A =plated_right_angle',
    ],
    ['R-ICD-5', 'S02.611A fracture of condylar neck', '', 'S02.621A fracture of condylar neck', ''],
    ['R-ICD-5', 'S02.66XA', '21461 A =left_body', 'S02.66XA', '21461 A =symphysis_and_left_body'],
    ['R-ICD-7', 'K09.0 keratocyst of mandible', '', 'D16.5 keratocyst of mandible', ''],
    ['R-ICD-7', 'M27.2', '21025 A =MRONJ_left_mandible', 'M27.2', '21025 A =osteomyelitis'],
    ['R-ICD-7', 'M27.2 MRONJ', '', 'M27.2 MRONJ, M87.180', ''],
    ['R-ICD-7', 'K12.2 abscess of the parotid', '', 'K12.2 abscess, not parotid abscess', ''],
    ['R-ICD-17', 'K04.6 oroantral fistula', '', 'J32.0 oroantral fistula', ''],
    ['R-CPT-3', '', '41800 =buccal_space_abscess', '', '40800 =buccal_space_abscess'],
    ['R-CPT-3', '', '41008 =extraoral_drainage', '', '41017 =extraoral_drainage'],
    ['R-CPT-3', '', '10060 =gum_abscess_lanced', '', '10060 =boil_on_the_chin'],
    ['R-CPT-3', 'K12.2', '10060 A', 'L02.01', '10060 A'],
    ['R-CPT-5', '', '21025 =ameloblastoma_resected', '', '21025 =osteomyelitis_lower_jaw'],
    ['R-CPT-5', '', '21040 =cyst_of_the_maxilla', '', '21030 =cyst_of_the_maxilla'],
    ['R-MOD-22', '', '99203 22', '', '21462 22'],
    ['R-MOD-22', '', '21462 22 nowords', '', '21462 22 =two_hours_longer'],
    ['R-MOD-24', '', '21462 24', '', '99213 24'],
    ['R-MOD-79', '', '99213 79', '', '21462 79'],
    ['R-MOD-79', '', '21462 58 78', '', '21462 78'],
    [
      'R-GLOBAL',
      '',
      '21462 2026-11-02, 99213 2026-11-09',
      '',
      '21462 2026-11-02, 99024 2026-11-09',
    ],
    [
      'R-GLOBAL',
      '',
      '21462 2026-11-02, 20670 2026-12-07',
      '',
      '21462 2026-11-02, 20670 58 2026-12-07',
    ],
    [
      'R-GLOBAL',
      '',
      '40808 2026-11-02, 99213 2026-11-12',
      '',
      '40808 2026-11-02, 99213 2026-11-13',
    ],
    [
      'R-GLOBAL',
      '',
      '21462 2026-11-02, 99213 2026-11-09',
      '',
      '21462 2026-11-02, 70355 2026-11-09',
    ],
    ['R-ASSIST', '', '20670 80', '', '21462 80'],
    ['R-ASSIST', '', '21462 80 AS', '', '21462 AS'],
    ['R-ASSIST', '', '40808 62', '', '21196 80'],
    ['R-POS', '', '99222 @11', '', '99222 @21'],
    ['R-POS', '', '21196 @11', '', '21196 @22'],
    ['R-POS', '', 'G0330 @11', '', 'G0330 @24'],
  ])('%s: "%s" with "%s", not "%s" with "%s"', (rule, badDiagnoses, badLines, diagnoses, lines) => {
    expect(found(build(badDiagnoses, badLines), rule), 'must speak').not.toEqual([]);
    expect(found(build(diagnoses, lines), rule), 'must be silent').toEqual([]);
  });

  test('an injury without an accident date', () => {
    expect(found(build('S02.652A', '', { accident: {} }), 'R-INJ-1')).toHaveLength(1);
    expect(found(build('S02.652A', ''), 'R-INJ-1')).toEqual([]);
    expect(found(build('K01.1', '', { accident: {} }), 'R-INJ-1')).toEqual([]);
  });

  test('Medicare pays no consultation', () => {
    const plans = [{ id: 'p', kind: 'medical', filingIndicator: 'MB' }];
    expect(found(build('', '99243', { plans }), 'R-MCR-1')).toHaveLength(1);
    expect(found(build('', '99243'), 'R-MCR-1')).toEqual([]);
  });

  test('Medicare wants to know that dental work belongs to a covered service', () => {
    const plans = [{ id: 'p', kind: 'medical', filingIndicator: 'MB' }];
    expect(found(build('', '41899 #17', { plans }), 'R-MCR-2')).toHaveLength(1);
    expect(found(build('', '41899 #17 KX', { plans }), 'R-MCR-2')).toEqual([]);
    expect(found(build('', '21462', { plans }), 'R-MCR-2')).toEqual([]);
    const other = [{ id: 'p', kind: 'medical', filingIndicator: 'CI' }];
    expect(found(build('', '41899 #17 KX', { plans: other }), 'R-MCR-2')).toHaveLength(1);
    expect(found(build('', '41899 #17', { plans: other }), 'R-MCR-2')).toEqual([]);
  });

  test('a sleep device at an office is a matter of Medicare alone', () => {
    const plans = [{ id: 'p', kind: 'medical', filingIndicator: 'MB' }];
    expect(found(build('', 'E0486 KX @11', { plans }), 'R-POS')).toHaveLength(1);
    expect(found(build('', 'E0486 KX @12', { plans }), 'R-POS')).toEqual([]);
    expect(found(build('', 'E0486 @11'), 'R-POS')).toEqual([]);
  });

  test('our own words for a procedure never speak against its numbers', () => {
    const set = readCodeSet(bundledCodeFiles());
    for (const { words, numbers } of set.procedures) {
      for (const { code } of numbers.filter(({ claim }) => claim === 'medical')) {
        const c = build('', code);
        const said = { ...c, lines: c.lines.map((one) => ({ ...one, description: words })) };
        const spoken = check(said).filter(({ rule }) => /^R-CPT-[35]$/.test(rule));
        // A procedure with a number for either jaw names both.
        if (!/lower|upper/.test(numbers.map(({ when }) => when).join())) {
          expect(spoken, `${code} ${words}`).toEqual([]);
        }
      }
    }
  });

  test('pairs on different days are no pair', () => {
    expect(found(build('', '76377 2026-11-02, 76376 2026-11-09'), 'R-CPT-6')).toEqual([]);
  });

  test('an imported NCCI edit counts where our own table has none', () => {
    const c = build('', '21116, 20605');
    const ncci = (one: string, two: string) =>
      one === '21116' && two === '20605' ? ('1' as const) : undefined;
    expect(checkCase(c, { rules, catalogue }).filter(({ rule }) => rule === 'R-NCCI')).toEqual([]);
    const [edit] = checkCase(c, { rules, catalogue, ncci });
    expect(edit?.message).toContain('20605 is part of 21116');
  });
});

describe('one click mends it, and the finding is gone', () => {
  test.each([
    ['R-ICD-1', 'K01.15', '', 'K01.1'],
    ['R-ICD-2', 'S02.652', '', 'S02.652A'],
    ['R-ICD-3', 'S02.2', '', 'S02.2XXA'],
    ['R-ICD-4', 'S02.650A', '21462 #30 A', 'S02.651A'],
    ['R-ICD-8', 'M87.180', '', 'M87.180 T50.995A'],
    ['R-ICD-9', 'T50.905A', '', 'T50.995A'],
    ['R-ICD-10', 'S02.652A', '20670 A', 'S02.652D'],
    ['R-ICD-16', 'J34.830', '30580 2026-09-30', 'J32.0'],
    ['R-SIDE', 'S02.652A', '21462 #30 A', 'S02.651A'],
    ['R-ICD-5', 'S02.602B', '21462 A =left_angle', 'S02.652B'],
    ['R-ICD-5', 'S02.602A', '21462 A =parasymphysis', 'S02.66XA'],
    ['R-ICD-7', 'K09.0', '21030 A =keratocyst_upper_jaw', 'D16.4'],
    ['R-ICD-17', 'K04.6', '30580 A =oroantral_fistula', 'J32.0'],
  ])('%s: %s %s → %s', (rule, diagnoses, lines, after) => {
    const before = build(diagnoses, lines);
    const [finding] = found(before, rule).filter(({ mend }) => mend);
    const mended = finding?.mend?.apply(before);
    expect(mended?.diagnoses.map(({ code }) => code).join(' ')).toBe(after);
    const left = check(mended ?? before).map(({ message }) => message);
    expect(left).not.toContain(finding?.message);
  });

  test.each([
    ['R-CPT-6', '76377, 76376', '76377'],
    ['R-CPT-8', '41899 #17 22', '41899'],
    ['R-MOD-25', '99203, 40808', '99203+25 40808'],
    ['R-MOD-50', '29804 RT LT', '29804+50'],
    ['R-SIDE', '41899 #17 RT', '41899+LT'],
    ['R-CPT-1', '99201', '99202'],
    ['R-CPT-3', '41800 =vestibular_abscess', '40800'],
    ['R-CPT-5', '21040 =cyst_upper_jaw', '21030'],
    ['R-MOD-24', '21462 24', '21462+79'],
    ['R-MOD-79', '99213 79', '99213+24'],
    ['R-ASSIST', '20670 80', '20670'],
    ['R-GLOBAL', '21462 2026-11-02, 99213 2026-11-09', '21462 99024'],
  ])('%s: %s → %s', (rule, lines, after) => {
    const before = build('', lines);
    const mended = found(before, rule)[0]?.mend?.apply(before);
    const shown = mended?.lines.map(({ code, modifiers }) => [code, ...modifiers].join('+'));
    expect(shown?.join(' ')).toBe(after);
    expect(found(mended ?? before, rule)).toEqual([]);
  });
});

test('every finding says what to do and where the rule comes from', () => {
  const findings = check(build('S02.652, C02.1 r/o cancer, M27.9', 'D7240, 41899 22 nofee, 99201'));
  expect(findings.length).toBeGreaterThan(5);
  for (const { message, todo, source, rule } of findings) {
    expect(message).toMatch(/\.$/);
    expect(todo).toMatch(/^[A-Z].*\.$/);
    expect(source).not.toBe('');
    expect(rule).toMatch(/^R-/);
  }
});

test('a sound case and an empty one have nothing to look at', () => {
  expect(check(build('S02.652A, W19.XXXA', '21462 A'))).toEqual([]);
  expect(check(build('', ''))).toEqual([]);
});

test('the rule tables are not empty', () => {
  expect(rules.links.length).toBeGreaterThan(10);
  expect(rules.excludes.length).toBeGreaterThan(20);
  expect(rules.facts.size).toBeGreaterThan(300);
});

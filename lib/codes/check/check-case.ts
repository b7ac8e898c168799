// Runs every coding rule on a case as it stands: pure, and quick enough for every key.
import { longDate } from '../../case/calendar.ts';
import type { Case } from '../../case/schema.ts';
import { dayOfService, knownFacts, sideOfTooth } from '../known-facts.ts';
import type { Catalogue } from './catalogue.ts';
import { diagnosisFindings } from './diagnosis-codes.ts';
import { diagnosisPairFindings } from './diagnosis-pairs.ts';
import type { Finding } from './finding.ts';
import { globalFindings } from './global-days.ts';
import { lineFindings } from './line-codes.ts';
import { modifierFindings } from './line-modifiers.ts';
import { linePairFindings, type NcciPairs } from './line-pairs.ts';
import { linkFindings } from './links.ts';
import { placeFindings } from './places.ts';
import type { CheckRules } from './rules.ts';
import { saidFindings } from './said-codes.ts';

export interface CheckWith {
  rules: CheckRules;
  /** The edition in force on the day of service. */
  catalogue: Catalogue;
  ncci?: NcciPairs | undefined;
}

/** S and T codes of an accident; T36 on are drugs, devices and care that went wrong. */
const INJURY = /^(?:S|T0|T1|T2|T30|T31|T32|T33|T34)/;

function injuryDate(c: Case): Finding[] {
  const at = c.diagnoses.findIndex(({ code }) => INJURY.test(code));
  if (at < 0 || c.accident.date !== '' || /[DGKS]$/.test(c.diagnoses[at]?.code ?? '')) return [];
  return [
    {
      path: `diagnoses[${at}].code`,
      rule: 'R-INJ-1',
      level: 'warn',
      message: 'An injury is coded, but no accident date is in the case.',
      todo: 'Enter it under Patient: payers ask for it.',
      source: 'NUCC 1500 manual, items 10 and 14',
    },
  ];
}

function editionFinding(day: string, { edition, from, to }: Catalogue): Finding[] {
  if (day === '' || from === '' || (day >= from && day <= to)) return [];
  return [
    {
      path: 'diagnoses',
      rule: 'R-ICD-16',
      level: 'warn',
      message: `The day of service ${longDate(day)} is outside ${edition}, the list the diagnoses are checked against.`,
      todo: 'Import the list of that year in settings.',
      source: `ICD-10-CM ${edition}`,
    },
  ];
}

/** The side that the whole case is on, for a diagnosis that names none. */
function sideOf(c: Case): 'right' | 'left' | 'both' | '' {
  const { teeth, side } = knownFacts(c);
  const sides = new Set(teeth.map(sideOfTooth));
  return side || (sides.size === 1 ? ([...sides][0] ?? '') : sides.size === 2 ? 'both' : '');
}

/** Every finding, those that payers refuse first; otherwise in the order of the sheet. */
export function checkCase(c: Case, { rules, catalogue, ncci }: CheckWith): Finding[] {
  const day = dayOfService(c);
  const found = [
    ...editionFinding(c.diagnoses.some(({ code }) => code !== '') ? day : '', catalogue),
    ...diagnosisFindings(c, { catalogue, rules, day, side: sideOf(c) }),
    ...diagnosisPairFindings(c, rules, catalogue),
    ...injuryDate(c),
    ...lineFindings(c, rules, day),
    ...linkFindings(c, rules, catalogue),
    ...linePairFindings(c, rules, ncci),
    ...saidFindings(c, rules, catalogue),
    ...modifierFindings(c, rules),
    ...globalFindings(c, rules),
    ...placeFindings(c, rules),
  ];
  return [
    ...found.filter(({ level }) => level === 'stop'),
    ...found.filter(({ level }) => level === 'warn'),
  ];
}

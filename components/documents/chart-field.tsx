// One chart fact as a field: the kind of the key decides which.
import { CAUSES, CPAP, IMPACTIONS, LINKED, SIDES, type Clinical } from '../../lib/case/clinical.ts';
import { nameOfKey } from '../../lib/case/field-names.ts';
import { kindOf } from '../../lib/case/field-keys.ts';
import {
  CaseChoice,
  CaseDate,
  CaseNote,
  CaseText,
  CaseYesNo,
  type CasePath,
} from '../cases/fields.ts';

const spelled = (value: string) => {
  const words = value.replaceAll('-', ' ');
  return { value, label: words.charAt(0).toUpperCase() + words.slice(1) };
};

const CHOICES: Readonly<Record<string, readonly { value: string; label: string }[]>> = {
  side: SIDES.map(spelled),
  cause: CAUSES.map(spelled),
  impaction: IMPACTIONS.map(spelled),
  cpap: CPAP.map(spelled),
  linkedTreatment: LINKED.map(spelled),
};

const LONG = new Set([
  'symptoms',
  'functionLoss',
  'findings',
  'careTried',
  'careResult',
  'chairsideAttempts',
]);

/** True for a fact that has a field here. */
export function isChartFact(fact: string): fact is `clinical.${keyof Clinical}` {
  return fact.startsWith('clinical.');
}

export function ChartField({ fact }: { fact: `clinical.${keyof Clinical}` }) {
  const name = fact.slice('clinical.'.length);
  const words = nameOfKey(fact).replace(/^Chart: /, '');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  const path: CasePath = fact;
  const choices = CHOICES[name];
  if (choices) return <CaseChoice path={path} label={label} choices={choices} />;
  if (LONG.has(name)) return <CaseNote path={path} label={label} />;
  switch (kindOf(fact)) {
    case 'date':
      return <CaseDate path={path} label={label} past />;
    case 'yesNo':
      return <CaseYesNo path={path} label={label} />;
    case 'measure':
      return <CaseText path={path} label={label} inputMode="decimal" />;
    default:
      return <CaseText path={path} label={label} />;
  }
}

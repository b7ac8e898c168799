// A case as the answers that conditions ask for: facts, numbers worked out of them, codes, documents.
import { askedPlan, payerNameOf } from '../case/asked.ts';
import { daysBetween, isDate } from '../case/calendar.ts';
import { facts as factsOf } from '../case/facts.ts';
import type { Practice } from '../case/practice.ts';
import type { Case, CaseDocument } from '../case/schema.ts';
import type { PayerKey } from './checklist-row.ts';
import { choiceIn, hasChoices } from './choices.ts';
import { codeMatches, type Answers } from './condition.ts';
import { payerKeys } from './payer-names.ts';
import { monthsOfCare, wholeYears } from './spans.ts';

export interface Evidence extends Answers {
  payers: ReadonlySet<PayerKey>;
  payerName: string;
  /** `YYYY-MM-DD` or '' when the caller has no clock: then nothing is too old. */
  today: string;
}

/** There and usable: in hand with or without a file here, attached, or with the payer by another way. */
export function isThere(document: CaseDocument): boolean {
  if (document.files.length > 0) return true;
  return document.state === 'in-hand' || document.state === 'sent' || document.sentBy.trim() !== '';
}

/** `today` is `YYYY-MM-DD`, or '' for a caller without a clock. */
export function evidenceOf(c: Case, practice: Practice, today: string): Evidence {
  const facts: Record<string, string> = { ...factsOf(c, practice) };
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '') facts[key] = value;
  };
  const unlisted = c.lines.find(({ code }) => code.trim() === '41899');
  put('unlisted.description', unlisted?.description);
  put('unlisted.charge', unlisted?.charge);
  put(
    'teeth',
    c.lines.map(({ toothNumbers }) => toothNumbers).find((teeth) => teeth.trim() !== ''),
  );
  put('visit.surgeryOn', isDate(c.visit.surgeryOn) ? c.visit.surgeryOn : undefined);
  put('plans.dental', c.plans.some(({ kind }) => kind === 'dental') ? 'Y' : undefined);

  const plan = askedPlan(c);
  const payerName = payerNameOf(plan, practice);
  // SBR09 HM, or the card says so.
  const hmo =
    plan?.filingIndicator === 'HM' || /\bHMO\b/i.test(`${payerName} ${plan?.planName ?? ''}`);
  put('plan.hmo', hmo ? 'Y' : undefined);
  const text = (fact: string) => facts[fact] ?? '';
  // A consult is often billed on an earlier line: the surgery is done when its own date, else the last line's, is over.
  const served =
    text('visit.surgeryOn') ||
    (c.lines
      .map(({ fromDate }) => fromDate)
      .filter(isDate)
      .sort()
      .at(-1) ??
      '');
  const documents = new Set(c.documents.filter(isThere).map(({ kind }) => kind));
  if (c.letter.text.trim() !== '') documents.add('letter-of-medical-necessity');
  return {
    payers: payerKeys(`${payerName} ${plan?.planName ?? ''}`, plan?.filingIndicator ?? ''),
    payerName,
    today,
    known: (fact) => text(fact) !== '',
    // Free words where a choice stands decide nothing unless they name one.
    text: (fact) => (hasChoices(fact) ? choiceIn(fact, text(fact)) : text(fact)),
    number: (name) => numberOf(name, text, served || text('auth.fromDate') || today, today),
    codes: c.lines.map(({ code }) => code.trim().toUpperCase()).filter((code) => code !== ''),
    diagnoses: c.diagnoses.map(({ code }) => code.trim().toUpperCase()).filter(Boolean),
    documents,
    modifiersOn: (codes) =>
      c.lines
        .filter(({ code }) => codeMatches(code.trim().toUpperCase(), codes))
        .map(({ modifiers }) => modifiers),
    done: served !== '' && today !== '' && served < today,
  };
}

/** A numeric fact, or `age` in years, `careDays`, `careMonths`, `deviceYears`; null while it is not known. */
function numberOf(
  name: string,
  text: (fact: string) => string,
  on: string,
  today: string,
): number | null {
  const [careFrom, careTo] = [text('clinical.careFrom'), text('clinical.careTo')];
  switch (name) {
    case 'age':
      return wholeYears(text('patient.birthDate'), on);
    case 'careDays':
      return isDate(careFrom) && isDate(careTo) ? daysBetween(careFrom, careTo) : null;
    case 'careMonths':
      // Care that ends before it begins is a contradiction, and no months.
      return monthsOfCare(careFrom, careTo);
    case 'deviceYears':
      return wholeYears(text('clinical.lastDeviceOn'), on || today);
    default: {
      const value = text(name);
      return value === '' || Number.isNaN(Number(value)) ? null : Number(value);
    }
  }
}

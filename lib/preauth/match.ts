// The four-way match: what was authorized, scheduled, billed and rendered. Each difference is one line with a way out.
import { shortDate } from '../case/calendar.ts';
import type { Authorization, BilledLine, MatchInput } from './authorization.ts';
import { differences, names, type Difference } from './line-match.ts';

export type MismatchKind =
  | 'missing' // nothing is authorized
  | 'code' // a billed code that no authorization names
  | 'modifier'
  | 'side'
  | 'date' // outside every window, or another day than the one scheduled
  | 'units'
  | 'npi' // another surgeon
  | 'place'
  | 'number' // the claim carries a number that authorizes something else
  | 'renewed-window' // the claim carries the old number, or the new one for an old date
  | 'overlapping-windows'; // two authorizations fit, and the claim can carry one

export interface Mismatch {
  kind: MismatchKind;
  /** What differs, with both values. */
  message: string;
  whatToDo: string;
}

/**
 * What differs between the authorizations and the lines, most telling first. Empty means that everything known agrees;
 * what nobody wrote down never differs. Visits, imaging, pathology, anesthesia and drugs are asked about only when an
 * authorization names them, because payers seldom authorize them one by one.
 */
export function mismatches(input: MatchInput): Mismatch[] {
  const { lines, authorizations } = input;
  if (lines.length === 0) return [];
  if (authorizations.length === 0) return lines.some(needsOwn) ? [nothing(input.waiting)] : [];
  const found: Mismatch[] = [...scheduled(input)];
  const used = new Map<Authorization, BilledLine[]>();
  for (const line of lines) {
    // An authorization without codes is about the surgery, not about the visit or the scan before it.
    const named = authorizations.filter(
      (one) => names(one, line.code) && (one.lines.length > 0 || needsOwn(line)),
    );
    if (named.length === 0) {
      if (needsOwn(line)) found.push(unknownCode(line, input));
      continue;
    }
    const best = choose(line, named, input);
    used.set(best.authorization, [...(used.get(best.authorization) ?? []), line]);
    found.push(...best.found.map(({ kind, message, whatToDo }) => ({ kind, message, whatToDo })));
    const about = numberMismatch(line, best, named, input);
    if (about) found.push(about);
  }
  for (const [authorization, billed] of used) found.push(...units(authorization, billed));
  return [...new Map(found.map((one) => [`${one.kind} ${one.message}`, one])).values()];
}

interface Choice {
  authorization: Authorization;
  found: Difference[];
  /** Authorizations that fit this line without any difference. */
  fitting: Authorization[];
}

/** The authorization that fits best; of equals the one whose number the claim carries, else the latest. */
function choose(line: BilledLine, named: readonly Authorization[], input: MatchInput): Choice {
  const judged = named.map((authorization) => ({
    authorization,
    found: differences(line, authorization, input),
  }));
  const worth = ({ authorization, found }: (typeof judged)[number]) =>
    found.length * 2 - (carries(input, authorization) ? 1 : 0);
  const best = judged.reduce((a, b) => (worth(b) <= worth(a) ? b : a));
  const fitting = judged.filter(({ found }) => found.length === 0);
  return { ...best, fitting: fitting.map(({ authorization }) => authorization) };
}

function carries({ claimNumber }: MatchInput, { number }: Authorization): boolean {
  return claimNumber !== '' && plain(number) === plain(claimNumber);
}

/** Portals print numbers with and without hyphens. */
function plain(number: string): string {
  return number.replace(/[\s-]/g, '').toUpperCase();
}

function numberMismatch(
  line: BilledLine,
  best: Choice,
  named: readonly Authorization[],
  input: MatchInput,
): Mismatch | null {
  const numbered = best.fitting.filter(({ number, noneNeeded }) => number !== '' && !noneNeeded);
  const carried = named.find((one) => carries(input, one));
  // A claim for several authorized services can carry one number only: the number of another billed service is no difference.
  const foreign = !carried && carriesOther(input);
  if (numbered.length > 1) {
    const superseded = new Set(numbered.map(({ renews }) => plain(renews)).filter(Boolean));
    const current = numbered.filter(({ number }) => !superseded.has(plain(number)));
    const one = current.length === 1 ? current[0] : undefined;
    if (one && carried && carried !== one) return renewed(line, carried, one);
    return one ? null : overlapping(line, current);
  }
  const [only] = numbered;
  if (!only || foreign || input.claimNumber === '' || carries(input, only)) return null;
  if (!carried) {
    const known = input.authorizations.find((one) => carries(input, one));
    return known ? otherNumber(line, known, only) : unknownNumber(input.claimNumber, only);
  }
  const dated = differences(line, carried, input).some(({ kind }) => kind === 'date');
  return dated || plain(only.renews) === plain(carried.number)
    ? renewed(line, carried, only)
    : otherNumber(line, carried, only);
}

/** The number that the claim carries was given for a service that is billed on it. */
function carriesOther(input: MatchInput): boolean {
  const known = input.authorizations.filter((one) => carries(input, one));
  return known.some((one) => input.lines.some(({ code }) => names(one, code)));
}

function units(authorization: Authorization, billed: readonly BilledLine[]): Mismatch[] {
  const found: Mismatch[] = [];
  const sum = (lines: readonly { units: number }[]) =>
    lines.reduce((all, one) => all + one.units, 0);
  for (const code of new Set(billed.map((line) => line.code))) {
    const approved = authorization.lines.filter((one) => one.code === code);
    if (approved.length === 0 || approved.some(({ units: text }) => !(Number(text) > 0))) continue;
    const lines = billed.filter((line) => line.code === code);
    // One unit with 50 may be billed as a line for each side.
    const bySide = !lines.some(({ modifiers }) => modifiers.includes('50'));
    const allowed = sum(
      approved.map(({ units: text, modifiers }) => ({
        units: Number(text) * (bySide && modifiers.includes('50') ? 2 : 1),
      })),
    );
    const asked = sum(lines);
    if (asked > allowed) found.push(tooMany(code, asked, allowed));
  }
  const left = authorization.unitsLeft;
  if (left !== null && found.length === 0 && sum(billed) > left) {
    found.push(tooMany(nameOf(authorization), sum(billed), left));
  }
  return found;
}

/** The surgery was moved, but the lines still carry the old day (or the other way round). */
function scheduled({ surgeryOn, lines }: MatchInput): Mismatch[] {
  const dated = lines.filter(({ from }) => from !== '');
  const covered = dated.some(({ from, to }) => from <= surgeryOn && surgeryOn <= to);
  if (surgeryOn === '' || dated.length === 0 || covered) return [];
  return [
    {
      kind: 'date',
      message: `Surgery is scheduled for ${shortDate(surgeryOn)}, but no line carries that day (${dated[0]?.code}: ${shortDate(dated[0]?.from ?? '')}).`,
      whatToDo: 'Put the day of surgery on the lines, or correct the scheduled day.',
    },
  ];
}

/** Visits, imaging, pathology, anesthesia, drugs and supplies are seldom authorized by code. */
function needsOwn({ code }: BilledLine): boolean {
  return !/^(99\d{3}|7[0-8]\d{3}|8\d{4}|0[01]\d{3}|[AJ]\d{4}|D0\d{3}|D9\d{3})$/.test(code);
}

function nothing(waiting: boolean): Mismatch {
  return waiting
    ? {
        kind: 'missing',
        message: 'The payer has not approved this yet.',
        whatToDo: 'Wait for the approval, or call the payer, before the surgery and the claim.',
      }
    : {
        kind: 'missing',
        message: 'No authorization is on file.',
        whatToDo:
          'Ask the payer whether one is needed. If none is, record who said so, when, and the call reference.',
      };
}

function unknownCode({ code }: BilledLine, { authorizations, lines }: MatchInput): Mismatch {
  const approved = authorizations.flatMap((one) => one.lines.map((line) => line.code));
  const unused = approved.filter((one) => !lines.some((line) => line.code === one));
  const instead = unused.length > 0 ? unused : approved;
  return {
    kind: 'code',
    message: `${code} is billed, but ${[...new Set(instead)].join(', ')} was authorized.`,
    whatToDo: `Correct the line if it was a slip. If ${code} was really done, ask the payer to change the authorization first.`,
  };
}

function tooMany(what: string, asked: number, allowed: number): Mismatch {
  return {
    kind: 'units',
    message: `${what}: ${asked} units billed, ${Math.max(allowed, 0)} authorized and left.`,
    whatToDo: 'Correct the units, or ask the payer to approve more before the claim goes out.',
  };
}

function renewed(line: BilledLine, carried: Authorization, right: Authorization): Mismatch {
  const day = line.from ? ` on ${shortDate(line.from)}` : '';
  return {
    kind: 'renewed-window',
    message: `The claim carries ${carried.number}, but ${line.code}${day} belongs to ${right.number}.`,
    whatToDo: `Put ${right.number} into item 23.`,
  };
}

function overlapping(line: BilledLine, fitting: readonly Authorization[]): Mismatch {
  return {
    kind: 'overlapping-windows',
    message: `${fitting.map(({ number }) => number).join(' and ')} both cover ${line.code}.`,
    whatToDo:
      'Ask the payer which number this service is counted against, and have the other one closed or marked as its renewal.',
  };
}

function unknownNumber(claimNumber: string, right: Authorization): Mismatch {
  return {
    kind: 'number',
    message: `The claim carries ${claimNumber}, but the authorization on file is ${right.number}.`,
    whatToDo: `Compare both with the payer’s letter; ${right.number} fits these lines.`,
  };
}

function otherNumber(line: BilledLine, carried: Authorization, right: Authorization): Mismatch {
  return {
    kind: 'number',
    message: `The claim carries ${carried.number}, but ${line.code} fits ${right.number}.`,
    whatToDo: `Put ${right.number} into item 23.`,
  };
}

function nameOf({ number, noneNeeded }: Authorization): string {
  return noneNeeded ? 'No pre-auth needed' : number || 'The authorization';
}

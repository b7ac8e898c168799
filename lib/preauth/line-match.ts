// One billed line held against one authorization: code known, what else differs.
import { isDate, shortDate } from '../case/calendar.ts';
import type { Authorization, BilledLine, MatchInput } from './authorization.ts';
import { sidesOf, type Side } from './side.ts';

export interface Difference {
  kind: 'date' | 'side' | 'modifier' | 'npi' | 'place';
  message: string;
  whatToDo: string;
}

/** True when the authorization approves this code, or names no codes at all. */
export function names({ lines }: Authorization, code: string): boolean {
  return lines.length === 0 || lines.some((line) => line.code.trim().toUpperCase() === code);
}

/** What differs. A value that either side does not know never differs. */
export function differences(
  line: BilledLine,
  authorization: Authorization,
  { surgeonNpi, surgeryOn }: Pick<MatchInput, 'surgeonNpi' | 'surgeryOn'>,
): Difference[] {
  const found: (Difference | null)[] = [
    dateDifference(line, authorization, surgeryOn),
    sideDifference(line, authorization),
    modifierDifference(line, authorization),
    npiDifference(surgeonNpi, authorization),
    placeDifference(line, authorization),
  ];
  return found.filter((one) => one !== null);
}

function dateDifference(
  line: BilledLine,
  { validFrom, validTo }: Authorization,
  surgeryOn: string,
): Difference | null {
  const [from, to] = line.from ? [line.from, line.to] : [surgeryOn, surgeryOn];
  if (from === '') return null;
  if (isDate(validTo) && to > validTo) {
    return {
      kind: 'date',
      message: `${line.code} on ${shortDate(to)} is after the authorization ends (${shortDate(validTo)}).`,
      whatToDo: 'Ask the payer to extend the authorization, or move the surgery into its window.',
    };
  }
  if (isDate(validFrom) && from < validFrom) {
    return {
      kind: 'date',
      message: `${line.code} on ${shortDate(from)} is before the authorization starts (${shortDate(validFrom)}).`,
      whatToDo: 'Ask the payer for an earlier start, or move the surgery into its window.',
    };
  }
  return null;
}

function sideDifference(line: BilledLine, authorization: Authorization): Difference | null {
  const approved = approvedFor(line, authorization).map((one) =>
    sidesOf(one.modifiers, one.toothNumbers),
  );
  // One approval of the code without a side is an approval of both.
  if (approved.length === 0 || approved.some((sides) => sides.size === 0)) return null;
  const allowed = new Set(approved.flatMap((sides) => [...sides]));
  const billed = sidesOf(line.modifiers, line.toothNumbers);
  const wrong = [...billed].filter((side) => !allowed.has(side));
  if (wrong.length === 0) return null;
  return {
    kind: 'side',
    message: `${line.code} is billed for the ${words(billed)} side, but the ${words(allowed)} side was authorized.`,
    whatToDo:
      'Look at the operative note. Correct the line, or ask the payer to change the authorized side.',
  };
}

function words(sides: ReadonlySet<Side>): string {
  return [...sides].sort().join(' and ');
}

/** Side, and what tells payers how to pay rather than what was approved. */
const NOT_COMPARED =
  /^(RT|LT|50|24|25|51|57|58|59|7[6-9]|X[ESPU]|KX|GA|GY|GZ|P[1-6]|A[AD]|Q[KXYZS]|22|52|53)$/;
/** Who else operates, which half of a service, bought or rented: these must have been approved. */
const MUST_BE_APPROVED = /^(62|66|8[0-2]|AS|26|TC|NU|RR|UE)$/;

function modifierDifference(line: BilledLine, authorization: Authorization): Difference | null {
  const approved = approvedFor(line, authorization);
  // Approvals whose modifiers nobody wrote down say nothing about them.
  if (approved.every(({ modifiers }) => modifiers.length === 0)) return null;
  const allowed = new Set(approved.flatMap(({ modifiers }) => modifiers));
  const extra = line.modifiers.filter((one) => MUST_BE_APPROVED.test(one) && !allowed.has(one));
  const common = approved[0]?.modifiers.filter(
    (one) => !NOT_COMPARED.test(one) && approved.every(({ modifiers }) => modifiers.includes(one)),
  );
  const lacking = (common ?? []).filter((one) => !line.modifiers.includes(one));
  if (extra.length === 0 && lacking.length === 0) return null;
  return {
    kind: 'modifier',
    message: `${line.code}: ${[
      extra.length > 0 && `modifier ${extra.join(', ')} was not authorized`,
      lacking.length > 0 && `modifier ${lacking.join(', ')} was authorized but is not billed`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
    whatToDo: 'Compare with the approval letter and correct the line or the authorization.',
  };
}

function approvedFor(line: BilledLine, { lines }: Authorization) {
  return lines.filter((one) => one.code.trim().toUpperCase() === line.code);
}

function npiDifference(billed: string, { surgeonNpi }: Authorization): Difference | null {
  const approved = surgeonNpi.trim();
  if (billed === '' || approved === '' || approved === billed) return null;
  return {
    kind: 'npi',
    message: `The surgeon’s NPI is ${billed}, but ${approved} was authorized.`,
    whatToDo: 'Correct the surgeon of the case, or ask the payer to change the provider.',
  };
}

function placeDifference(line: BilledLine, { placeOfService }: Authorization): Difference | null {
  const approved = placeOfService.trim();
  const billed = line.placeOfService;
  if (billed === '' || approved === '' || approved === billed) return null;
  return {
    kind: 'place',
    message: `${line.code} is billed at place ${billed}, but place ${approved} was authorized.`,
    whatToDo: 'Correct the place of service, or ask the payer to change the place.',
  };
}

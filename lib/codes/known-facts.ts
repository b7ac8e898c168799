// What a case already knows that helps to suggest: day of service, teeth, side.
import type { Case } from '../case/schema.ts';
import type { KnownFacts } from './read-case.ts';

/** The day that decides which edition counts: the first service, else the surgery planned or asked for; '' if none. */
export function dayOfService(c: Case): string {
  const days = [...c.lines.map(({ fromDate }) => fromDate), c.visit.surgeryOn, c.request.fromDate];
  return days.find((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ?? '';
}

/** Universal numbers 1–32 of all lines; baby teeth and extra teeth say nothing about the procedure. */
function teethOf(c: Case): number[] {
  const teeth = c.lines.flatMap(({ toothNumbers }) => toothNumbers.split(/[\s,]+/).map(Number));
  return [...new Set(teeth)].filter((tooth) => tooth >= 1 && tooth <= 32).sort((a, b) => a - b);
}

/** Side of a permanent tooth: 1–8 and 25–32 are the patient's right. */
export const sideOfTooth = (tooth: number): 'right' | 'left' =>
  tooth <= 8 || tooth >= 25 ? 'right' : 'left';

function sideOf(c: Case): KnownFacts['side'] {
  const modifiers = new Set(c.lines.flatMap((line) => line.modifiers));
  const right = modifiers.has('RT');
  const left = modifiers.has('LT');
  if (modifiers.has('50') || (right && left)) return 'both';
  return right ? 'right' : left ? 'left' : '';
}

export function knownFacts(c: Case): KnownFacts {
  return { teeth: teethOf(c), side: sideOf(c) };
}

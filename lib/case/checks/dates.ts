// Dates that cannot be.
import { daysBetween, isDate } from '../calendar.ts';
import { isBlank, wrong } from '../problem.ts';
import type { Problem } from '../problem.ts';

export interface DateLimits {
  /** Named in the message, e.g. `The birth date`. */
  name: string;
  /** `YYYY-MM-DD`, or '' for no limit. */
  notAfterToday?: string;
  /** The patient's birth date, when it is one. */
  birthDate?: string;
}

/** A date that does not exist, lies ahead where it cannot, or before the patient was born. */
export function dateProblems(path: string, value: string, limits: DateLimits): Problem[] {
  const { name, notAfterToday = '', birthDate = '' } = limits;
  if (isBlank(value)) return [];
  if (!isDate(value)) return [wrong(path, `${name} is no date that exists: check day and month.`)];
  if (isDate(notAfterToday) && value > notAfterToday) {
    return [wrong(path, `${name} is in the future: check the year.`)];
  }
  if (isDate(birthDate) && value < birthDate) {
    return [wrong(path, `${name} is before the patient was born: check both dates.`)];
  }
  return [];
}

/** A birth date: exists, not in the future, and not longer ago than people live. */
export function birthProblems(path: string, value: string, today: string): Problem[] {
  const problems = dateProblems(path, value, { name: 'The birth date', notAfterToday: today });
  if (problems.length === 0 && isDate(value) && isDate(today)) {
    if (daysBetween(value, today) > 125 * 365.25) {
      return [wrong(path, 'The birth date is more than 125 years ago: check the year.')];
    }
  }
  return problems;
}

/** Two dates the wrong way round. */
export function orderProblems(path: string, from: string, to: string, name: string): Problem[] {
  return isDate(from) && isDate(to) && from > to
    ? [wrong(path, `${name} ends before it starts: check both dates.`)]
    : [];
}

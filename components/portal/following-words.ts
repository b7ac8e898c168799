// What a fill would go on with by itself, in words: the codes, which the person knows the lines by.
import type { Facts, FieldKey } from '../../lib/case/field-keys.ts';

const CODE = /^(lines|diagnoses)\[(\d+)\]\.code$/;

/** `diagnoses I10, R06.83 and lines 70355, E0486`. Only rows whose code follows are named. */
export function followingWords(following: readonly FieldKey[], facts: Facts): string {
  const codes = (kind: string): string[] =>
    following.flatMap((key) => (CODE.exec(key)?.[1] === kind ? (facts[key] ?? []) : []));
  const part = (one: string, many: string, found: string[]): string[] =>
    found.length === 0 ? [] : [`${found.length === 1 ? one : many} ${found.join(', ')}`];
  return [
    ...part('diagnosis', 'diagnoses', codes('diagnoses')),
    ...part('line', 'lines', codes('lines')),
  ].join(' and ');
}

// Which option means the value: exactly one, or none.
import type { WriteReason, WriteValue } from '../form/write-op.ts';
import { plainWords } from '../form/words.ts';
import { plainOptionValue } from './chosen.ts';

export type OptionValue = Extract<WriteValue, { kind: 'option' }>;

export interface Choice<T> {
  item: T;
  value: string;
  text: string;
}

export type Match<T> = { ok: true; choice: Choice<T> } | { ok: false; reason: WriteReason };

const loose = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** `M17.11 - Pain`, `22: Hospital`, `TX Texas`: begins with the code, and then something that is not part of it. */
function beginsWith(text: string, code: string): boolean {
  const start = text.trim().toLowerCase();
  const wanted = code.trim().toLowerCase();
  if (wanted === '' || !start.startsWith(wanted)) return false;
  const rest = start.slice(wanted.length);
  return /^\s*[-–—:|,;)\]/·•=>]|^\s+\(|^\s{2,}|^\s+[\p{L}]/u.test(rest);
}

/** `Illinois (IL)`, `Office [11]`: ends with the code in brackets. */
function endsWith(text: string, code: string): boolean {
  const inBrackets = /[([]\s*([\p{L}\p{N}.]+)\s*[)\]]\s*$/u.exec(text)?.[1];
  return inBrackets?.toLowerCase() === code.trim().toLowerCase();
}

type Shown = { value: string; text: string };

/** By its code or by equal words. */
function isNamed(option: Shown, { codes, texts }: OptionValue): boolean {
  const value = loose(plainOptionValue(option.value));
  const text = loose(option.text);
  if (value !== '' && codes.some((code) => loose(code) === value)) return true;
  if (text !== '' && [...texts, ...codes].some((wanted) => loose(wanted) === text)) return true;
  return codes.some(
    (code) =>
      beginsWith(option.text, code) ||
      beginsWith(option.text, undotted(code)) ||
      endsWith(option.text, code),
  );
}

const undotted = (code: string): string => code.replace('.', '');

/** By words that only mean the same. */
function isLike(option: Shown, { like, others = [] }: OptionValue): boolean {
  if (like === undefined || others.some((other) => loose(other) === loose(option.text)))
    return false;
  return new RegExp(like).test(plainWords(option.text));
}

/** True when this option means the value. */
export const meansValue = (option: Shown, wanted: OptionValue): boolean =>
  isNamed(option, wanted) || isLike(option, wanted);

/** The one option that means the value. The same option shown twice counts once. */
export function matchOption<T>(choices: readonly Choice<T>[], wanted: OptionValue): Match<T> {
  const named = choices.filter((choice) => isNamed(choice, wanted));
  const fitting = named.length > 0 ? named : choices.filter((choice) => isLike(choice, wanted));
  const [first] = fitting;
  if (!first) return { ok: false, reason: 'no-option' };
  const distinct = new Set(fitting.map(({ value, text }) => `${loose(value)}|${loose(text)}`));
  return distinct.size === 1
    ? { ok: true, choice: first }
    : { ok: false, reason: 'several-options' };
}

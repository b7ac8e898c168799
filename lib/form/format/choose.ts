// Picks the one option of a list that means a value. Texts count before codes: lists often number their options 1, 2, 3.
import type { ControlSnapshot, SnapshotOption } from '../snapshot.ts';
import { loose, plainWords } from '../words.ts';
import type { Formatted } from './ask.ts';

export interface Meaning {
  codes: readonly string[];
  texts: readonly string[];
  /** Words of the list that mean it, when no text is equal. */
  like?: RegExp;
  /** Texts that mean another value of the same kind: such an option is never taken for its code alone. */
  others?: readonly string[];
  /** Tests an option of a list of names for something only the wanted one has, e.g. the NPI. */
  token?: string;
  /** What to type into a search box, best first; codes, then texts, when absent. */
  queries?: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `M17.11 - Pain`, `11: Office`, `Illinois (IL)`: a code set off from the words. */
function carriesCode(text: string, code: string): boolean {
  const safe = escaped(code);
  return (
    new RegExp(`^${safe}(\\s*[-–—:|=,)·•]|\\s+|$)`, 'i').test(text.trim()) ||
    new RegExp(`[([]\\s*${safe}\\s*[)\\]]\\s*$`, 'i').test(text.trim())
  );
}

/** Values 0, 1, 2 … or 1, 2, 3 … say nothing but the position. */
function areIndexes(options: readonly SnapshotOption[]): boolean {
  const values = options.map(({ value }) => value.trim()).filter(Boolean);
  if (values.length < 3 || !values.every((value) => /^\d{1,3}$/.test(value))) return false;
  const start = Number(values[0]);
  return start <= 1 && values.every((value, index) => value === String(start + index));
}

const isPrompt = ({ value, text }: SnapshotOption): boolean =>
  text.trim() === '' || (value === '' && /^[-\s]*(please )?(select|choose|pick|any)\b/i.test(text));

/** The options that mean it, in the first of four ways in which any does: text, code in the text, like words, code alone. */
export function matchingOptions(
  options: readonly SnapshotOption[],
  meaning: Meaning,
): SnapshotOption[] {
  const texts = new Set(meaning.texts.map(loose).filter(Boolean));
  const codes = meaning.codes.filter(Boolean);
  const looseCodes = new Set(codes.map(loose));
  const others = new Set((meaning.others ?? []).map(loose));
  const real = options.filter((option) => !isPrompt(option));
  const positions = areIndexes(real);
  const withoutCode = (text: string): string => text.replace(/^\s*\w{1,3}\s*[-–:.)]\s+/, '');
  const ways: ((option: SnapshotOption) => boolean)[] = [
    ({ text }) => texts.has(loose(text)),
    ({ text }) =>
      codes.some((code) => carriesCode(text, code)) && !others.has(loose(withoutCode(text))),
    ({ text }) => meaning.token !== undefined && text.includes(meaning.token),
    ({ text }) => texts.has(loose(withoutCode(text))) && !/^\s*\d/.test(text),
    ({ text }) => meaning.like?.test(plainWords(text)) === true && !others.has(loose(text)),
    ({ value, text }) =>
      !positions && looseCodes.has(loose(value)) && value !== '' && !others.has(loose(text)),
  ];
  for (const way of ways) {
    const found = real.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** The write that chooses this meaning, or a refusal when no option, or more than one, means it. */
export function choose(control: ControlSnapshot, meaning: Meaning): Formatted {
  const queries = meaning.queries ?? [...meaning.codes, ...meaning.texts];
  if (
    control.widget === 'text' ||
    control.widget === 'textarea' ||
    !control.options?.length ||
    control.optionsOnDemand
  ) {
    return {
      ok: true,
      write: {
        kind: 'option',
        codes: [...meaning.codes],
        texts: [...meaning.texts],
        queries: queries.slice(0, 4),
        ...(meaning.like && { like: meaning.like.source, others: [...(meaning.others ?? [])] }),
      },
      shown: meaning.texts[0] ?? meaning.codes[0] ?? '',
    };
  }
  const found = matchingOptions(control.options, meaning);
  const [option] = found;
  if (!option)
    return {
      ok: false,
      reason: 'no-option',
      message: 'The list has no entry for this value: please choose it yourself.',
    };
  const same = found.every(({ text, value }) => text === option.text && value === option.value);
  if (!same)
    return {
      ok: false,
      reason: 'no-option',
      message: 'More than one entry of the list could mean this value: please choose it yourself.',
    };
  const unique =
    control.options.filter(({ text }) => loose(text) === loose(option.text)).length === 1;
  return {
    ok: true,
    write: {
      kind: 'option',
      codes: unique ? [] : [option.value],
      texts: unique ? [option.text] : [],
      queries: control.widget === 'combobox' ? [option.text] : [],
    },
    shown: option.text.trim(),
  };
}

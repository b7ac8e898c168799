// Codes of diagnoses, procedures, modifiers and the letters that point from a line to its diagnoses.
import { doesNotFit } from './ask.ts';
import type { Ask, Formatted } from './ask.ts';
import { choose } from './choose.ts';
import { firstFitting, hintsOf } from './fit.ts';

const NO_POINT =
  /\b(no|without( a| the)?|omit( the)?|exclude( the)?|not? (enter|include|use)( a| the)?|remove( the)?)\s+(decimals?|dots?|periods?|points?)\b|undotted/i;
const POINTED = /\b[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}\b/;
const UNPOINTED = /\b[A-TV-Z]\d[0-9AB][0-9A-Z]{1,4}\b/;

const isChoice = (ask: Ask): boolean =>
  ask.control.widget !== 'text' && ask.control.widget !== 'textarea';

/** Whether the box wants an ICD-10-CM code without its point: it says so, shows one, or has room for seven characters. */
function wantsNoPoint(ask: Ask): boolean {
  const { control } = ask;
  const hints = [...hintsOf(control), ...control.labels.headings.slice(0, 2)];
  if (hints.some((hint) => NO_POINT.test(hint))) return true;
  if (control.maxLength !== undefined && control.maxLength <= 7) return true;
  const examples = [control.labels.placeholder, control.labels.description, control.labels.title];
  if (examples.some((text) => text && POINTED.test(text))) return false;
  return examples.some((text) => text && UNPOINTED.test(text));
}

/** An ICD-10-CM code with its point, or without where the box wants none. */
export function formatIcd(ask: Ask): Formatted {
  const bare = ask.value.replace('.', '');
  const noPoint = wantsNoPoint(ask);
  if (isChoice(ask)) {
    const codes = noPoint ? [bare, ask.value] : [ask.value, bare];
    return choose(ask.control, { codes: [...new Set(codes)], texts: [] });
  }
  return firstFitting(noPoint ? [bare] : [ask.value, bare], ask.control, 'code');
}

/** A CPT, HCPCS or CDT code as it is. */
export function formatProcedure(ask: Ask): Formatted {
  if (isChoice(ask)) return choose(ask.control, { codes: [ask.value], texts: [] });
  return firstFitting([ask.value], ask.control, 'code');
}

/** Codes that share one box, with the separator that the box shows or has room for. */
function inOneBox(values: readonly string[], ask: Ask): Formatted {
  const shown = hintsOf(ask.control)
    .map((hint) => /\b\w{1,2}(\s*[,;/]\s*|\s)\w{1,2}\b/.exec(hint)?.[1])
    .find((separator) => separator !== undefined);
  const { maxLength } = ask.control;
  const bySize = ['', ',', ', '].find(
    (separator) => maxLength === 8 && values.join(separator).length <= 8 && separator === '',
  );
  const separator = shown ?? bySize;
  if (separator === undefined)
    return doesNotFit('The box takes several modifiers in a form it does not show: left empty.');
  return firstFitting([values.join(separator)], ask.control, 'code');
}

/** One modifier; all modifiers of the line where it has a single box with room for several. */
export function formatModifier(ask: Ask): Formatted {
  const line = ask.key.replace(/modifiers\[\d+\]$/, '');
  const all = [0, 1, 2, 3]
    .map((index) => ask.facts[`${line}modifiers[${index}]`])
    .filter((value) => value !== undefined);
  const shared = ask.box?.count === 1 && all.length > 1 && (ask.control.maxLength ?? 9) > 3;
  if (shared && !isChoice(ask)) return inOneBox(all, ask);
  return isChoice(ask)
    ? choose(ask.control, { codes: [ask.value], texts: [] })
    : firstFitting([ask.value], ask.control, 'code');
}

const toDigit = (letter: string): string => String(letter.charCodeAt(0) - 64);

/**
 * True when the box points with numbers: its options, pattern, type or words say so, or the diagnoses of the page are
 * numbered, or it takes one pointer and has room for two characters (10 to 12 need them, letters never do).
 */
function wantsDigits({ control, box }: Ask): boolean {
  const options = control.options?.filter(({ text }) => text.trim() !== '') ?? [];
  if (options.length > 0)
    return !options.some(({ text, value }) => /^\s*A\b/i.test(text) || /^A$/i.test(value));
  if (control.inputType === 'number' || control.inputMode === 'numeric') return true;
  if (hintsOf(control).some((hint) => /\bA\s*[-–—]\s*[DL]\b/.test(hint))) return false;
  if (box?.pointAt) return box.pointAt === 'numbers';
  if (box && box.count > 1 && control.maxLength === 2) return true;
  if (
    control.pattern &&
    /\\d|\[[01]-/.test(control.pattern) &&
    !/A-L|A-D|a-l/i.test(control.pattern)
  )
    return true;
  return hintsOf(control).some((hint) =>
    /\b1\s*[,-]\s*(2|4|12)\b|\b12(34)?\b|\bnumbers? only\b|\bdigits?\b/i.test(hint),
  );
}

/** Of a list that is not there yet nobody knows if it has letters or digits: either will do, and nothing is typed. */
function pick(ask: Ask, letters: readonly string[], said: readonly string[]): Formatted {
  const unknown = !ask.control.options?.length || ask.control.optionsOnDemand;
  const ways = unknown ? [letters, letters.map(toDigit)] : [said];
  const codes = ways.flatMap((each) =>
    each.length === 1 ? each : [each.join(''), each.join(','), each.join(', ')],
  );
  return choose(ask.control, { codes, texts: [], queries: [] });
}

/** Pointers `AB` as letters (CMS-1500 02/12 item 24E) or digits (`12`), in one box or one letter a box. */
export function formatPointers(ask: Ask): Formatted {
  const letters = [...ask.value.toUpperCase()].filter((letter) => letter >= 'A' && letter <= 'L');
  if (letters.length === 0) return doesNotFit('The pointers in the case are no letters A to L.');
  const digits = wantsDigits(ask);
  const said = letters.map((letter) => (digits ? toDigit(letter) : letter));
  if (ask.box && ask.box.count > 1) {
    if (letters.length > ask.box.count)
      return doesNotFit(
        `The line points to ${letters.length} diagnoses and has ${ask.box.count} boxes.`,
      );
    const own = said[ask.box.index];
    if (own === undefined) return { ok: false, reason: 'nothing' };
    return isChoice(ask)
      ? pick(ask, [letters[ask.box.index] ?? ''], [own])
      : firstFitting([own], ask.control, 'code');
  }
  if (isChoice(ask)) return pick(ask, letters, said);
  const separator = hintsOf(ask.control)
    .map((hint) => /\b[A1]\s*([,;/]\s*)[B2]\b/.exec(hint)?.[1])
    .find((found) => found !== undefined);
  return firstFitting([said.join(separator ?? '')], ask.control, 'code');
}

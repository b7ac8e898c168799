// Whether a text goes into a box unchanged, and what the words around a box say about the form it wants.
import type { ControlSnapshot } from '../snapshot.ts';
import type { CompareAs } from '../write-op.ts';
import { doesNotFit } from './ask.ts';
import type { Formatted } from './ask.ts';

/** A quantified group can make a hostile pattern run for ever; such a pattern is not asked. */
const SLOW_PATTERN = /\)[*+]|\)\{\d+,/;

function matchesPattern(text: string, pattern: string | undefined): boolean {
  if (!pattern || pattern.length > 120 || text.length > 80 || SLOW_PATTERN.test(pattern))
    return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true; // a browser ignores a pattern that it cannot compile
  }
}

export function fits(text: string, control: ControlSnapshot): boolean {
  const short = control.maxLength === undefined || text.length <= control.maxLength;
  return short && matchesPattern(text, control.pattern);
}

/** The first candidate that the box takes whole; a refusal when there is none. Nothing is ever cut. */
export function firstFitting(
  candidates: readonly string[],
  control: ControlSnapshot,
  compare: CompareAs,
): Formatted {
  const text = candidates.find((candidate) => fits(candidate, control));
  if (text !== undefined) return { ok: true, write: { kind: 'text', text, compare }, shown: text };
  const [wanted = ''] = candidates;
  const limit = control.maxLength;
  return doesNotFit(
    limit !== undefined && wanted.length > limit
      ? `The value has ${wanted.length} characters and the box takes ${limit}: left empty rather than cut.`
      : 'The box does not take this form of the value: left empty.',
  );
}

/** Words near a control that can say how it wants a value, most specific first. */
export function hintsOf(control: ControlSnapshot): string[] {
  const { placeholder, description, title, following, label, floating, aria, preceding, column } =
    control.labels;
  const all = [
    placeholder,
    description,
    title,
    following,
    label,
    floating,
    aria,
    preceding,
    column,
  ];
  return all.filter((text): text is string => Boolean(text));
}

/** `With hyphen, if known`, `include dashes`: true; `no dashes`, `digits only`: false; undefined when nothing is said. */
export function wantsHyphen(control: ControlSnapshot): boolean | undefined {
  for (const hint of hintsOf(control)) {
    if (
      /\b(no|without|omit|exclude|do not (use|enter|include)) (the |any )?(hyphens?|dash(es)?)\b|\bdigits only\b/i.test(
        hint,
      )
    )
      return false;
    if (/\b(with|include|use|and|incl\.?) (the |a )?(hyphens?|dash(es)?)\b/i.test(hint))
      return true;
  }
  return undefined;
}

const SLOT = /[\d_#xX]/g;
const MASK = /^[\s()+\-./\d_#xX]+$/;
/** `For example: 651-555-0100`, `Format ###-##-####`: the mask stands after words that announce it. */
const ANNOUNCED =
  /\b(?:example|e\.?g\.?|formats?|formatted as|such as|like|as in)[\s:,]*((?:[(+#_\d]|[xX]{2})[()+\-./\d_#xX ]*[\d_#xX])(?![\w-])/i;
/** `Phone (###-###-####)`. */
const BRACKETED = /\(((?:[+#_\d]|[xX]{2})[+\-./\d_#xX ]*[\d_#xX])\)\s*\*?$/;

/** The part of a hint that is a mask or an example: all of it, or what its words announce. */
function maskIn(hint: string | undefined): string | undefined {
  if (!hint) return undefined;
  if (MASK.test(hint)) return hint;
  return (ANNOUNCED.exec(hint) ?? BRACKETED.exec(hint))?.[1];
}

/**
 * Puts digits into the slots of a mask or example such as `(___) ___-____`, `XX-XXXXXXX` or `e.g. (555) 555-0100`.
 * Undefined when the text is no mask for that many digits. A leading country code `1` is kept.
 */
export function intoMask(hint: string | undefined, digits: string): string | undefined {
  const mask = maskIn(hint);
  if (!mask) return undefined;
  const slots = mask.match(SLOT)?.length ?? 0;
  const lead = slots === digits.length + 1 && /^\+?\s?1\b/.test(mask.trim()) ? 1 : 0;
  if (slots !== digits.length + lead) return undefined;
  let seen = 0;
  return mask.trim().replace(SLOT, (slot) => {
    seen += 1;
    return seen <= lead ? slot : (digits[seen - lead - 1] ?? '');
  });
}

// Rules of the checklists as data: a small language of questions about a case, answered yes, no or not known.
import { z } from 'zod';

const numberRule = z.object({
  /** Numeric fact, `clinical.ahi`, or one that is worked out: see NumberName in evidence.ts. */
  number: z.string(),
  /** At least. */
  min: z.number().optional(),
  /** At most. */
  max: z.number().optional(),
  over: z.number().optional(),
  under: z.number().optional(),
  /** The answer while the number is not known. */
  assume: z.boolean().optional(),
});

export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** The fact is known. Never answered with "not known". */
  | { known: string }
  /** The fact is one of these words. */
  | { fact: string; oneOf: readonly string[] }
  | z.infer<typeof numberRule>
  /** A procedure of the case is one of these codes or ranges (`21141-21160`). */
  | { codes: readonly string[] }
  /** A diagnosis of the case begins like one of these, `?` for any sign. */
  | { diagnoses: readonly string[] }
  /** A document of one of these kinds is there. */
  | { documents: readonly string[] }
  /** A line with one of the codes and every one of those lines has the modifier. */
  | { modifier: string; onCodes: readonly string[] }
  /** The earlier date is not after the later one. */
  | { earlier: string; later: string }
  /** Surgery is over. */
  | { stage: 'done' };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ known: z.string() }),
    z.strictObject({ fact: z.string(), oneOf: z.array(z.string()).min(1) }),
    numberRule.strict(),
    z.strictObject({ codes: z.array(z.string().regex(/^[A-Z0-9]{5}(-[A-Z0-9]{5})?$/)).min(1) }),
    z.strictObject({ diagnoses: z.array(z.string()).min(1) }),
    z.strictObject({ documents: z.array(z.string()).min(1) }),
    z.strictObject({ modifier: z.string(), onCodes: z.array(z.string()).min(1) }),
    z.strictObject({ earlier: z.string(), later: z.string() }),
    z.strictObject({ stage: z.literal('done') }),
  ]),
);

/** What a condition can ask about. */
export interface Answers {
  known: (fact: string) => boolean;
  /** '' while unknown. */
  text: (fact: string) => string;
  /** null while unknown. */
  number: (name: string) => number | null;
  codes: readonly string[];
  diagnoses: readonly string[];
  documents: ReadonlySet<string>;
  /** Modifiers of the lines with these codes, line by line. */
  modifiersOn: (codes: readonly string[]) => readonly (readonly string[])[];
  done: boolean;
}

/** True when `code` is one of the codes or lies in one of the ranges; ranges compare codes of one length as text. */
export function codeMatches(code: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [from = '', to] = pattern.split('-');
    return to === undefined ? code === from : code >= from && code <= to;
  });
}

function begins(code: string, pattern: string): boolean {
  const bare = code.replace('.', '');
  const start = pattern.replace('.', '');
  return [...start].every((sign, at) => (sign === '?' ? at < bare.length : bare[at] === sign));
}

/** Yes, no, or null: what is known does not decide it. */
export function holds(condition: Condition, about: Answers): boolean | null {
  if ('all' in condition) return together(condition.all, about, false);
  if ('any' in condition) return together(condition.any, about, true);
  if ('not' in condition) {
    const answer = holds(condition.not, about);
    return answer === null ? null : !answer;
  }
  if ('known' in condition) return about.known(condition.known);
  if ('fact' in condition) {
    const value = about.text(condition.fact);
    return value === '' ? null : condition.oneOf.includes(value);
  }
  if ('number' in condition) return numberHolds(condition, about.number(condition.number));
  if ('codes' in condition) {
    return about.codes.some((code) => codeMatches(code, condition.codes));
  }
  if ('diagnoses' in condition) {
    return about.diagnoses.some((code) => condition.diagnoses.some((each) => begins(code, each)));
  }
  if ('documents' in condition) {
    return condition.documents.some((kind) => about.documents.has(kind));
  }
  if ('modifier' in condition) {
    const lines = about.modifiersOn(condition.onCodes);
    return lines.length === 0 ? null : lines.every((each) => each.includes(condition.modifier));
  }
  if ('earlier' in condition) {
    const [earlier, later] = [about.text(condition.earlier), about.text(condition.later)];
    return earlier === '' || later === '' ? null : earlier <= later;
  }
  return about.done;
}

/** `any` with `decided` true, `all` with false: one such answer decides, else one unknown leaves it open. */
function together(parts: readonly Condition[], about: Answers, decided: boolean): boolean | null {
  const answers = parts.map((part) => holds(part, about));
  if (answers.includes(decided)) return decided;
  return answers.includes(null) ? null : !decided;
}

function numberHolds(rule: z.infer<typeof numberRule>, value: number | null): boolean | null {
  if (value === null) return rule.assume ?? null;
  const { min, max, over, under } = rule;
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (over === undefined || value > over) &&
    (under === undefined || value < under)
  );
}

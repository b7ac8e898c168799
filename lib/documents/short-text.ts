// The letter of medical necessity in few characters: the weightiest sentences that fit, and what had to go.
import type { Practice } from '../case/practice.ts';
import type { Case } from '../case/schema.ts';
import { blanksIn, bodyOf, PARTS, type WrittenSentence } from './letter.ts';

export interface Shortened {
  text: string;
  /** Sentences that were left out, the least important one leading. */
  dropped: string[];
  /** Even the weightiest sentence alone is too long; `text` then ends in the middle and says so with an ellipsis. */
  cut: boolean;
}

/**
 * The case in at most `most` characters: for a message (264), a claim narrative (2,000) or a note field (125). Sentences
 * are taken by weight, of equal ones the earlier first; one that is too long by itself does not keep shorter ones out.
 */
export function shortText(
  c: Case,
  practice: Practice | null,
  today: string,
  most: number,
): Shortened {
  const body = bodyOf(c, practice, today);
  // A sentence with a blank says nothing in a message that nobody can fill in any more.
  const all = PARTS.flatMap((part) => body.get(part) ?? []).filter(
    ({ text }) => blanksIn(text).length === 0,
  );
  const byWeight = all.toSorted((a, b) => b.weight - a.weight);
  const kept = new Set<WrittenSentence>();
  let length = -1;
  for (const sentence of byWeight) {
    if (length + 1 + sentence.text.length > most) continue;
    kept.add(sentence);
    length += 1 + sentence.text.length;
  }
  const [first] = byWeight;
  if (kept.size === 0 && first) kept.add(first);
  const text = all
    .filter((sentence) => kept.has(sentence))
    .map((sentence) => sentence.text)
    .join(' ');
  const dropped = byWeight
    .filter((sentence) => !kept.has(sentence))
    .map((sentence) => sentence.text)
    .reverse();
  return text.length <= most
    ? { text, dropped, cut: false }
    : { text: `${text.slice(0, most - 1).trimEnd()}…`, dropped, cut: true };
}

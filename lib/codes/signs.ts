// Which words speak for which procedure or diagnosis: the sign tables, and how well a case answers a row.
import type { Status } from './mention-status.ts';
import type { CaseReading, Mention } from './read-case.ts';
import { parts, readTable } from './tsv.ts';

/** One concept in a rule, with the kinds of mention that count. */
export interface Sign {
  concept: string;
  counts: readonly Status[];
}

export interface SignRow {
  /** Procedure id, or ICD-10-CM code with places for side and care. */
  target: string;
  needs: Sign[][];
  likes: Sign[];
  unless: Sign[];
  weight: number;
}

const SAID: readonly Status[] = ['said'];
const ALSO_PAST: readonly Status[] = ['said', 'past'];
const ANY: readonly Status[] = ['said', 'past', 'doubted', 'denied'];

export function readSign(text: string): Sign {
  if (text.endsWith('~')) return { concept: text.slice(0, -1), counts: ALSO_PAST };
  if (text.endsWith('?')) return { concept: text.slice(0, -1), counts: ANY };
  return { concept: text, counts: SAID };
}

export function readSigns(table: string, target: 'id' | 'code'): SignRow[] {
  return readTable(table, [target, 'needs', 'likes', 'unless']).map((row) => ({
    target: row[target] ?? '',
    needs: parts(row.needs).map((group) => group.split('|').map(readSign)),
    likes: parts(row.likes).map(readSign),
    unless: parts(row.unless).map(readSign),
    weight: Number(row.weight ?? '') || 0,
  }));
}

function mention(reading: CaseReading, { concept, counts }: Sign): Mention | undefined {
  return reading.mentions.get(concept)?.find(({ status }) => counts.includes(status));
}

/** True when the case mentions the concept in a way that counts. */
export const met = (reading: CaseReading, sign: Sign): boolean =>
  mention(reading, sign) !== undefined;

export interface Answer {
  score: number;
  /** The words of the case that led to it. */
  words: string[];
  /** The side named beside what the row needs first, when one is. */
  side?: 'right' | 'left';
}

/** How well a case answers a row; null when something needed is missing or something rules it out. */
export function answer(row: SignRow, reading: CaseReading): Answer | null {
  const words: string[] = [];
  let side: Answer['side'];
  for (const group of row.needs) {
    const first = group.map((sign) => mention(reading, sign)).find((one) => one !== undefined);
    if (!first) return null;
    words.push(first.words);
    side ??= first.side;
  }
  if (row.unless.some((sign) => mention(reading, sign) !== undefined)) return null;
  let liked = 0;
  for (const sign of row.likes) {
    const one = mention(reading, sign);
    if (!one) continue;
    liked++;
    words.push(one.words);
  }
  const score = 10 + 4 * (row.needs.length - 1) + 2 * liked + row.weight;
  return { score, words: [...new Set(words)], ...(side ? { side } : {}) };
}

// Authorization and reference numbers, status, dates and units on a payer's answer page. They are offered, never taken.
import type { PageText } from '../form/frame-messages.ts';
import { isNpi } from '../case/npi.ts';
import { readDate } from '../case/read-date.ts';
import { labelPairs } from './label-pairs.ts';
import type { LabelPair } from './label-pairs.ts';
import { bare, readNumber, readRange, readStatus, readUnits } from './page-values.ts';
import { spokenStatus } from './spoken-status.ts';

export interface NumberCandidate {
  kind: 'authorization' | 'reference' | 'status' | 'validFrom' | 'validTo' | 'units';
  /** Numbers as the page writes them, dates `YYYY-MM-DD`, counts as digits, a status in the page's own words. */
  value: string;
  /** The words around it as they stand on the page, at most 120 characters. */
  words: string;
  /** 0 to 1; only for the order in which candidates are offered. */
  score: number;
}

const MAX_WORDS = 120;

/**
 * Candidates of all frames, best first, each value once a kind. A number that the page (or `exclude`: member id, NPI,
 * claim number, account number of the case) gives another meaning is never offered, wherever else it stands.
 */
export function findNumbers(
  pages: readonly PageText[],
  { exclude = [] }: { exclude?: readonly string[] } = {},
): NumberCandidate[] {
  const pairs = pages.flatMap(labelPairs);
  const taken = new Set([...exclude, ...pairs.flatMap(otherMeaning)].map(bare));
  const labelled = pairs.flatMap((pair) => candidatesOf(pair));
  // "Your request was received" says less than a status field that stands on the same page.
  const spoken = labelled.some(({ kind }) => kind === 'status')
    ? []
    : pages.flatMap(({ lines }) => lines.flatMap(fromSentence));
  const all = [...labelled, ...spoken].filter(
    ({ kind, value }) => !isNumber(kind) || !taken.has(bare(value)),
  );
  return once(all).sort((a, b) => b.score - a.score);
}

function isNumber(kind: NumberCandidate['kind']): boolean {
  return kind === 'authorization' || kind === 'reference';
}

function otherMeaning({ label, text }: LabelPair): string[] {
  const value = label.kind === 'other' ? readNumber(text) : '';
  return value === '' ? [] : [value];
}

function candidatesOf({ label, text, words, trust }: LabelPair): NumberCandidate[] {
  const make = (kind: NumberCandidate['kind'], value: string, factor = 1): NumberCandidate[] =>
    value === ''
      ? []
      : [{ kind, value, words: clip(words, text), score: label.weight * trust * factor }];
  switch (label.kind) {
    case 'authorization':
    case 'reference': {
      const value = readNumber(text);
      return make(label.kind, value, looksOdd(value) ? 0.5 : 1);
    }
    case 'validFrom':
    case 'validTo':
      return make(label.kind, readDate(text)?.date ?? '');
    case 'range': {
      const range = readRange(text);
      return range ? [...make('validFrom', range.from), ...make('validTo', range.to)] : [];
    }
    case 'units':
      return make('units', readUnits(text));
    case 'status':
      return make('status', readStatus(text));
    case 'other':
      return [];
  }
}

/** Could be something else: a bare NPI, or so short that it may be a code or a ZIP. */
function looksOdd(value: string): boolean {
  return isNpi(value) || value.length < 5;
}

function fromSentence(line: string): NumberCandidate[] {
  const status = spokenStatus(line);
  return status === null
    ? []
    : [{ kind: 'status', value: status, words: clip(line, status), score: 0.7 }];
}

/** The best of each kind and value. */
function once(candidates: readonly NumberCandidate[]): NumberCandidate[] {
  const best = new Map<string, NumberCandidate>();
  for (const candidate of candidates) {
    const key = `${candidate.kind} ${bare(candidate.value)}`;
    const known = best.get(key);
    if (!known || known.score < candidate.score) best.set(key, candidate);
  }
  // What is called an authorization number somewhere is not also offered as a mere reference.
  return [...best.values()].filter(
    ({ kind, value }) => kind !== 'reference' || !best.has(`authorization ${bare(value)}`),
  );
}

function clip(words: string, value: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length <= MAX_WORDS) return text;
  const at = Math.max(0, text.indexOf(value.slice(0, 20)));
  const start = Math.max(0, Math.min(at - 60, text.length - MAX_WORDS));
  return text.slice(start, start + MAX_WORDS).trim();
}

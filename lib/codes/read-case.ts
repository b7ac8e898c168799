// Reads a free description of a case: what is said, denied, suspected or past; teeth, side, sizes, dental codes.
import { findConcepts, mend, type Vocabulary } from './concepts.ts';
import { deniedInside, isSound, statusOf, type Segment, type Status } from './mention-status.ts';
import { readTeeth } from './read-teeth.ts';
import { MARKS, spellOut } from './spell-out.ts';
import { fold, stem, tokens } from './words.ts';

export interface Mention {
  status: Status;
  /** The words as they were typed, for the reason shown to the person. */
  words: string;
  /** The side named right beside it: "left body and right angle" has two. */
  side?: 'right' | 'left';
}

export interface CaseReading {
  mentions: Map<string, Mention[]>;
  /** Universal tooth numbers. */
  teeth: number[];
  /** Centimetres. */
  sizes: number[];
  /** Numbers as typed that may be a code: "D7240", "21040", "E0486". */
  numbers: string[];
  side: 'right' | 'left' | 'both' | '';
  /** Words that count for likeness: not denied, not doubted. */
  stems: string[];
  /** The same stems, and concepts as "@name", with the words as they were typed. */
  typed: Map<string, string>;
}

function readSizes(text: string): number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)\s*-?\s*(cm|mm)\b/gi)].map(
    ([, amount = '', unit = '']) => Number(amount) / (unit.toLowerCase() === 'mm' ? 10 : 1),
  );
}

/** A text as segments: what is denied or past in one says nothing about the next. */
function segments(
  text: string,
  vocabulary: Vocabulary,
  known: ReadonlySet<string> | null,
): Segment[] {
  const spelled = spellOut(fold(text).replace(/#\s*\d+/g, ' tooth '));
  return spelled
    .split(/[.;:!]\s+|[.;]$|,\s|\s[-–]\s|\bbut\b|\bexcept\b|\n/)
    .map((part) => {
      const typed = tokens(part ?? '');
      const words = typed.map((word) => {
        // A word that a phrase leaves open is spelled right: "clipped" is no "chipped".
        const open = vocabulary.beginnings.some((beginning) => word.startsWith(beginning));
        const meant = open || !known ? word : mend(known, word);
        return { word: meant, stem: stem(meant) };
      });
      return { typed, words };
    })
    .filter(({ words }) => words.length > 0);
}

const SIDE: Record<string, 'right' | 'left'> = {
  right: 'right',
  rt: 'right',
  r: 'right',
  left: 'left',
  lt: 'left',
  l: 'left',
};

/** A side word just before, or else just behind, the word at `from`. */
function sideBeside({ typed }: Segment, from: number): 'right' | 'left' | undefined {
  for (const away of [1, 2, 3, -1, -2]) {
    const side = SIDE[typed[from - away] ?? ''];
    if (side) return side;
  }
  return undefined;
}

/** The concept of a description that names nothing anybody did. */
export const NOTHING_DONE = 'nothing-done';

/** What follows from teeth and numbers, and from what is not said, without being said. */
function derived(reading: CaseReading, text: string, done: ReadonlySet<string>): void {
  const say = (concept: string, words: string) => {
    const known = reading.mentions.get(concept) ?? [];
    reading.mentions.set(concept, [...known, { status: 'said', words }]);
  };
  const acts = [...reading.mentions].some(
    ([concept, mentions]) => done.has(concept) && mentions.some(({ status }) => status === 'said'),
  );
  if (!acts && reading.numbers.length === 0) say(NOTHING_DONE, 'no treatment named');
  for (const tooth of reading.teeth) {
    say('tooth', `tooth ${tooth}`);
    if (!reading.mentions.has('upper-lip-word')) {
      say(tooth <= 16 ? 'jaw-upper' : 'jaw-lower', `tooth ${tooth}`);
    }
    if ([1, 16, 17, 32].includes(tooth)) say('wisdom', `tooth ${tooth}`);
  }
  for (const size of reading.sizes) if (size > 2.5) say('size-over-2.5', `${size} cm`);
  const ahi = /\b(?:ahi|rdi)\D{0,6}(\d+)/i.exec(text)?.[1];
  // Under 5 events an hour is no apnea in an adult (CMS NCD 240.4).
  if (ahi) say(Number(ahi) < 5 ? 'ahi-low' : 'ahi-high', `AHI ${ahi}`);
}

function sideOf(reading: CaseReading): CaseReading['side'] {
  const has = (concept: string) =>
    reading.mentions.get(concept)?.some(({ status }) => status !== 'denied') ?? false;
  if (has('both-sides')) return 'both';
  const left = has('left');
  const right = has('right');
  if (left && right) return 'both';
  if (left || right) return left ? 'left' : 'right';
  const rights = reading.teeth.filter((tooth) => tooth <= 8 || tooth >= 25).length;
  const lefts = reading.teeth.length - rights;
  if (rights > 0 && lefts > 0) return 'both';
  return rights > 0 ? 'right' : lefts > 0 ? 'left' : '';
}

/** What is known about the case besides its description; it fills what the description leaves open. */
export interface KnownFacts {
  teeth: readonly number[];
  side: CaseReading['side'];
}

/** Teeth of the case count only where the description is about teeth: a biopsy of the tongue has none. */
const ABOUT_TEETH = [
  'tooth',
  'wisdom',
  'impacted',
  'extract',
  'extra-tooth',
  'coronectomy',
  'caries',
];

export interface ReadOptions {
  facts?: KnownFacts | undefined;
  /** What was only suspected has been confirmed, such as by pathology. */
  confirmed?: boolean | undefined;
}

/**
 * Reads one case description. `known` holds words that are spelled right though no concept uses them; without it the
 * spelling is left alone.
 */
export function readCase(
  text: string,
  vocabulary: Vocabulary,
  known: ReadonlySet<string> | null,
  { facts, confirmed = false }: ReadOptions = {},
): CaseReading {
  const reading: CaseReading = {
    mentions: new Map(),
    teeth: readTeeth(text),
    sizes: readSizes(text),
    numbers: [...text.matchAll(/\b(?:[A-Z]\d{4}|\d{5})\b/gi)].map(([code]) => code.toUpperCase()),
    side: '',
    stems: [],
    typed: new Map(),
  };
  const stems = new Set<string>();
  for (const segment of segments(text, vocabulary, known)) {
    const found = findConcepts(vocabulary, segment.words);
    // "Cyst removed intact" tells of the removal; where nothing was done, "nerve intact" tells that it is well.
    const sound = isSound(segment) && !found.some(({ concept }) => vocabulary.done.has(concept));
    const last = segment.words.length - 1;
    for (const one of found) {
      const { concept, from, to } = one;
      const ofItsOwn = found.some((other) => other.from === from - 1 && other.to === from - 1);
      const meant =
        (sound && to < last) || deniedInside(segment, one)
          ? 'denied'
          : statusOf(segment, from, vocabulary.done.has(concept), ofItsOwn);
      const status = confirmed && meant === 'doubted' ? 'said' : meant;
      const words = segment.typed.slice(from, to + 1).join(' ');
      const side = sideBeside(segment, from);
      const mention: Mention = side ? { status, words, side } : { status, words };
      reading.mentions.set(concept, [...(reading.mentions.get(concept) ?? []), mention]);
      if (status === 'said' || status === 'past') reading.typed.set(`@${concept}`, words);
    }
    if (sound) continue;
    segment.words.forEach(({ stem: one }, at) => {
      const status = statusOf(segment, at, false);
      if ((status !== 'said' && status !== 'past') || MARKS.has(one)) return;
      stems.add(one);
      reading.typed.set(one, segment.typed[at] ?? one);
    });
  }
  reading.stems = [...stems];
  const dental = ABOUT_TEETH.some((concept) => reading.mentions.has(concept));
  if (reading.teeth.length === 0 && dental) reading.teeth = [...(facts?.teeth ?? [])];
  derived(reading, text, vocabulary.done);
  reading.side = sideOf(reading) || (facts?.side ?? '');
  return reading;
}

// Which known words a typed word may stand for: itself, what begins so, what says the same, or what is misspelled so.
import { termRange, type Library, type Placed } from './library.ts';
import { edits, letterMask, tooFar } from './near-words.ts';
import { soundingLike } from './sounds.ts';
import { stem } from './words.ts';

export interface Fit {
  placed: Placed;
  term: number;
  text: string;
  how: 'exact' | 'beginning' | 'same' | 'slip';
  /** 0 to 1. */
  fit: number;
}

export const FIT = {
  exact: 1,
  stem: 0.8,
  beginning: 0.8,
  meaning: 0.95,
  same: 0.55,
  slip: 0.7,
  sound: 0.5,
};

/** Misspellings are explained by at most this many known words, the nearest first. */
const NEAREST = 6;
/** From this many entries on, one letter alone says too little to list all words that begin with it. */
const LARGE = 20_000;

export function fits(library: Library, word: string): Fit[] {
  const stemmed = stem(word);
  const out: Fit[] = [];
  let known = false;
  let stemKnown = false;
  for (const placed of library.placed) {
    const { terms, size } = placed.shelf;
    const [from, to] = termRange(placed.shelf, stemmed);
    for (let term = from; term < to; term++) {
      const text = terms[term] ?? '';
      if (text === word || text === stemmed) {
        known ||= text === word;
        stemKnown = true;
        out.push({ placed, term, text, how: 'exact', fit: FIT.exact });
      } else if (text.startsWith(word) && (size < LARGE || word.length > 1)) {
        // The more is left to type, the less likely it is the word meant.
        const fit = FIT.beginning * (0.5 + (0.5 * word.length) / text.length);
        out.push({ placed, term, text, how: 'beginning', fit });
      }
    }
  }
  // A complete known word that also begins others ("ham", "tie") means itself first.
  if (stemKnown) for (const one of out) if (one.how === 'beginning') one.fit *= 0.5;
  out.push(...sayingTheSame(library, stemmed));
  const begun = out.some(({ how }) => how === 'beginning');
  if (known || (stemKnown ? isPlural(word, stemmed) : begun)) return out;
  if (!stemKnown) {
    if (out.length > 0) return out;
    const near = slips(library, word, slipsForgiven(word));
    return near.length > 0 ? near : alike(library, word);
  }
  // Only its stem is known: "migrane" shares one with "migrans", and is a slip of "migraine" all the same.
  for (const one of out) if (one.how === 'exact') one.fit = FIT.stem;
  return [...out, ...slips(library, word, Math.min(1, slipsForgiven(word)))];
}

const isPlural = (word: string, stemmed: string): boolean =>
  stemmed !== word && (word === `${stemmed}s` || word === `${stemmed}es`);

/** None in a short word, where every letter tells words apart. */
function slipsForgiven(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Lists are not written in the words of the field: "broken" finds "fracture". The field's own texts know that already. */
function sayingTheSame(library: Library, stemmed: string): Fit[] {
  return (library.meaning.get(stemmed) ?? []).flatMap((text) =>
    library.placed
      .filter(({ field }) => !field)
      .flatMap((placed) => {
        const [term] = termRange(placed.shelf, text);
        if (placed.shelf.terms[term] !== text) return [];
        return [{ placed, term, text, how: 'same' as const, fit: FIT.same }];
      }),
  );
}

/** Words of the field that sound the same, where no slip of a letter or two explains what was typed. */
function alike(library: Library, word: string): Fit[] {
  return library.placed
    .filter(({ field }) => field)
    .flatMap((placed) =>
      soundingLike(word, placed.shelf.terms).map((text): Fit => {
        const [term] = termRange(placed.shelf, text);
        return { placed, term, text, how: 'slip', fit: FIT.sound };
      }),
    );
}

function slips(library: Library, word: string, most: number): Fit[] {
  if (most === 0) return [];
  const mask = letterMask(word);
  const first = word.charCodeAt(0);
  const asBeginning = word.length >= 5;
  const out: (Fit & { distance: number })[] = [];
  let least = most;
  for (const placed of library.placed) {
    const { terms, packed } = placed.shelf;
    for (let term = 0; term < terms.length; term++) {
      if (tooFar(mask, packed.masks[term] ?? 0, least)) continue;
      const text = terms[term] ?? '';
      if (text.length < word.length - least || text.length < 4) continue;
      // The first letter is rarely wrong; when it is, only one slip in all is believed.
      const allowed = text.charCodeAt(0) === first ? least : Math.min(least, 1);
      const distance = edits(word, text, allowed, asBeginning);
      if (distance > allowed) continue;
      // Two slips in the beginning of a longer word are believed of a long one only: "asthma" is no "arthralgia".
      if (distance === 2 && word.length < 7 && edits(word, text, 2, false) > 2) continue;
      least = Math.min(least, distance);
      const whole = Math.abs(text.length - word.length) <= most ? 1 : 0.7;
      const fit = FIT.slip * whole * (distance <= 1 ? 1 : 0.7);
      out.push({ placed, term, text, how: 'slip', fit, distance });
    }
  }
  const best = out.filter(({ distance }) => distance <= least).sort((a, b) => b.fit - a.fit);
  const chosen = new Set([...new Set(best.map(({ text }) => text))].slice(0, NEAREST));
  return best.filter(({ text }) => chosen.has(text));
}

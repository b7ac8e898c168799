// Reads a query into words, each with the entries it fits and how well.
import type { Library } from './library.ts';
import { FIT, fits, type Fit } from './search-fits.ts';
import { fold, stem, tokens } from './words.ts';

/** Entries by their number among all shelves, with how well each fits. */
export interface Scores {
  entries: Uint32Array;
  scores: Float32Array;
}

export interface QueryWord extends Scores {
  typed: string;
  /** Stems this word stands for, for showing what matched: the word itself, or its meaning. */
  stems: string[];
}

/** Room for adding up, one number for each entry; zero between two uses. */
const rooms = new WeakMap<Library, Float32Array>();

export function roomOf(library: Library): Float32Array {
  const room = rooms.get(library) ?? new Float32Array(library.size);
  rooms.set(library, room);
  return room;
}

/** Keeps the best score of each entry, and gives the room back empty. */
function gather(library: Library, fill: (put: (entry: number, score: number) => void) => void) {
  const room = roomOf(library);
  const touched: number[] = [];
  fill((entry, score) => {
    const known = room[entry] ?? 0;
    if (known === 0) touched.push(entry);
    if (known < score) room[entry] = score;
  });
  const entries = Uint32Array.from(touched);
  const scores = new Float32Array(entries.length);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    scores[at] = room[entry] ?? 0;
    room[entry] = 0;
  }
  return { entries, scores };
}

/** Words that were typed as they are known count each for itself; guesses count together, as one word typed. */
const groupOf = ({ how, text }: Fit): string => (how === 'exact' || how === 'same' ? text : '');

/** How telling a word is: rare ones count more. Counted over all shelves, so that their scores compare. */
function rarities(library: Library, found: readonly Fit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fit of found) {
    const { lists, starts } = fit.placed.shelf.packed;
    const list = lists[fit.term] ?? 0;
    const count = (starts[list + 1] ?? 0) - (starts[list] ?? 0);
    counts.set(groupOf(fit), (counts.get(groupOf(fit)) ?? 0) + count);
  }
  return new Map([...counts].map(([group, n]) => [group, Math.log(1 + library.size / (n || 1))]));
}

function scoresOf(library: Library, found: readonly Fit[]): Scores {
  const rarity = rarities(library, found);
  return gather(library, (put) => {
    for (const one of found) {
      const { placed, term, fit } = one;
      const { lists, starts, postings } = placed.shelf.packed;
      const list = lists[term] ?? 0;
      const step = (fit * (rarity.get(groupOf(one)) ?? 0)) / 100;
      const end = starts[list + 1] ?? 0;
      for (let at = starts[list] ?? 0; at < end; at++) {
        const posting = postings[at] ?? 0;
        put(placed.base + (posting & 0xffffff), step * (posting >>> 24));
      }
    }
  });
}

/** What a short form means must fit with all of its words; the weakest of them decides. */
function meaningScores(library: Library, meaning: string): Scores {
  const all = tokens(meaning).map((word) => scoresOf(library, fits(library, word)));
  const [head, ...rest] = all;
  if (!head) return { entries: new Uint32Array(), scores: new Float32Array() };
  if (rest.length === 0)
    return { ...head, scores: head.scores.map((score) => FIT.meaning * score) };
  const counts = new Uint8Array(library.size);
  const sums = roomOf(library);
  for (const { entries, scores } of all) {
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + 1;
      sums[entry] = (sums[entry] ?? 0) + (scores[at] ?? 0);
    }
  }
  const share = FIT.meaning / Math.sqrt(all.length);
  const entries = head.entries.filter((entry) => counts[entry] === all.length);
  const scores = Float32Array.from(entries, (entry) => share * (sums[entry] ?? 0));
  for (const word of all) for (const entry of word.entries) sums[entry] = 0;
  return { entries, scores };
}

function readWord(library: Library, typed: string, meanings: readonly string[]): QueryWord {
  const found = fits(library, typed);
  const stems = [stem(typed)];
  stems.push(...found.filter(({ how }) => how === 'slip').map(({ text }) => text));
  const own = scoresOf(library, found);
  if (meanings.length === 0) return { typed, stems, ...own };
  const all = [own, ...meanings.map((meaning) => meaningScores(library, meaning))];
  stems.push(...meanings.flatMap(tokens).map(stem));
  const merged = gather(library, (put) => {
    for (const { entries, scores } of all) {
      for (let at = 0; at < entries.length; at++) put(entries[at] ?? 0, scores[at] ?? 0);
    }
  });
  return { typed, stems, ...merged };
}

/** The words before the one being typed are asked again at each key. */
const REMEMBERED = 12;

function rememberedWord(library: Library, typed: string, meanings: readonly string[]): QueryWord {
  const memory = library.memory as Map<string, QueryWord>;
  const key = `${typed}|${meanings.join('|')}`;
  const word = memory.get(key) ?? readWord(library, typed, meanings);
  memory.delete(key);
  memory.set(key, word);
  for (const oldest of memory.keys()) {
    if (memory.size <= REMEMBERED) break;
    memory.delete(oldest);
  }
  return word;
}

/**
 * The words of a query, short forms with what they mean. Words that fit nothing are kept, with no entries; what
 * `isCode` says was read as a code is left out.
 */
export function readQuery(
  library: Library,
  query: string,
  isCode: (chunk: string) => boolean = () => false,
): QueryWord[] {
  const out: QueryWord[] = [];
  for (const chunk of fold(query).split(/[\s,;()]+/)) {
    if (isCode(chunk)) continue;
    const short = chunk.replace(/^[^a-z0-9]+|[^a-z0-9/]+$/g, '');
    const meanings = library.abbreviations.get(short) ?? [];
    // Written with a sign inside (I&D, s/p), the parts alone would mislead.
    const words = meanings.length > 0 && /[^a-z0-9]/.test(short) ? [short] : tokens(chunk);
    for (const word of words) {
      const own = word === short || words.length === 1 ? meanings : [];
      out.push(rememberedWord(library, word, own));
    }
  }
  // "left side" asks no more than "left".
  const sided = out.some(({ typed }) => /^(?:left|right|lt|rt)$/.test(typed));
  return sided ? out.filter(({ typed }) => typed !== 'side') : out;
}

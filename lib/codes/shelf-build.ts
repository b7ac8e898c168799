// Makes a shelf, step by step so that a page can be typed into meanwhile.
import { letterMask } from './near-words.ts';
import { CODE_BYTES, MOST_ENTRIES, SHELF_FORMAT, type PackedShelf } from './shelf.ts';

/** One entry to be put on the shelf, in the order of bare codes. */
export interface ShelfItem {
  /** Bare. */
  code: string;
  /** What is kept of it: its words, or JSON of the whole entry. */
  text: string;
  length: number;
  flags: number;
  /** Weighted lists that it stands in, see `ShelfBuilder.list`. */
  lists: Iterable<readonly [list: number, weight: number]>;
}

export class ShelfBuilder {
  readonly #lists: number[][] = [];
  readonly #listOf = new Map<string, number>();
  /** Words that share the list of another term. */
  readonly #shared: [term: string, list: number][] = [];
  readonly #codes: number[] = [];
  readonly #lengths: number[] = [];
  readonly #flags: number[] = [];
  readonly #texts: string[] = [];

  /** The list of a term, made when it is new. */
  list(term: string): number {
    const known = this.#listOf.get(term);
    if (known !== undefined) return known;
    this.#listOf.set(term, this.#lists.length);
    return this.#lists.push([]) - 1;
  }

  /** Lets `term` lead to a list as well. */
  share(term: string, list: number): void {
    this.#shared.push([term, list]);
  }

  add({ code, text, length, flags, lists }: ShelfItem): void {
    const at = this.#texts.push(text) - 1;
    if (at >= MOST_ENTRIES) throw new RangeError('more entries than a shelf holds');
    for (let place = 0; place < CODE_BYTES; place++) this.#codes.push(code.charCodeAt(place) || 0);
    this.#lengths.push(Math.min(length, 255));
    this.#flags.push(flags);
    for (const [list, weight] of lists) {
      this.#lists[list]?.push(((Math.round(weight * 100) << 24) | at) >>> 0);
    }
  }

  finish(about: Pick<PackedShelf, 'id' | 'edition' | 'from' | 'to' | 'whole' | 'beside'>) {
    const terms = [...this.#listOf, ...this.#shared].sort(([a], [b]) => (a < b ? -1 : 1));
    const starts = new Uint32Array(this.#lists.length + 1);
    this.#lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
    const postings = new Uint32Array(starts.at(-1) ?? 0);
    this.#lists.forEach((list, at) => postings.set(list, starts[at]));
    const packed: PackedShelf = {
      ...about,
      format: SHELF_FORMAT,
      size: this.#texts.length,
      terms: terms.map(([term]) => term).join('\n'),
      masks: Int32Array.from(terms, ([term]) => letterMask(term)),
      lists: Uint32Array.from(terms, ([, list]) => list),
      starts,
      postings,
      lengths: Uint8Array.from(this.#lengths),
      flags: Uint8Array.from(this.#flags),
      codes: Uint8Array.from(this.#codes),
      ...texts(this.#texts),
    };
    return packed;
  }
}

function texts(all: readonly string[]): Pick<PackedShelf, 'text' | 'textStarts'> {
  const encoder = new TextEncoder();
  const text = encoder.encode(all.join(''));
  const textStarts = new Uint32Array(all.length + 1);
  // Nearly all of it is ASCII, where letters and bytes count alike.
  const plain = text.length === all.reduce((sum, each) => sum + each.length, 0);
  all.forEach((each, at) => {
    const bytes = plain ? each.length : encoder.encode(each).length;
    textStarts[at + 1] = (textStarts[at] ?? 0) + bytes;
  });
  return { text, textStarts };
}

// Several shelves searched as one: the codes of the field, the practice's own numbers, and imported official lists.
import { bare, type CodeEntry, type CodeSet } from './code-set.ts';
import { fieldShelfSteps, FIELD_SHELF, type BesideField } from './shelf-field.ts';
import { firstWhere, openShelf, type PackedShelf, type Shelf } from './shelf.ts';
import { stem, tokens } from './words.ts';

export interface Placed {
  shelf: Shelf;
  /** Number of its first entry among those of all shelves. */
  base: number;
  /** True for the codes that come with the extension. */
  field: boolean;
  /** True for the practice's own numbers. */
  own: boolean;
}

export interface Library {
  placed: readonly Placed[];
  size: number;
  procedures: BesideField['procedures'];
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Stem → words of official texts that say the same: "broken" → "fracture". */
  meaning: ReadonlyMap<string, readonly string[]>;
  icdEdition: CodeSet['icdEdition'];
  /** The imported diagnoses, when there are any for the day asked. */
  official: Shelf | null;
  /** Scores of the words typed last, see search-words. */
  memory: Map<string, unknown>;
}

export const OWN_SHELF = 'own';

/** Puts the shelf of the field first and the imported ones after it. */
export function openLibrary(field: PackedShelf, more: readonly PackedShelf[] = []): Library {
  const beside = JSON.parse(field.beside) as BesideField;
  let base = 0;
  const placed = [field, ...more].map((packed): Placed => {
    const shelf = openShelf(packed);
    const at = base;
    base += shelf.size;
    return { shelf, base: at, field: packed.id === FIELD_SHELF, own: packed.id === OWN_SHELF };
  });
  const meaning = new Map<string, string[]>();
  for (const [word, others] of beside.sameWords) {
    for (const other of others.flatMap(tokens).map(stem)) {
      meaning.set(other, [...(meaning.get(other) ?? []), word]);
    }
  }
  return {
    placed,
    size: base,
    procedures: beside.procedures,
    abbreviations: new Map(beside.abbreviations),
    meaning,
    icdEdition: beside.icdEdition,
    official: placed.find(({ shelf }) => shelf.packed.id.startsWith('icd10cm'))?.shelf ?? null,
    memory: new Map(),
  };
}

/** The library of the bundled set alone, in one go, for tests and tools. */
export function libraryOf(set: CodeSet, more: readonly PackedShelf[] = []): Library {
  const steps = fieldShelfSteps(set);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return openLibrary(step.value, more);
}

/** Positions of the terms of a shelf that begin so, as a range; the word itself, when known, comes first. */
export function termRange({ terms }: Shelf, beginning: string): [from: number, to: number] {
  const from = firstWhere(terms.length, (at) => (terms[at] ?? '') >= beginning);
  const end = `${beginning}\uffff`;
  return [from, firstWhere(terms.length, (at) => (terms[at] ?? '') > end)];
}

/** The entry of that number among those of all shelves, and whether it is of the field. */
export function entryAt(library: Library, at: number): { entry: CodeEntry; placed: Placed } {
  let found = library.placed[0];
  for (const placed of library.placed) if (placed.base <= at) found = placed;
  if (!found) throw new RangeError('a library has a shelf at least');
  return { entry: found.shelf.entryAt(at - found.base), placed: found };
}

/** True when the diagnosis is in the bundled codes, so that an imported list need not show it again. */
export function inField(library: Library, code: string): boolean {
  return library.placed.some(({ field, shelf }) => field && holds(shelf, code));
}

export function holds(shelf: Shelf, code: string): boolean {
  const at = shelf.firstFrom(code);
  return at < shelf.size && shelf.codeAt(at) === code;
}

/**
 * Entries whose code begins so (no dot needed), in order of code; of one code those of the field first. A code of an
 * imported list that the field has too is given once.
 */
export function entriesFrom(library: Library, code: string, most = Infinity): CodeEntry[] {
  const wanted = bare(code);
  const out: { entry: CodeEntry; code: string }[] = [];
  for (const { shelf, field, own } of library.placed) {
    let taken = 0;
    for (let at = shelf.firstFrom(wanted); at < shelf.size && taken < most; at++) {
      const found = shelf.codeAt(at);
      if (!found.startsWith(wanted)) break;
      if (!field && !own && inField(library, found)) continue;
      out.push({ entry: shelf.entryAt(at), code: found });
      taken++;
    }
  }
  const sorted = out.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return sorted.map(({ entry }) => entry);
}

/** Entries that carry exactly this code; a CPT number may serve several procedures. */
export function entriesOf(library: Library, code: string): CodeEntry[] {
  const wanted = bare(code);
  const out: CodeEntry[] = [];
  for (const { shelf, field, own } of library.placed) {
    if (!field && !own && inField(library, wanted)) continue;
    for (let at = shelf.firstFrom(wanted); at < shelf.size && shelf.codeAt(at) === wanted; at++) {
      out.push(shelf.entryAt(at));
    }
  }
  return out;
}

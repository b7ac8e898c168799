// The shelf of the codes that come with the extension, with all that is known of each.
import { entryReader } from './code-index.ts';
import { bare, type CodeSet } from './code-set.ts';
import type { Procedure } from './procedures.ts';
import { ShelfBuilder } from './shelf-build.ts';
import { flagsOf, type PackedShelf } from './shelf.ts';
import { tokens } from './words.ts';

export const FIELD_SHELF = 'field';

/** What a look-up needs to know besides the entries. */
export interface BesideField {
  procedures: Pick<Procedure, 'id' | 'numbers' | 'icd'>[];
  abbreviations: [short: string, meanings: string[]][];
  sameWords: [word: string, alsoMeans: string[]][];
  icdEdition: CodeSet['icdEdition'];
}

/** Entries put on the shelf between two pauses: a few milliseconds of work. */
const AT_ONCE = 150;

export function* fieldShelfSteps(set: CodeSet): Generator<undefined, PackedShelf> {
  const builder = new ShelfBuilder();
  const read = entryReader(set);
  const sorted = set.entries
    .map((entry) => ({ entry, code: bare(entry.code) }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  for (const [at, { entry, code }] of sorted.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    builder.add({
      code,
      text: JSON.stringify(entry),
      length: tokens(entry.words).length,
      flags: flagsOf(entry.words, code, entry.billable),
      lists: [...read(entry)].map(([term, weight]) => [builder.list(term), weight] as const),
    });
  }
  yield;
  const beside: BesideField = {
    procedures: set.procedures.map(({ id, numbers, icd }) => ({ id, numbers, icd })),
    abbreviations: [...set.abbreviations],
    sameWords: [...set.sameWords],
    icdEdition: set.icdEdition,
  };
  const { name, from, to } = set.icdEdition;
  return builder.finish({
    id: FIELD_SHELF,
    edition: name,
    from,
    to,
    whole: true,
    beside: JSON.stringify(beside),
  });
}

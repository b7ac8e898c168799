// The shelf of an imported list: `code<TAB>flag<TAB>words` a line, sorted.
import { ShelfBuilder } from '../shelf-build.ts';
import { flagsOf, type PackedShelf } from '../shelf.ts';
import { stem, tokens } from '../words.ts';

/** Lines read between two pauses: a few milliseconds of work. */
const AT_ONCE = 400;

type About = Pick<PackedShelf, 'id' | 'edition' | 'from' | 'to'>;

export function* shelfSteps(
  lines: readonly string[],
  about: About,
): Generator<undefined, PackedShelf> {
  const builder = new ShelfBuilder();
  const known = new Map<string, number>();
  const listOf = (word: string): number => {
    const list = known.get(word);
    if (list !== undefined) return list;
    const stemmed = stem(word);
    const made = builder.list(stemmed);
    if (stemmed !== word) builder.share(word, made);
    known.set(word, made);
    return made;
  };
  for (const [at, line] of lines.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    const [code = '', flag, words = ''] = line.split('\t');
    if (code === '') continue;
    const read = tokens(words);
    const lists = new Set<number>();
    for (const word of read) lists.add(listOf(word));
    builder.add({
      code,
      text: words,
      length: read.length,
      flags: flagsOf(words, code, flag === '1'),
      lists: [...lists].map((list) => [list, 1] as const),
    });
  }
  yield;
  return builder.finish({ ...about, whole: false, beside: '' });
}

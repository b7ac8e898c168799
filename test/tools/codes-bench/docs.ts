// What every library is given: the same entries and texts that our own index is made of.
import { bare, readCodeSet, type CodeSet } from '../../../lib/codes/code-set.ts';
import { readCodeFiles } from '../../../lib/browser/code-tables.ts';
import { tokens } from '../../../lib/codes/words.ts';
import { linesOf, readSets } from '../../../lib/store/shelves.ts';

export interface Doc {
  id: number;
  /** As it is written. */
  code: string;
  /** With and without its dot. */
  codes: string;
  words: string;
  /** Other names, and the words that say the same as those of the entry. */
  also: string;
  when: string;
}

export interface Corpus {
  docs: Doc[];
  set: CodeSet;
}

function sameAs(set: CodeSet, text: string): string {
  return [...new Set(tokens(text))].flatMap((word) => set.sameWords.get(word) ?? []).join(' ');
}

/** The entries of the field and of the imported lists, each code once. */
export async function readCorpus(): Promise<Corpus> {
  const set = readCodeSet(await readCodeFiles());
  const docs: Doc[] = [];
  const add = (doc: Omit<Doc, 'id' | 'codes'>) => {
    const codes = `${doc.code} ${bare(doc.code)}`;
    docs.push({ ...doc, codes, id: docs.length });
  };
  for (const entry of set.entries) {
    const also = [...entry.alsoCalled, ...entry.inherited, sameAs(set, entry.words)].join('; ');
    add({ code: entry.code, words: entry.words, also, when: entry.when });
  }
  const known = new Set(set.entries.map(({ code }) => bare(code)));
  for (const row of await readSets()) {
    if (row.kind !== 'icd10cm' && row.kind !== 'hcpcs') continue;
    for (const line of await linesOf(row)) {
      const [code = '', , words = ''] = line.split('\t');
      if (known.has(code)) continue;
      const dotted = row.kind === 'icd10cm' && code.length > 3;
      const written = dotted ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
      add({ code: written, words, also: sameAs(set, words), when: '' });
    }
  }
  return { docs, set };
}

/** A query with the field's short forms written out, for libraries that know none. */
export function writtenOut(set: CodeSet, query: string): string {
  return query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => set.abbreviations.get(word)?.[0] ?? word)
    .join(' ');
}

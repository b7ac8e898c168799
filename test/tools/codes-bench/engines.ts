// Our look-up and four libraries behind one call. Each library is set up as its manual advises for looking up while
// typing: beginnings of words, slips, names before notes, codes before words.
import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Document, Encoder } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { loadLibrary } from '../../../lib/browser/code-library.ts';
import { searchCodes } from '../../../lib/codes/search.ts';
import type { Doc } from './docs.ts';

/** Codes that answer, best first. */
export type Search = (query: string, limit: number) => string[];
export interface Engine {
  search: Search;
  /** Bytes of what would have to be kept so that the index need not be built again. */
  disk: () => Promise<number> | number;
}
type Make = (docs: readonly Doc[]) => Engine | Promise<Engine>;

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const ours: Make = async () => {
  const library = await loadLibrary('');
  return {
    search: (query, limit) => searchCodes(library, query, { limit }).map(({ code }) => code),
    disk: async () => (await navigator.storage.estimate()).usage ?? 0,
  };
};

const miniSearch: Make = (docs) => {
  const index = new MiniSearch<Doc>({
    fields: ['codes', 'words', 'also', 'when'],
    storeFields: ['code'],
    searchOptions: {
      boost: { codes: 4, words: 2, also: 1.8, when: 1.2 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  index.addAll(docs);
  const search: Search = (query, limit) => {
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return found.slice(0, limit).map(({ code }) => String(code));
  };
  return { search, disk: () => bytes(index) };
};

type Tokenize = 'forward' | 'tolerant';

/** FlexSearch's own ways to forgive: sounds alike (balance, extra), or letters left out and swapped (tolerant). */
const flexSearch =
  (charset: typeof Charset.LatinBalance | undefined, tokenize: Tokenize): Make =>
  (docs) => {
    const words = () => (charset ? { encoder: new Encoder(charset) } : {});
    const index = new Document<Doc & { [key: string]: string | number }>({
      document: {
        id: 'id',
        index: [
          { field: 'codes', tokenize: 'forward' },
          { field: 'words', tokenize, ...words() },
          { field: 'also', tokenize, ...words() },
          { field: 'when', tokenize, ...words() },
        ],
      },
    });
    for (const doc of docs) index.add({ ...doc });
    const search: Search = (query, limit) => {
      const found = index.search(query, { limit, suggest: true, merge: true }) as { id: number }[];
      return found.slice(0, limit).map(({ id }) => docs[Number(id)]?.code ?? '');
    };
    const disk = async () => {
      let size = 0;
      await Promise.resolve(
        index.export((_key: string, data?: string) => {
          size += data?.length ?? 0;
        }),
      );
      return size;
    };
    return { search, disk };
  };

const fuse: Make = (docs) => {
  const index = new Fuse(docs, {
    keys: [
      { name: 'codes', weight: 4 },
      { name: 'words', weight: 2 },
      { name: 'also', weight: 1.8 },
      { name: 'when', weight: 1.2 },
    ],
    // Each word on its own, in any order and anywhere in the text.
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return {
    search: (query, limit) => index.search(query, { limit }).map(({ item }) => item.code),
    disk: () => bytes(index.getIndex()) + bytes(docs),
  };
};

const micro: Make = (docs) => {
  const hay = docs.map(({ codes, words, also, when }) => `${codes} ${words} ${also} ${when}`);
  const index = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const search: Search = (query, limit) => {
    const [found, info, order] = index.search(hay, query, 4, 2000);
    if (!found) return [];
    const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : found;
    return ranked.slice(0, limit).map((at) => docs[at]?.code ?? '');
  };
  return { search, disk: () => bytes(hay) };
};

export const ENGINES: Readonly<Record<string, Make>> = {
  Bicuspid: ours,
  MiniSearch: miniSearch,
  'FlexSearch balance': flexSearch(Charset.LatinBalance, 'forward'),
  'FlexSearch extra': flexSearch(Charset.LatinExtra, 'forward'),
  'FlexSearch tolerant': flexSearch(undefined, 'tolerant'),
  'Fuse.js': fuse,
  uFuzzy: micro,
};

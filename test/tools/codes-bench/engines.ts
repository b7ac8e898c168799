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
type Make = (docs: readonly Doc[]) => Search | Promise<Search>;

const ours: Make = async () => {
  const library = await loadLibrary('');
  return (query, limit) => searchCodes(library, query, { limit }).map(({ code }) => code);
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
  return (query, limit) => {
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return found.slice(0, limit).map(({ code }) => String(code));
  };
};

const flexSearch: Make = (docs) => {
  const words = () => new Encoder(Charset.LatinBalance);
  const index = new Document<Doc & { [key: string]: string | number }>({
    document: {
      id: 'id',
      index: [
        { field: 'codes', tokenize: 'forward' },
        { field: 'words', tokenize: 'forward', encoder: words() },
        { field: 'also', tokenize: 'forward', encoder: words() },
        { field: 'when', tokenize: 'forward', encoder: words() },
      ],
    },
  });
  for (const doc of docs) index.add({ ...doc });
  return (query, limit) => {
    const found = index.search(query, { limit, suggest: true, merge: true }) as { id: number }[];
    return found.slice(0, limit).map(({ id }) => docs[Number(id)]?.code ?? '');
  };
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
  return (query, limit) => index.search(query, { limit }).map(({ item }) => item.code);
};

const micro: Make = (docs) => {
  const hay = docs.map(({ codes, words, also, when }) => `${codes} ${words} ${also} ${when}`);
  const index = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return (query, limit) => {
    const [found, info, order] = index.search(hay, query, 4, 2000);
    if (!found) return [];
    const ranked = info && order ? order.map((at) => info.idx[at] ?? 0) : found;
    return ranked.slice(0, limit).map((at) => docs[at]?.code ?? '');
  };
};

export const ENGINES: Readonly<Record<string, Make>> = {
  Bicuspid: ours,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  'Fuse.js': fuse,
  uFuzzy: micro,
};

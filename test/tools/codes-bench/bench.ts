// A page beside the built extension that installs the official lists and asks one engine. Nothing of it ships.
import { importCodeSet } from '../../../lib/store/code-sets-import.ts';
import { readCorpus, writtenOut } from './docs.ts';
import { ENGINES, type Engine } from './engines.ts';

export interface Row {
  query: string;
  kind: string;
  codes: string[];
}

let engine: Engine = { search: () => [], disk: () => 0 };
let writeOut = (query: string) => query;

async function install(name: string): Promise<{ ok: boolean; ms: number; message: string }> {
  const file = new File([await (await fetch(`/data/${name}`)).blob()], name);
  const began = performance.now();
  const result = await importCodeSet(file, { numbers: new Set(), now: new Date().toISOString() });
  const message = result.ok ? `${result.set.rows} rows` : result.message;
  return { ok: result.ok, ms: performance.now() - began, message };
}

/** Makes the engine ready. For ours that is opening what was stored; the libraries build their index. */
async function open(name: string): Promise<{ ms: number; docs: number }> {
  const make = ENGINES[name];
  if (!make) throw new Error(`no engine ${name}`);
  const corpus = name === 'Bicuspid' ? null : await readCorpus();
  if (corpus) writeOut = (query) => writtenOut(corpus.set, query);
  const began = performance.now();
  engine = await make(corpus?.docs ?? []);
  return { ms: performance.now() - began, docs: corpus?.docs.length ?? 0 };
}

const fits = (code: string, wanted: readonly string[]) =>
  wanted.some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : code === one));

/** What typing `text` is worth: the reciprocal of the place of the first right code among ten. */
function worth(text: string, codes: readonly string[]): number {
  const found = engine.search(text, 10);
  const place = found.findIndex((code) => fits(code, codes));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The worth of each query as it was typed, and with the field's short forms written out. */
function rank(rows: readonly Row[]): { plain: number; helped: number }[] {
  return rows.map(({ query, codes }) => {
    const plain = worth(query, codes);
    const written = writeOut(query);
    return { plain, helped: written === query ? plain : worth(written, codes) };
  });
}

/** Milliseconds from a key to its result, for each key of each query; stops when `budget` is used up. */
async function keys(queries: readonly string[], budget: number): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + budget;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const began = performance.now();
      engine.search(query.slice(0, length), 40);
      times.push(performance.now() - began);
    }
    if (performance.now() > until) break;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

async function bytesStored(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const diskSize = async () => engine.disk();

const bench = { install, open, rank, keys, bytesStored, diskSize };
export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;

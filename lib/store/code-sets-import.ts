// Imports an official list from a file: recognised, read line by line with progress, stored in one step at the end.
import { HcpcsReader } from '../codes/import/hcpcs-file.ts';
import { NcciReader } from '../codes/import/ncci-file.ts';
import { OrderReader } from '../codes/import/order-file.ts';
import { refuse, type ReadSet, type Refused, type SetKind } from '../codes/import/outcome.ts';
import { recognise } from '../codes/import/recognise.ts';
import { listCodeSets, storeCodeSet } from './code-sets.ts';
import { isZip, zipEntries, ZipError } from './code-sets-zip.ts';
import type { CodeSetInfo } from './shelves.ts';

export interface ImportOptions {
  /** 0 to 1, as it is read. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  /** Numbers of the field, of which NCCI pairs are kept. */
  numbers: ReadonlySet<string>;
  /** ISO date-time. */
  now: string;
  /** Also take an edition that is older than the newest one here. */
  older?: boolean;
}

export type Imported =
  | { ok: true; set: CodeSetInfo }
  | Refused
  | { ok: false; reason: 'cancelled' | 'older' | 'full'; message: string };

/** CMS's largest text of this kind has about 150 MB. */
const LARGEST = 400_000_000;
const HEAD = 8192;

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

interface Source {
  name: string;
  size: number;
  stream: () => Promise<Bytes>;
}

/** The list inside the file: the file itself, or the fitting text of a zip. */
async function sourceOf(file: File): Promise<Source | Refused> {
  if (file.size > LARGEST) return refuse('too-large');
  if (file.size === 0) return refuse('columns', 'This file is empty. Nothing was changed.');
  if (!(await isZip(file))) {
    return { name: file.name, size: file.size, stream: () => Promise.resolve(file.stream()) };
  }
  const entries = await zipEntries(file);
  if (entries.some(({ name }) => name.startsWith('xl/'))) return refuse('workbook');
  const texts = entries.filter(({ name }) => /\.(?:txt|csv|tsv)$/i.test(name));
  const chosen =
    texts.find(({ name }) => /order/i.test(name) && !/addenda|files/i.test(name)) ??
    texts.sort((a, b) => b.size - a.size)[0];
  if (!chosen) return refuse('no-table');
  if (chosen.size > LARGEST) return refuse('too-large');
  const name = chosen.name.split('/').pop() ?? chosen.name;
  // Some zips name the year outside only.
  return { ...chosen, name: /20\d\d/.test(name) ? name : `${file.name} ${name}` };
}

async function* linesOf(stream: Bytes, onBytes: (count: number) => void): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    onBytes(chunk.length);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest + decoder.decode()];
}

async function headOf(source: Source): Promise<string> {
  const reader = (await source.stream()).getReader();
  let head = '';
  const decoder = new TextDecoder();
  while (head.length < HEAD) {
    const { done, value } = await reader.read();
    if (done) return `${head}\n`;
    head += decoder.decode(value, { stream: true });
  }
  // What was read is enough; the rest of a bad file is none of our business.
  void reader.cancel().catch(() => undefined);
  return head.slice(0, HEAD);
}

interface Reader {
  add: (line: string) => void;
  finish: (name: string) => { ok: true; set: ReadSet } | Refused;
}

function readerFor(kind: SetKind, { numbers, now }: ImportOptions): Reader {
  if (kind === 'icd10cm') return new OrderReader();
  return kind === 'hcpcs' ? new HcpcsReader() : new NcciReader(numbers, now.slice(0, 10));
}

async function read(
  source: Source,
  options: ImportOptions,
): Promise<{ ok: true; set: ReadSet } | Refused> {
  const recognised = recognise(await headOf(source));
  if (!recognised.ok) return recognised;
  const reader = readerFor(recognised.kind, options);
  let bytes = 0;
  for await (const lines of linesOf(await source.stream(), (count) => (bytes += count))) {
    options.signal?.throwIfAborted();
    for (const line of lines) reader.add(line);
    // The last tenth is for putting the list in order.
    options.onProgress?.(Math.min(bytes / source.size, 1) * 0.9);
    // A breath, so that a key or the cancel button gets its turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return reader.finish(source.name);
}

/** An older edition is not put beside a newer one by mistake. */
async function olderThan(set: ReadSet): Promise<CodeSetInfo | undefined> {
  if (set.kind !== 'icd10cm') return undefined;
  return (await listCodeSets()).find(({ kind, from }) => kind === set.kind && from > set.from);
}

/**
 * Reads a list and puts it in place of the one of the same edition. Whatever goes wrong, and when it is cancelled, the
 * lists stay as they were, and the message says what was the matter.
 */
export async function importCodeSet(file: File, options: ImportOptions): Promise<Imported> {
  try {
    const source = await sourceOf(file);
    if ('ok' in source) return source;
    const result = await read(source, options);
    if (!result.ok) return result;
    const newer = options.older ? undefined : await olderThan(result.set);
    if (newer) {
      const { edition, from, to } = result.set;
      return {
        ok: false,
        reason: 'older',
        message: `This is ${edition}, for services from ${from} to ${to}, and ${newer.edition} is here already. Nothing was changed.`,
      };
    }
    options.signal?.throwIfAborted();
    const set = await storeCodeSet(result.set, options.now, options.signal);
    options.onProgress?.(1);
    return { ok: true, set };
  } catch (error) {
    if (options.signal?.aborted) {
      return { ok: false, reason: 'cancelled', message: 'Cancelled. Nothing was changed.' };
    }
    // A damaged deflate stream ends in a TypeError of the browser.
    if (error instanceof ZipError || error instanceof TypeError) return refuse('truncated');
    if (error instanceof Error && /Quota/.test(`${error.name} ${error.message}`)) {
      return {
        ok: false,
        reason: 'full',
        message:
          'The disk of this computer is full. Free some space and try again; nothing was changed.',
      };
    }
    throw error;
  }
}

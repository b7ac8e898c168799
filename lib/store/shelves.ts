// Reads the stored lists of codes. Written on the plain database of the browser, because the popup opens for one code
// and would load Dexie for nothing; writing is in `code-sets.ts`.
import type { SetKind } from '../codes/import/outcome.ts';
import type { PackedShelf } from '../codes/shelf.ts';

export const CODES_DATABASE = 'bicuspid-codes';

/** What the settings show of a list. */
export interface CodeSetInfo {
  id: string;
  kind: SetKind;
  edition: string;
  from: string;
  to: string;
  rows: number;
  /** ISO date-time. */
  importedAt: string;
}

export interface CodeSetRow extends CodeSetInfo {
  /** The lines of the list, from which its shelf can be made again; a blob stays on disk until it is read. */
  text: Blob;
  /** How `text` is packed; lists stored before this was written are plain. */
  packing?: 'gzip';
}

/** `build` names the build whose codes of the field these are. */
export type StoredShelf = PackedShelf & { build?: string };

let opened: Promise<IDBDatabase | null> | undefined;

/** Null while nothing was ever stored: then nothing is created either. */
function open(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    const request = indexedDB.open(CODES_DATABASE);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      opened = undefined;
      resolve(null);
    };
    request.onsuccess = () => {
      const database = request.result;
      const forget = () => {
        database.close();
        opened = undefined;
      };
      // Another page brings a newer layout: let it, and open again at the next question.
      database.onversionchange = forget;
      database.onclose = forget;
      resolve(database);
    };
  });
  return opened;
}

async function ask<T>(
  table: 'sets' | 'shelves',
  question: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  const database = await open();
  if (!database?.objectStoreNames.contains(table)) return undefined;
  return new Promise((resolve, reject) => {
    const request = question(database.transaction(table).objectStore(table));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the list of codes is not readable'));
  });
}

/** The stored lists with their texts on disk, the newest edition first. */
export async function readSets(): Promise<CodeSetRow[]> {
  const rows = (await ask('sets', (store) => store.getAll() as IDBRequest<CodeSetRow[]>)) ?? [];
  return rows.sort((a, b) => (a.kind + b.edition < b.kind + a.edition ? -1 : 1));
}

/** Read once for each page; 100,000 codes take 12 MB. */
const read = new Map<string, Promise<StoredShelf | undefined>>();

export function readShelf(id: string): Promise<StoredShelf | undefined> {
  const found =
    read.get(id) ?? ask('shelves', (store) => store.get(id) as IDBRequest<StoredShelf | undefined>);
  read.set(id, found);
  // What is missing or failed is asked for again.
  void found.then(
    (shelf) => shelf ?? read.delete(id),
    () => read.delete(id),
  );
  return found;
}

/** The lines of a list. */
export async function linesOf({ text, packing }: CodeSetRow): Promise<string[]> {
  const plain = packing ? text.stream().pipeThrough(new DecompressionStream(packing)) : text;
  const read = await new Response(plain as BodyInit).text();
  return read === '' ? [] : read.split('\n');
}

let channel: BroadcastChannel | undefined;
const listeners = new Set<() => void>();

const hear = () => {
  read.clear();
  for (const listener of [...listeners]) listener();
};

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(CODES_DATABASE);
    channel.onmessage = hear;
  }
  return channel;
}

/** Tells this page and the others that a list was stored or removed. */
export function tellChange(): void {
  openChannel().postMessage('changed');
  hear();
}

/** Hears when a list was stored or removed, in this page or another. Returns the call that ends it. */
export function onCodeSetsChange(listener: () => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

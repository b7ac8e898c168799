// Stored lists of codes: official ones and the practice's own numbers, without fees. They say nothing about a patient,
// so they live in a database of their own, outside the vault, and the look-up works while it is locked.
import { Dexie, type EntityTable } from 'dexie';
import { inSlices } from './in-slices.ts';
import type { NcciPairs } from '../codes/check/line-pairs.ts';
import { readEdition, type Edition } from '../codes/import/edition.ts';
import type { ReadSet } from '../codes/import/outcome.ts';
import type { OwnCode } from '../codes/import/practice-list.ts';
import { shelfSteps } from '../codes/import/shelf-lines.ts';
import { OWN_SHELF } from '../codes/library.ts';
import { SHELF_FORMAT, type PackedShelf } from '../codes/shelf.ts';
import {
  CODES_DATABASE,
  linesOf,
  onCodeSetsChange,
  readSets,
  readShelf,
  tellChange,
  type CodeSetInfo,
  type CodeSetRow,
  type StoredShelf,
} from './shelves.ts';

type Database = Dexie & {
  sets: EntityTable<CodeSetRow, 'id'>;
  shelves: EntityTable<StoredShelf, 'id'>;
};

let opened: Database | undefined;

function database(): Database {
  if (!opened) {
    opened = new Dexie(CODES_DATABASE) as Database;
    opened.version(1).stores({ sets: 'id' });
    opened.version(2).stores({ sets: 'id', shelves: 'id' });
  }
  return opened;
}

/** The imported official lists, the newest edition first. */
export async function listCodeSets(): Promise<CodeSetInfo[]> {
  const rows = (await readSets()).filter(({ kind }) => kind !== 'own');
  return rows.map(({ text: _text, packing: _packing, ...info }) => info);
}

async function gzip(lines: readonly string[]): Promise<Blob> {
  const packed = new Blob([lines.join('\n')]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}

/**
 * Puts a whole list in place of the one of the same name, in one step: before it, the old one is untouched. `signal`
 * is heard until then.
 */
export async function storeCodeSet(
  set: ReadSet,
  importedAt: string,
  signal?: AbortSignal,
): Promise<CodeSetInfo> {
  const { lines, ...rest } = set;
  const id = set.kind === 'own' ? OWN_SHELF : `${set.kind} ${set.edition}`;
  const info = { ...rest, id, rows: lines.length, importedAt };
  const shelf = set.kind === 'ncci' ? null : await inSlices(shelfSteps(lines, { ...rest, id }));
  const row: CodeSetRow = { ...info, text: await gzip(lines), packing: 'gzip' };
  signal?.throwIfAborted();
  const { sets, shelves } = database();
  await database().transaction('rw', sets, shelves, async () => {
    await sets.put(row);
    if (shelf) await shelves.put(shelf);
  });
  tellChange();
  return info;
}

export async function removeCodeSet(id: string): Promise<void> {
  const { sets, shelves } = database();
  await database().transaction('rw', sets, shelves, async () => {
    await sets.delete(id);
    await shelves.delete(id);
  });
  tellChange();
}

/** Keeps the prepared codes of the field, so that the next page need not prepare them. */
export async function keepFieldShelf(shelf: PackedShelf, build: string): Promise<void> {
  await database().shelves.put({ ...shelf, build });
}

/**
 * Puts the practice's own numbers into the look-up: number and description. The fees stay in the vault. Does nothing
 * when the same numbers are there.
 */
export async function keepOwnNumbers(codes: readonly OwnCode[], now: string): Promise<void> {
  const lines = codes
    .filter(({ description }) => description !== '')
    .map(({ code, description }) => `${code}\t1\t${description.replace(/\s+/g, ' ')}`)
    .sort();
  const before = (await readSets()).find(({ kind }) => kind === 'own');
  const known = before ? (await linesOf(before)).join('\n') : '';
  if (known === lines.join('\n')) return;
  if (lines.length === 0) return removeCodeSet(OWN_SHELF);
  await storeCodeSet({ kind: 'own', edition: 'your list', from: '', to: '', lines }, now);
}

/** The shelf of a stored list; made again, and kept, where it is missing or of another format. */
export async function shelfOf(row: CodeSetRow): Promise<PackedShelf> {
  const stored = await readShelf(row.id);
  if (stored?.format === SHELF_FORMAT) return stored;
  const shelf = await inSlices(shelfSteps(await linesOf(row), row));
  await database().shelves.put(shelf);
  return shelf;
}

/** What was opened, by list; empty again when a list changes. */
const editions = new Map<string, Promise<Edition>>();
let hearing = false;

/**
 * The imported ICD-10-CM edition in force on a day of service (ISO); without a day the newest one. Null when none was
 * imported for it.
 */
export async function editionFor(day: string): Promise<Edition | null> {
  if (!hearing) onCodeSetsChange(() => editions.clear());
  hearing = true;
  const row = diagnosesFor(await readSets(), day);
  if (!row) return null;
  const found = editions.get(row.id) ?? shelfOf(row).then((shelf) => readEdition(shelf, row));
  editions.set(row.id, found);
  return found;
}

/** The diagnoses in force on a day among the stored lists. */
export function diagnosesFor(rows: readonly CodeSetRow[], day: string): CodeSetRow | undefined {
  return rows
    .filter(
      ({ kind, from, to }) => kind === 'icd10cm' && (day === '' || (day >= from && day <= to)),
    )
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** The imported NCCI edits of all files together; undefined when none were imported. */
export async function ncciPairs(): Promise<NcciPairs | undefined> {
  const files = (await readSets()).filter(({ kind }) => kind === 'ncci');
  if (files.length === 0) return undefined;
  const pairs = new Map<string, '0' | '1'>();
  for (const file of files) {
    for (const line of await linesOf(file)) {
      const [one, two, indicator] = line.split('\t');
      pairs.set(`${one} ${two}`, indicator === '0' ? '0' : '1');
    }
  }
  return (one, two) => pairs.get(`${one} ${two}`);
}

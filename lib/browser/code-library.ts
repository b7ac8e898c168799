// The library that a look-up searches: the codes of the field, the practice's own numbers, and the imported lists in
// force on a day. What can be prepared is prepared beforehand, so that the popup only opens it.
import { openLibrary, type Library } from '../codes/library.ts';
import { FIELD_SHELF } from '../codes/shelf-field.ts';
import { SHELF_FORMAT, type PackedShelf } from '../codes/shelf.ts';
import {
  onCodeSetsChange,
  readSets,
  readShelf,
  type CodeSetRow,
  type StoredShelf,
} from '../store/shelves.ts';
import { buildName } from './build-name.ts';

// Chunks of their own: preparing and storing are done once for each version, reading at every opening.
const storing = () => import('../store/code-sets.ts');
const preparing = () => import('./prepare-field.ts');

async function fieldShelf(
  asked = readShelf(FIELD_SHELF).catch(() => undefined),
): Promise<PackedShelf> {
  const stored = await asked;
  if (stored?.format === SHELF_FORMAT && stored.build === buildName()) return stored;
  return (await preparing()).prepareField();
}

async function stored(row: CodeSetRow): Promise<PackedShelf> {
  const shelf = await readShelf(row.id);
  return shelf?.format === SHELF_FORMAT ? shelf : (await storing()).shelfOf(row);
}

/** The lists in force on `day`; without a day the newest of each. */
function chosen(rows: readonly CodeSetRow[], day: string): CodeSetRow[] {
  const newest = (kind: CodeSetRow['kind'], fits: (row: CodeSetRow) => boolean) =>
    rows
      .filter((row) => row.kind === kind && fits(row))
      .sort((a, b) => (a.from + a.importedAt < b.from + b.importedAt ? 1 : -1))
      .slice(0, 1);
  return [
    ...newest('own', () => true),
    ...newest('icd10cm', ({ from, to }) => day === '' || (day >= from && day <= to)),
    ...newest('hcpcs', () => true),
  ];
}

/**
 * The codes of the field alone: what can be shown before the imported lists, of many megabytes, are read. `asked` is
 * their shelf, where it was asked for before.
 */
export async function loadFirst(asked?: Promise<StoredShelf | undefined>): Promise<Library> {
  return openLibrary(await fieldShelf(asked));
}

async function open(rows: readonly CodeSetRow[]): Promise<Library> {
  const field = fieldShelf();
  // A list that cannot be read leaves out only what it holds.
  const more = await Promise.all(rows.map((row) => stored(row).catch(() => undefined)));
  return openLibrary(
    await field,
    more.filter((shelf) => shelf !== undefined),
  );
}

/** By the lists in it; many days share one. */
const opened = new Map<string, Promise<Library>>();
let hearing = false;

/** The library for a day of service (ISO, '' for the newest lists). */
export async function loadLibrary(day: string): Promise<Library> {
  if (!hearing) onCodeSetsChange(() => opened.clear());
  hearing = true;
  const rows = chosen(await readSets().catch(() => []), day);
  const key = rows.map(({ id }) => id).join('|');
  const found = opened.get(key) ?? open(rows);
  opened.set(key, found);
  return found;
}

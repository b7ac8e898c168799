// Imported lists of codes: public data about no patient, so they live in a database of their own, outside the vault.
import { Dexie, type EntityTable } from 'dexie';
import type { NcciPairs } from '../codes/check/line-pairs.ts';
import { readEdition, type Edition } from '../codes/import/edition.ts';
import type { ReadSet, SetKind } from '../codes/import/outcome.ts';

/** What the settings show of a set. */
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

interface CodeSetRow extends CodeSetInfo {
  /** The lines of the set; a blob stays on disk until it is read. */
  text: Blob;
}

type Database = Dexie & { sets: EntityTable<CodeSetRow, 'id'> };

let opened: Database | undefined;

function database(): Database {
  if (!opened) {
    opened = new Dexie('bicuspid-codes') as Database;
    opened.version(1).stores({ sets: 'id' });
  }
  return opened;
}

let channel: BroadcastChannel | undefined;
const listeners = new Set<() => void>();
/** What was read, by day of service and by list; empty again when a list changes. */
const editions = new Map<string, Promise<Edition | null>>();
const loaded = new Map<string, Promise<Edition>>();

function changed(): void {
  editions.clear();
  loaded.clear();
  for (const listener of [...listeners]) listener();
}

function openChannel(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel('bicuspid-codes');
    channel.onmessage = changed;
  }
  return channel;
}

function tell(): void {
  openChannel().postMessage('changed');
  changed();
}

/** Hears when a list was imported or removed, in this page or another. Returns the call that ends it. */
export function onCodeSetsChange(listener: () => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The imported lists, the newest edition first. */
export async function listCodeSets(): Promise<CodeSetInfo[]> {
  const infos: CodeSetInfo[] = [];
  await database().sets.each(({ text: _text, ...info }) => infos.push(info));
  return infos.sort((a, b) => (a.kind + b.edition < b.kind + a.edition ? -1 : 1));
}

/** Puts a whole set in place of the one of the same name, in one step: before it, the old one is untouched. */
export async function storeCodeSet(set: ReadSet, importedAt: string): Promise<CodeSetInfo> {
  const { lines, ...rest } = set;
  const info = { ...rest, id: `${set.kind} ${set.edition}`, rows: lines.length, importedAt };
  await database().sets.put({ ...info, text: new Blob([lines.join('\n')]) });
  tell();
  return info;
}

export async function removeCodeSet(id: string): Promise<void> {
  await database().sets.delete(id);
  tell();
}

async function linesOf(id: string): Promise<string[]> {
  const row = await database().sets.get(id);
  return row ? (await row.text.text()).split('\n') : [];
}

/**
 * The imported ICD-10-CM edition in force on a day of service (ISO); without a day the newest one. Null when none was
 * imported for it.
 */
export function editionFor(day: string): Promise<Edition | null> {
  let found = editions.get(day);
  if (!found) {
    found = loadEdition(day);
    editions.set(day, found);
  }
  return found;
}

async function loadEdition(day: string): Promise<Edition | null> {
  const lists = (await listCodeSets()).filter(({ kind }) => kind === 'icd10cm');
  const fitting = lists
    .filter(({ from, to }) => day === '' || (day >= from && day <= to))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (!fitting) return null;
  const { id } = fitting;
  // Many days share one edition.
  const known = loaded.get(id) ?? linesOf(id).then((lines) => readEdition(lines, fitting));
  loaded.set(id, known);
  return known;
}

/** The imported NCCI edits of all files together; undefined when none were imported. */
export async function ncciPairs(): Promise<NcciPairs | undefined> {
  const files = (await listCodeSets()).filter(({ kind }) => kind === 'ncci');
  if (files.length === 0) return undefined;
  const pairs = new Map<string, '0' | '1'>();
  for (const { id } of files) {
    for (const line of await linesOf(id)) {
      const [one, two, indicator] = line.split('\t');
      pairs.set(`${one} ${two}`, indicator === '0' ? '0' : '1');
    }
  }
  return (one, two) => pairs.get(`${one} ${two}`);
}

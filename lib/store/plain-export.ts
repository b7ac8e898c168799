// A vault as plain, open files: JSON for what has fields, the pictures and documents as they were added. The same for
// the export of a practice and for the rescue of a backup file, so that neither can say less than the other.
import { z } from 'zod';
import { openEntry, valuesOf } from './audit-entry.ts';
import { openAttachment, readManifest } from './attachment-format.ts';
import type { BackupRow } from './backup-format.ts';
import { toUtf8, type Bytes } from './bytes.ts';
import type { AuditRow, BodyRow, HistoryRow, ListRow } from './database.ts';
import { unpackPicture } from './picture-format.ts';
import { jsonValue, openBody, openListRow } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';

export interface PlainFile {
  /** Path inside the export, with forward slashes. */
  path: string;
  bytes: Bytes;
}

/** Looks a sealed picture or part of a file up; the parts of one file may stand anywhere in the table. */
export type FindBody = (id: string) => Promise<BodyRow | undefined>;

const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/tiff': 'tif',
  'text/plain': 'txt',
};

const READ_ME = `What this is
  All that Bicuspid kept, as plain files. It holds patients' data and nothing here is encrypted: keep it where
  only those can read it who may.

  practice.json        the practice profile
  cases/ID.json        one case; "deletedAt" is empty unless it was deleted
  earlier/ID-N.json    revision N of a case, before it was changed
  pictures/ID.png      proof pictures; a case names them by "pictureId"
  files/ID.pdf         documents; a case names them by the "id" of a file
  audit.jsonl          the audit trail, one JSON object a line, oldest first
  unreadable.txt       ids of records that did not open; absent when there was none
`;

const json = (value: unknown) => toUtf8(`${JSON.stringify(value, null, 2)}\n`);
/** Ids are random, but a file that was tampered with could name a place outside the folder. */
const safe = (id: string) => id.replace(/[^A-Za-z0-9-]/g, '_');
const rowFacts = z.looseObject({ deletedAt: z.string() });

interface Reading {
  keys: VaultKeys;
  deletedAt: Map<string, string>;
  audit: string[];
  unreadable: string[];
  findBody: FindBody;
}

async function pictureFile(reading: Reading, row: BodyRow): Promise<PlainFile | null> {
  const { keys, findBody, unreadable } = reading;
  const plain = await openBody(keys, 'pictures', row);
  if (!plain) {
    unreadable.push(`pictures ${row.id}`);
    return null;
  }
  const manifest = readManifest(plain);
  if (manifest) {
    const parts = await openAttachment(row.id, manifest, async (id) => {
      const part = await findBody(id);
      return part ? openBody(keys, 'pictures', part) : null;
    });
    if (!parts) {
      unreadable.push(`files ${row.id}`);
      return null;
    }
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return { path: `files/${safe(row.id)}.${EXTENSIONS[manifest.type] ?? 'bin'}`, bytes };
  }
  const picture = unpackPicture(plain);
  // Parts of files are written with their file; what was purged has no bytes.
  return (
    picture && {
      path: `pictures/${safe(row.id)}.${EXTENSIONS[picture.type] ?? 'bin'}`,
      bytes: picture.bytes,
    }
  );
}

async function jsonFile(
  reading: Reading,
  table: 'cases' | 'settings',
  row: BodyRow,
  path: string,
): Promise<PlainFile | null> {
  const plain = await openBody(reading.keys, table, row);
  if (!plain) {
    reading.unreadable.push(`${table} ${row.id} ${row.r}`);
    return null;
  }
  const value = jsonValue(plain);
  if (value === null) return null;
  const deletedAt = reading.deletedAt.get(row.id) ?? '';
  return { path, bytes: json(table === 'cases' ? { ...value, deletedAt } : value) };
}

async function noteListRow({ keys, deletedAt }: Reading, row: ListRow): Promise<void> {
  const facts = rowFacts.safeParse(await openListRow(keys, row));
  if (facts.success) deletedAt.set(row.id, facts.data.deletedAt);
}

async function noteEntry({ keys, audit, unreadable }: Reading, row: AuditRow): Promise<void> {
  const entry = await openEntry(keys, row);
  const values = entry && (await valuesOf(keys, row, entry));
  if (!entry || values?.state === 'damaged') unreadable.push(`audit ${row.sequence}`);
  if (!entry) return;
  const changes = values?.state === 'here' ? { changes: values.changes } : {};
  audit.push(JSON.stringify({ sequence: row.sequence, ...entry, ...changes }));
}

async function fileOf(reading: Reading, [table, row]: BackupRow): Promise<PlainFile | null> {
  // Rows of the database or of a verified backup: their columns are what the table has.
  const body = row as unknown as BodyRow;
  switch (table) {
    case 'rows':
      await noteListRow(reading, row as unknown as ListRow);
      return null;
    case 'cases':
      return jsonFile(reading, 'cases', body, `cases/${safe(body.id)}.json`);
    case 'settings':
      return jsonFile(reading, 'settings', body, `${safe(body.id)}.json`);
    case 'pictures':
      return pictureFile(reading, body);
    case 'history': {
      const { table: of } = row as unknown as HistoryRow;
      const path = `earlier/${safe(body.id)}-${body.r}.json`;
      return of === 'pictures' ? null : jsonFile(reading, of, body, path);
    }
    case 'audit':
      await noteEntry(reading, row as unknown as AuditRow);
      return null;
    case 'head':
      return null;
  }
}

/**
 * The files, one after the other. `rows` in the order of a backup file: list rows first. What does not open is named
 * in `unreadable.txt` and left out; it never ends the export.
 */
export async function* plainFiles(
  rows: AsyncIterable<BackupRow>,
  keys: VaultKeys,
  findBody: FindBody,
): AsyncGenerator<PlainFile> {
  const reading: Reading = { keys, deletedAt: new Map(), audit: [], unreadable: [], findBody };
  yield { path: 'READ-ME.txt', bytes: toUtf8(READ_ME) };
  for await (const row of rows) {
    const file = await fileOf(reading, row);
    if (file) yield file;
  }
  yield { path: 'audit.jsonl', bytes: toUtf8(reading.audit.map((line) => `${line}\n`).join('')) };
  if (reading.unreadable.length > 0) {
    yield { path: 'unreadable.txt', bytes: toUtf8(`${reading.unreadable.join('\n')}\n`) };
  }
}

// `npm run rescue -- FILE [--to FOLDER]`: opens a backup file without the extension and without a browser, and writes
// everything in it as plain files. The passphrase or the recovery code is read from standard input, so that it stands
// in no history of a shell: `npm run rescue -- my.backup < secret.txt`, or type it when asked.
import { mkdir, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readableHeader, backupFailure } from '../../lib/store/verify-backup.ts';
import { readChunks, type BackupRow, type ReadHeader } from '../../lib/store/backup-format.ts';
import type { BodyRow } from '../../lib/store/database.ts';
import { openWraps, secretOf } from '../../lib/store/open-backup.ts';
import { plainFiles } from '../../lib/store/plain-export.ts';
import { deriveAllKeys, type VaultKeys } from '../../lib/store/vault-keys.ts';

async function askSecret(): Promise<string> {
  const input = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await input.question('Passphrase or recovery code: ');
  input.close();
  return typed;
}

/** All rows of the file. Ends early where the file is damaged: what came before is still worth having. */
async function* rowsOf(file: Blob, read: ReadHeader, key: CryptoKey): AsyncGenerator<BackupRow> {
  for await (const chunk of readChunks(file, read, key)) {
    if (chunk === 'damaged') {
      console.error('The file is damaged from here on; what came before was read.');
      process.exitCode = 2;
      return;
    }
    yield* chunk.rows;
  }
}

/** Sealed pictures by id: the parts of a document may stand in different chunks of the file. */
async function pictureRows(file: Blob, read: ReadHeader, keys: VaultKeys) {
  const found = new Map<string, BodyRow>();
  for await (const [table, row] of rowsOf(file, read, keys.backup)) {
    const body = row as unknown as BodyRow;
    if (table === 'pictures') found.set(body.id, body);
  }
  return found;
}

async function rescue(path: string, folder: string): Promise<string> {
  const file = await openAsBlob(path);
  const readable = await readableHeader(file);
  if (!readable.ok) throw new Error(readable.message);
  const { header } = readable.read;
  const opened = await openWraps(header.wraps, secretOf(await askSecret()));
  if (!opened) throw new Error(backupFailure('wrong').message);
  const keys = await deriveAllKeys(opened.key);
  const pictures = await pictureRows(file, readable.read, keys);
  let written = 0;
  const find = (id: string) => Promise.resolve(pictures.get(id));
  for await (const plain of plainFiles(rowsOf(file, readable.read, keys.backup), keys, find)) {
    const target = join(folder, plain.path);
    await mkdir(dirname(target), { recursive: true });
    // For the person who ran it only, as far as the system knows such a thing.
    await writeFile(target, plain.bytes, { mode: 0o600 });
    written += 1;
  }
  return `${written} files written to ${folder}. They are not encrypted. ${header.cases} cases, backup of ${header.createdAt.slice(0, 10)}.`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' } },
});
const [path] = positionals;
if (!path) {
  console.error('Usage: npm run rescue -- FILE.backup [--to FOLDER]');
  process.exitCode = 1;
} else {
  const folder = values.to ?? basename(path).replace(/\.backup$/, '') + '-rescued';
  await rescue(path, folder).then(console.log, (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

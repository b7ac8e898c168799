// Backups into a folder that was chosen once: written, read back from where they lie, and old ones cleared away.
import { Dexie } from 'dexie';
import { outdatedBackups } from './backup-rotation.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { makeBackup, rememberBackup } from './make-backup.ts';
import { openKeys } from './open-vault.ts';
import { verifyBackup } from './verify-backup.ts';

type Permission = 'granted' | 'denied' | 'prompt';

/** What Chromium has beyond the DOM types: it forgets its permission when the browser closes, unless told to keep it. */
interface ChosenFolder extends FileSystemDirectoryHandle {
  queryPermission?: (o: { mode: 'readwrite' }) => Promise<Permission>;
  requestPermission?: (o: { mode: 'readwrite' }) => Promise<Permission>;
}

const KEY = 'backup';

/** A folder handle can be kept in IndexedDB only. It says a folder's name and nothing else. */
function places() {
  const db = new Dexie('bicuspid-places', { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ folders: '' });
  return db.table<ChosenFolder, string>('folders');
}

async function chosenFolder(): Promise<ChosenFolder | null> {
  return (
    (await places()
      .get(KEY)
      .catch(() => undefined)) ?? null
  );
}

const READ_WRITE = { mode: 'readwrite' } as const;

async function permissionOf(folder: ChosenFolder): Promise<Permission> {
  return (await folder.queryPermission?.(READ_WRITE)) ?? 'granted';
}

/** The folder backups go to, and whether the browser lets us write there now; null when none was chosen. */
export async function backupFolder(): Promise<{ name: string; allowed: boolean } | null> {
  const folder = await chosenFolder();
  return folder && { name: folder.name, allowed: (await permissionOf(folder)) === 'granted' };
}

/** Keeps the folder that the person chose. */
export async function setBackupFolder(folder: FileSystemDirectoryHandle | null): Promise<void> {
  await (folder ? places().put(folder, KEY) : places().delete(KEY));
}

/** Asks the browser's own question again. Only inside a click. */
export async function allowBackupFolder(): Promise<boolean> {
  const folder = await chosenFolder();
  return (await folder?.requestPermission?.(READ_WRITE)) === 'granted';
}

async function clearOld(folder: ChosenFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of outdatedBackups(names)) await folder.removeEntry(name);
}

/** The file as it lies in the folder, once it was read back from there; null when it is not what was written. */
async function writeVerified(folder: ChosenFolder, name: string, file: Blob): Promise<boolean> {
  const target = await folder.getFileHandle(name, { create: true });
  // The browser writes beside it and puts it in its place when it is closed: never half a file under this name.
  const stream = await target.createWritable();
  await stream.write(file);
  await stream.close();
  const keys = await openKeys();
  const verified = keys && (await verifyBackup(await target.getFile(), keys));
  if (verified?.ok) return true;
  await folder.removeEntry(name).catch(() => undefined);
  return false;
}

/** Makes a backup, writes it to the chosen folder, reads it there, and only then clears old ones away. */
export async function backUpToFolder(): Promise<
  { ok: true; name: string; cases: number } | WriteFailure
> {
  const folder = await chosenFolder();
  if (!folder || (await permissionOf(folder)) !== 'granted') {
    return writeFailure('failed', 'The browser does not let Bicuspid write to the backup folder.');
  }
  const backup = await makeBackup();
  if (!backup.ok) return backup;
  try {
    if (!(await writeVerified(folder, backup.name, backup.file))) {
      return writeFailure(
        'failed',
        'The backup could not be read back from the folder, so it was removed there. Choose another folder.',
      );
    }
    await rememberBackup();
    await clearOld(folder).catch(() => undefined);
    return { ok: true, name: backup.name, cases: backup.cases };
  } catch (error) {
    const gone = error instanceof DOMException && error.name === 'NotFoundError';
    return gone
      ? writeFailure('failed', 'The backup folder is not there any more. Choose it again.')
      : failureOf(error);
  }
}

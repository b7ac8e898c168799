// A folder of the browser's private file system stands for the one a person chooses: the same calls, real files.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noVault, openVault, PASSPHRASE } from '../cases/open-vault.tsx';
import { backUpToFolder, setBackupFolder } from '../../../lib/store/backup-folder.ts';
import { backupDue, lastBackup } from '../../../lib/store/make-backup.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';

let folder: FileSystemDirectoryHandle;

const names = async () => {
  const found: string[] = [];
  for await (const name of folder.keys()) found.push(name);
  return found.sort();
};

async function put(name: string, content: string): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(content);
  await stream.close();
}

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('backups', { recursive: true }).catch(() => undefined);
  folder = await root.getDirectoryHandle('backups', { create: true });
  await openVault();
  await setBackupFolder(folder);
});
afterEach(() => setBackupFolder(null));

describe('a backup folder', () => {
  it('gets a file that restores in an empty browser', async () => {
    const made = await backUpToFolder();
    expect(made).toMatchObject({ ok: true });
    if (!made.ok) return;
    expect(await names()).toEqual([made.name]);
    expect(await lastBackup()).toMatchObject({ changesSince: 0 });
    const file = await (await folder.getFileHandle(made.name)).getFile();
    await noVault();
    expect(await restoreBackup(file, { passphrase: PASSPHRASE })).toMatchObject({
      ok: true,
      check: { outcome: 'ok' },
    });
  });

  it('loses old backups after the new one was read back, and nothing else', async () => {
    await put('bicuspid-2020-01-01-0800.backup', 'old');
    await put('bicuspid-2020-01-01-0900.backup', 'newer of that day');
    await put('notes.txt', 'mine');
    const made = await backUpToFolder();
    expect(await names()).toEqual([
      'bicuspid-2020-01-01-0900.backup',
      ...(made.ok ? [made.name] : []),
      'notes.txt',
    ]);
  });

  it('that is gone is said in a sentence, and no backup is remembered', async () => {
    await (await navigator.storage.getDirectory()).removeEntry('backups', { recursive: true });
    const made = await backUpToFolder();
    expect(made).toMatchObject({ ok: false });
    if (!made.ok) expect(made.message).toContain('not there any more');
    expect(await lastBackup()).toBeNull();
  });

  it('is asked for a backup a day later when something changed', async () => {
    await backUpToFolder();
    const day = 25 * 60 * 60 * 1000;
    expect(await backupDue(Date.now() + day)).toBeNull();
    const { saveCase } = await import('../../../lib/store/cases.ts');
    const { blankCase } = await import('../../../lib/case/new-case.ts');
    for (let i = 0; i < 4; i += 1) {
      await saveCase(
        blankCase({ now: '2026-11-24T09:00:00.000Z', newId: () => crypto.randomUUID() }),
      );
    }
    expect(await backupDue(Date.now())).toBeNull();
    expect(await backupDue(Date.now() + day)).not.toBeNull();
  });
});

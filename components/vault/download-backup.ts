// A backup as a download, for browsers and people without a backup folder.
import type { WriteFailure } from '../../lib/store/failures.ts';
import { writeFailure } from '../../lib/store/failures.ts';
import { makeBackup, rememberBackup } from '../../lib/store/make-backup.ts';
import { saveFile } from '../ui/save-file.ts';

export async function downloadBackup(): Promise<
  { ok: true; name: string; cases: number } | WriteFailure
> {
  const backup = await makeBackup();
  if (!backup.ok) return backup;
  const failed = await saveFile(backup.file, backup.name);
  if (failed !== null) return writeFailure('failed', failed);
  await rememberBackup();
  return { ok: true, name: backup.name, cases: backup.cases };
}

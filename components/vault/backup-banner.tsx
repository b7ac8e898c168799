// The reminder over the cases when the last backup is too old. With a folder that may be written to there is nothing to
// remind of: the backup is made.
import { Alert, Button, CloseButton, Group, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { allowBackupFolder, backUpToFolder, backupFolder } from '../../lib/store/backup-folder.ts';
import { onCasesChange } from '../../lib/store/cases.ts';
import { backupDue } from '../../lib/store/make-backup.ts';
import { downloadBackup } from './download-backup.ts';
import classes from './vault.module.css';

type Due = NonNullable<Awaited<ReturnType<typeof backupDue>>>;

/** Typing saves often; the question whether a backup is due is not asked more than this. */
const ASK_EVERY_MS = 60_000;

function words({ at }: Due): string {
  if (at === null) return 'There is no backup of your cases yet.';
  const day = new Date(at).toLocaleDateString('en-US', { dateStyle: 'medium' });
  return `The last backup is of ${day}.`;
}

/** One page backs up; the others find it done. */
const asOnlyBackup = <T,>(work: () => Promise<T>) =>
  navigator.locks.request('bicuspid-backup', work);

async function lookAfter(): Promise<{ due: Due; folder: boolean } | null> {
  return asOnlyBackup(async () => {
    const due = await backupDue(Date.now());
    const folder = due && (await backupFolder());
    if (due && folder?.allowed && (await backUpToFolder()).ok) return null;
    return due && { due, folder: folder !== null };
  }).catch(() => null);
}

export function BackupBanner({ children }: { children: ReactNode }) {
  const [state, setState] = useState<Awaited<ReturnType<typeof lookAfter>>>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    let asked = 0;
    let left = false;
    const look = () => {
      if (Date.now() - asked < ASK_EVERY_MS) return;
      asked = Date.now();
      void lookAfter().then((found) => !left && setState(found));
    };
    look();
    const stop = onCasesChange(look);
    return () => {
      left = true;
      stop();
    };
  }, []);

  const backUp = async () => {
    setBusy(true);
    setFailure('');
    const usable = state?.folder && (await allowBackupFolder());
    const answer = usable ? await asOnlyBackup(backUpToFolder) : await downloadBackup();
    setBusy(false);
    if (answer.ok) setState(null);
    else setFailure(answer.message);
  };

  if (!state) return children;
  return (
    <div className={classes.bannered}>
      <Alert color="orange" role="status" p="xs" radius={0}>
        <Group gap="xs" wrap="nowrap">
          <Text size="sm" flex={1}>
            {failure || words(state.due)}
          </Text>
          <Button size="compact-xs" variant="default" loading={busy} onClick={() => void backUp()}>
            Back up now
          </Button>
          <CloseButton size="sm" aria-label="Not now" onClick={() => setState(null)} />
        </Group>
      </Alert>
      <div className={classes.below}>{children}</div>
    </div>
  );
}

// Backup: one encrypted file with everything in it, into a folder that is chosen once, or as a download.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconFolder } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import {
  allowBackupFolder,
  backUpToFolder,
  backupFolder,
  setBackupFolder,
} from '../../lib/store/backup-folder.ts';
import { lastBackup } from '../../lib/store/make-backup.ts';
import { downloadBackup } from '../vault/download-backup.ts';
import { RestoreScreen } from '../vault/restore-screen.tsx';
import { chooseFolder } from './choose-folder.ts';
import { ExportPractice } from './backup-export.tsx';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

type Last = Awaited<ReturnType<typeof lastBackup>>;
type Folder = Awaited<ReturnType<typeof backupFolder>>;

function lastWords(last: Last): string {
  if (!last) return 'No backup was made yet.';
  const day = new Date(last.at).toLocaleDateString('en-US', { dateStyle: 'medium' });
  if (last.changesSince === 0) return `Last backup: ${day}. Nothing changed since.`;
  const changes = last.changesSince === 1 ? '1 change' : `${last.changesSince} changes`;
  return `Last backup: ${day}. ${changes} since.`;
}

export function BackupSection() {
  const [last, setLast] = useState<Last | undefined>(undefined);
  const [folder, setFolder] = useState<Folder>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const [restoring, setRestoring] = useState(false);
  const look = useCallback(
    () =>
      Promise.all([lastBackup(), backupFolder()]).then(([nowLast, nowFolder]) => {
        setLast(nowLast);
        setFolder(nowFolder);
      }),
    [],
  );
  useEffect(() => void look(), [look]);

  const make = async (into: 'folder' | 'download') => {
    setBusy(true);
    setSaid(null);
    if (into === 'folder' && !folder?.allowed) await allowBackupFolder();
    const answer = await (into === 'folder' ? backUpToFolder() : downloadBackup());
    setBusy(false);
    await look();
    if (!answer.ok) return setSaid({ ok: false, text: answer.message });
    const cases = answer.cases === 1 ? 'case' : 'cases';
    setSaid({ ok: true, text: `Saved ${answer.name} with ${answer.cases} ${cases}.` });
  };
  const choose = async () => {
    const chosen = await chooseFolder();
    if (!chosen) return;
    await setBackupFolder(chosen);
    await make('folder');
  };

  if (restoring)
    return (
      <div className={classes.cover}>
        <RestoreScreen onBack={() => setRestoring(false)} onRestored={() => location.reload()} />
      </div>
    );
  return (
    <SettingsSection
      id="backup"
      title="Backup"
      lead="One encrypted file with every case. It opens with today’s passphrase or the recovery code. Keep it off this computer: removing the extension removes the cases too."
    >
      <div className={classes.plain}>
        <Stack gap="sm">
          {last !== undefined && <Text size="sm">{lastWords(last)}</Text>}
          <Text size="sm" c="dimmed">
            {folder
              ? `Backups go to the folder “${folder.name}” once a day by themselves; the last 7 days, 4 weeks and 12 months are kept there.`
              : 'Choose a folder, best on another disk or in the practice’s own backup: Bicuspid then backs up once a day by itself.'}
          </Text>
          {said && (
            <Alert color={said.ok ? 'teal' : 'red'} role="status">
              {said.text}
            </Alert>
          )}
          <Group gap="sm">
            {folder && (
              <Button size="xs" loading={busy} onClick={() => void make('folder')}>
                Back up now
              </Button>
            )}
            <Button
              size="xs"
              variant={folder ? 'default' : 'filled'}
              leftSection={<IconFolder size={15} aria-hidden />}
              onClick={() => void choose()}
            >
              {folder ? 'Another folder' : 'Choose a folder'}
            </Button>
            <Button
              size="xs"
              variant="default"
              loading={busy}
              leftSection={<IconDownload size={15} aria-hidden />}
              onClick={() => void make('download')}
            >
              Make a backup file
            </Button>
            <Button size="xs" variant="default" onClick={() => setRestoring(true)}>
              Open a backup file
            </Button>
          </Group>
        </Stack>
      </div>
      <ExportPractice />
    </SettingsSection>
  );
}

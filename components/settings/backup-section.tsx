// Backup: one encrypted file with everything in it, kept where the practice keeps such things.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { lastBackup, makeBackup, rememberBackup } from '../../lib/store/make-backup.ts';
import { RestoreScreen } from '../vault/restore-screen.tsx';
import { saveFile } from '../ui/save-file.ts';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

type Last = Awaited<ReturnType<typeof lastBackup>>;

function lastWords(last: Last): string {
  if (!last) return 'No backup was made yet.';
  const day = new Date(last.at).toLocaleDateString('en-US', { dateStyle: 'medium' });
  if (last.changesSince === 0) return `Last backup: ${day}. Nothing changed since.`;
  const changes = last.changesSince === 1 ? '1 change' : `${last.changesSince} changes`;
  return `Last backup: ${day}. ${changes} since.`;
}

export function BackupSection() {
  const [last, setLast] = useState<Last | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const [restoring, setRestoring] = useState(false);
  useEffect(() => void lastBackup().then(setLast), []);

  const make = async () => {
    setBusy(true);
    setSaid(null);
    const backup = await makeBackup();
    const failed = backup.ok ? await saveFile(backup.file, backup.name) : backup.message;
    setBusy(false);
    if (failed !== null) return setSaid({ ok: false, text: failed });
    await rememberBackup();
    setLast(await lastBackup());
    if (backup.ok)
      setSaid({
        ok: true,
        text: `Saved ${backup.name} with ${backup.cases} ${backup.cases === 1 ? 'case' : 'cases'}.`,
      });
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
          {said && (
            <Alert color={said.ok ? 'teal' : 'red'} role="status">
              {said.text}
            </Alert>
          )}
          <Group gap="sm">
            <Button
              size="xs"
              loading={busy}
              leftSection={<IconDownload size={15} aria-hidden />}
              onClick={() => void make()}
            >
              Make a backup file
            </Button>
            <Button size="xs" variant="default" onClick={() => setRestoring(true)}>
              Open a backup file
            </Button>
          </Group>
        </Stack>
      </div>
    </SettingsSection>
  );
}

// The whole practice in open formats. Not encrypted, so it asks for the passphrase and says what that means.
import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { exportPractice } from '../../lib/store/export-practice.ts';
import { useWait } from '../vault/use-wait.ts';
import { saveFile } from '../ui/save-file.ts';
import classes from './settings.module.css';

export function ExportPractice() {
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [done, setDone] = useState('');
  const [seconds, wait] = useWait();

  const give = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await exportPractice(passphrase);
    const failed = answer.ok ? await saveFile(answer.file, answer.name) : answer.message;
    setBusy(false);
    if (!answer.ok && 'waitSeconds' in answer) wait(answer.waitSeconds ?? 0);
    if (failed !== null) return setError(failed);
    setPassphrase('');
    setOpen(false);
    if (answer.ok)
      setDone(`Saved ${answer.name}. It is not encrypted: move it where only you can read it.`);
  };

  return (
    <form className={classes.plain} onSubmit={(event) => void give(event)}>
      <Stack gap="sm" align="flex-start" maw={520}>
        {done && (
          <Alert color="orange" role="status">
            {done}
          </Alert>
        )}
        {open && (
          <>
            <Text size="sm">
              Every case, picture and file as plain JSON, PDF and images, for another program or for
              leaving. Anybody who has the file can read it. The audit trail keeps that it was made.
            </Text>
            <PasswordInput
              label="Your passphrase"
              w="100%"
              maw={380}
              autoComplete="current-password"
              autoFocus
              value={passphrase}
              error={error}
              onChange={(event) => {
                setPassphrase(event.currentTarget.value);
                setError('');
              }}
            />
          </>
        )}
        <Group gap="sm">
          {open ? (
            <>
              <Button
                type="submit"
                size="xs"
                color="orange.9"
                loading={busy}
                disabled={passphrase === '' || seconds > 0}
              >
                Export without encryption
              </Button>
              <Button size="xs" variant="default" onClick={() => setOpen(false)}>
                Cancel
              </Button>
            </>
          ) : (
            <Button size="xs" variant="default" onClick={() => setOpen(true)}>
              Export the whole practice…
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

// A new key for the whole vault, for when somebody left who knew a passphrase or may have a copy of the files.
import { Alert, Button, Checkbox, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { beginKeyChange } from '../../lib/store/key-change.ts';
import { replaceRecoveryCode } from '../../lib/store/vault.ts';
import { RecoverySheet } from '../vault/recovery-sheet.tsx';
import { useWait } from '../vault/use-wait.ts';
import classes from './settings.module.css';

export function ChangeKey() {
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [newCode, setNewCode] = useState(true);
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [begun, setBegun] = useState(false);
  const [seconds, wait] = useWait();

  const begin = async () => {
    setBusy(true);
    const answer = await beginKeyChange(passphrase);
    setBusy(false);
    if (!answer.ok) {
      setError(answer.message);
      if ('waitSeconds' in answer) wait(answer.waitSeconds ?? 0);
      return;
    }
    setPassphrase('');
    setOpen(false);
    setBegun(true);
  };
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (!newCode) return begin();
    setBusy(true);
    const answer = await replaceRecoveryCode(passphrase);
    setBusy(false);
    if (answer.ok) return setCode(answer.recoveryCode);
    setError(answer.message);
    wait(answer.waitSeconds ?? 0);
  };

  if (code)
    return (
      <div className={classes.cover}>
        <RecoverySheet
          code={code}
          onKept={() => {
            setCode(null);
            void begin();
          }}
        />
      </div>
    );
  if (!open)
    return (
      <div className={classes.plain}>
        <Stack gap="sm" align="flex-start">
          {begun && (
            <Alert color="teal" role="status">
              Everything is being encrypted with a new key. Make a new backup when it is done, and
              delete old backup files: those still open with the passphrases of their day.
            </Alert>
          )}
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            Change the key
          </Button>
          <Text size="sm" c="dimmed">
            When somebody left who knew a passphrase or could copy files of this computer.
            Everything is encrypted anew; passphrases stay as they are.
          </Text>
        </Stack>
      </div>
    );
  return (
    <form className={classes.plain} onSubmit={(event) => void start(event)}>
      <Stack gap="md" maw={380}>
        <PasswordInput
          label="Your passphrase"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          error={error}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setError('');
          }}
        />
        <Checkbox
          label="Also make a new recovery code"
          description="Somebody who left may have seen the printed one."
          checked={newCode}
          onChange={(event) => setNewCode(event.currentTarget.checked)}
        />
        <Group gap="sm">
          <Button type="submit" loading={busy} disabled={seconds > 0 || passphrase === ''}>
            {seconds > 0 ? `Try again in ${seconds} s` : 'Change the key now'}
          </Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

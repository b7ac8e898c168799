// A new recovery code, for when the printed one is lost or was seen by somebody.
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { replaceRecoveryCode } from '../../lib/store/vault.ts';
import { RecoverySheet } from '../vault/recovery-sheet.tsx';
import { useWait } from '../vault/use-wait.ts';
import classes from './settings.module.css';

export function NewRecoveryCode() {
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [seconds, wait] = useWait();

  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await replaceRecoveryCode(passphrase);
    setBusy(false);
    if (answer.ok) {
      setPassphrase('');
      setOpen(false);
      setCode(answer.recoveryCode);
    } else {
      setError(answer.message);
      wait(answer.waitSeconds ?? 0);
    }
  };

  if (code)
    return (
      <div className={classes.cover}>
        <RecoverySheet code={code} onKept={() => setCode(null)} />
      </div>
    );
  if (!open)
    return (
      <div className={classes.plain}>
        <Stack gap="sm" align="flex-start">
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            Make a new recovery code
          </Button>
          <Text size="sm" c="dimmed">
            When the printed code is lost, or somebody has seen it. The old one stops working.
          </Text>
        </Stack>
      </div>
    );
  return (
    <form className={classes.plain} onSubmit={(event) => void make(event)}>
      <Stack gap="md" maw={380}>
        <PasswordInput
          label="Passphrase"
          description="Whoever has the code can open everything, so the passphrase is asked first."
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          error={error}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setError('');
          }}
        />
        <Button type="submit" loading={busy} disabled={seconds > 0 || passphrase === ''}>
          {seconds > 0 ? `Try again in ${seconds} s` : 'Make a new code'}
        </Button>
      </Stack>
    </form>
  );
}

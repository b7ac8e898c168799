// A new passphrase for whoever is here; the cases are not touched.
import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { passphraseProblem } from '../../lib/store/passphrase.ts';
import { changePassphrase } from '../../lib/store/vault.ts';
import { PassphrasePair } from '../vault/passphrase-pair.tsx';
import { useWait } from '../vault/use-wait.ts';
import classes from './settings.module.css';

const NOTHING = { first: '', second: '' };

export function ChangePassphrase() {
  const [current, setCurrent] = useState('');
  const [pair, setPair] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [wrong, setWrong] = useState('');
  const [done, setDone] = useState(false);
  const [open, setOpen] = useState(false);
  const [seconds, wait] = useWait();

  const change = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblem(pair.first);
    setError(problem ?? '');
    if (problem || pair.first !== pair.second) return;
    setBusy(true);
    const answer = await changePassphrase(current, pair.first);
    setBusy(false);
    if (!answer.ok) {
      setWrong(answer.message);
      wait(answer.waitSeconds ?? 0);
      return;
    }
    setCurrent('');
    setPair(NOTHING);
    setOpen(false);
    setDone(true);
  };

  if (!open)
    return (
      <div className={classes.plain}>
        <Stack gap="sm" align="flex-start">
          {done && (
            <Alert color="teal" role="status">
              The new passphrase is set. The recovery code is still the same.
            </Alert>
          )}
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            Change your passphrase
          </Button>
        </Stack>
      </div>
    );
  return (
    <form className={classes.plain} onSubmit={(event) => void change(event)}>
      <Stack gap="md" maw={380}>
        <PasswordInput
          label="Passphrase now"
          autoComplete="current-password"
          autoFocus
          value={current}
          error={wrong}
          onChange={(event) => {
            setCurrent(event.currentTarget.value);
            setWrong('');
          }}
        />
        <PassphrasePair
          label="New passphrase"
          pair={pair}
          error={error}
          onChange={(next) => {
            setPair(next);
            setError('');
          }}
        />
        <Button
          type="submit"
          loading={busy}
          disabled={
            seconds > 0 || current === '' || pair.first === '' || pair.first !== pair.second
          }
        >
          {seconds > 0 ? `Try again in ${seconds} s` : 'Change your passphrase'}
        </Button>
      </Stack>
    </form>
  );
}

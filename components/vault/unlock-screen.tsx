// The locked vault: one field, the cursor in it.
import { Anchor, Button, PasswordInput, Stack } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { unlock } from '../../lib/store/vault.ts';
import { GateFrame } from './gate-frame.tsx';
import { useWait } from './use-wait.ts';

export function UnlockScreen({ onForgotten }: { onForgotten: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [seconds, wait] = useWait();
  const input = useRef<HTMLInputElement>(null);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || seconds > 0 || passphrase === '') return;
    setBusy(true);
    const answer = await unlock(passphrase);
    setBusy(false);
    // When it opens, the notice of the vault takes this screen away.
    if (answer.ok) return;
    setError(answer.message);
    wait(answer.waitSeconds ?? 0);
    input.current?.select();
  };

  return (
    <GateFrame title="Bicuspid is locked" lead="After unlocking you are back where you were.">
      <form onSubmit={(event) => void open(event)}>
        <Stack gap="md">
          <PasswordInput
            ref={input}
            label="Passphrase"
            autoComplete="current-password"
            autoFocus
            value={passphrase}
            error={error}
            onChange={(event) => {
              setPassphrase(event.currentTarget.value);
              setError('');
            }}
          />
          <Button type="submit" fullWidth loading={busy} disabled={seconds > 0}>
            {seconds > 0 ? `Try again in ${seconds} s` : 'Unlock'}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onForgotten}>
            Forgotten? Use the recovery code
          </Anchor>
        </Stack>
      </form>
    </GateFrame>
  );
}

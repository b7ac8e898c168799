// The locked vault: one field, the cursor in it; and whose passphrase it is, where there are several people.
import { Anchor, Button, PasswordInput, Stack } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import type { UnlockFailure } from '../../lib/store/unlock-failures.ts';
import { unlock } from '../../lib/store/vault.ts';
import { DeviceButton } from './device-button.tsx';
import { GateFrame } from './gate-frame.tsx';
import { RestoreScreen } from './restore-screen.tsx';
import { useWhoIsIt } from './use-people.ts';
import { useWait } from './use-wait.ts';
import { WhoField } from './who-field.tsx';

export function UnlockScreen({ onForgotten }: { onForgotten: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  // Nothing here can be opened any more: a backup file is the way on.
  const [missing, setMissing] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const [seconds, wait] = useWait();
  const who = useWhoIsIt();
  const input = useRef<HTMLInputElement>(null);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || seconds > 0 || passphrase === '') return;
    setBusy(true);
    const answer = await unlock(passphrase, { person: who.person ?? undefined });
    setBusy(false);
    // When it opens, the notice of the vault takes this screen away.
    if (answer.ok) return;
    refuse(answer);
    input.current?.select();
  };
  const refuse = (answer: UnlockFailure) => {
    setError(answer.message);
    setMissing(answer.reason === 'missing');
    wait(answer.waitSeconds ?? 0);
  };
  const choose = (id: string) => {
    who.choose(id);
    // A wait is of the person whose passphrase was wrong, not of her colleague.
    setError('');
    wait(0);
    input.current?.focus();
  };

  if (restoring) {
    // The notice of the opened vault takes this away.
    return (
      <RestoreScreen onBack={() => setRestoring(false)} onRestored={() => setRestoring(false)} />
    );
  }
  return (
    <GateFrame title="Bicuspid is locked" lead="After unlocking you are back where you were.">
      <form onSubmit={(event) => void open(event)}>
        <Stack gap="md">
          <WhoField who={{ ...who, choose }} label="Who are you?" />
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
          {missing && (
            <Button fullWidth variant="default" onClick={() => setRestoring(true)}>
              Open a backup file
            </Button>
          )}
          <DeviceButton person={who.person} onFailure={refuse} />
          <Anchor component="button" type="button" size="sm" onClick={onForgotten}>
            Forgotten? Use the recovery code
          </Anchor>
        </Stack>
      </form>
    </GateFrame>
  );
}

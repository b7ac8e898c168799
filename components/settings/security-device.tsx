// Unlocking with Windows Hello or Touch ID, offered only where the computer says that it can.
import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState, type FormEvent } from 'react';
import {
  addDeviceUnlock,
  canUnlockByDevice,
  removeDeviceUnlock,
  unlocksByDevice,
} from '../../lib/store/device-unlock.ts';
import { whoIsHere } from '../../lib/store/who.ts';
import { deviceWords } from '../vault/device-words.ts';
import { useWait } from '../vault/use-wait.ts';
import classes from './settings.module.css';

type State = 'no' | 'off' | 'on';

async function stateNow(): Promise<State> {
  const [can, who] = await Promise.all([canUnlockByDevice(), whoIsHere()]);
  if (who && (await unlocksByDevice(who.id))) return 'on';
  return can && who ? 'off' : 'no';
}

export function DeviceUnlock() {
  const [state, setState] = useState<State>('no');
  const [open, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [seconds, wait] = useWait();
  const words = deviceWords();
  const look = useCallback(() => stateNow().then(setState), []);
  useEffect(() => void look(), [look]);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await addDeviceUnlock(passphrase);
    setBusy(false);
    if (!answer.ok) {
      setError(answer.message);
      return wait(answer.waitSeconds ?? 0);
    }
    setPassphrase('');
    setOpen(false);
    await look();
  };
  const remove = async () => {
    const answer = await removeDeviceUnlock();
    setError(answer.ok ? '' : answer.message);
    await look();
  };

  if (state === 'no') return null;
  return (
    <div className={classes.plain}>
      {state === 'on' && (
        <Stack gap="sm" align="flex-start">
          <Text size="sm">On this computer you can also unlock with {words}.</Text>
          {error && <Alert color="red">{error}</Alert>}
          <Button size="xs" variant="default" onClick={() => void remove()}>
            Unlock with the passphrase only
          </Button>
        </Stack>
      )}
      {state === 'off' && !open && (
        <Stack gap="sm" align="flex-start">
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            Unlock with {words} too
          </Button>
          <Text size="sm" c="dimmed">
            Quicker than typing, for you and on this computer only. New, and not tried on every kind
            of computer yet: your passphrase always works.
          </Text>
        </Stack>
      )}
      {state === 'off' && open && (
        <form onSubmit={(event) => void add(event)}>
          <Stack gap="md" maw={380}>
            <PasswordInput
              label="Your passphrase"
              description={`Then the computer asks for ${words}.`}
              autoComplete="current-password"
              autoFocus
              value={passphrase}
              error={error}
              onChange={(event) => {
                setPassphrase(event.currentTarget.value);
                setError('');
              }}
            />
            <Group gap="sm">
              <Button type="submit" loading={busy} disabled={passphrase === '' || seconds > 0}>
                {seconds > 0 ? `Try again in ${seconds} s` : 'Set it up'}
              </Button>
              <Button variant="subtle" onClick={() => setOpen(false)}>
                Cancel
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </div>
  );
}

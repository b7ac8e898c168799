// First run: a name for the trail and a passphrase, chosen once.
import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { passphraseProblem } from '../../lib/store/passphrase.ts';
import { createVault } from '../../lib/store/vault.ts';
import { GateFrame } from './gate-frame.tsx';
import { PassphrasePair } from './passphrase-pair.tsx';

interface FirstRunProps {
  onRestore: () => void;
  onCreating: () => void;
  /** Gets the recovery code, which is shown once and kept nowhere; null when no vault was made. */
  onCreated: (recoveryCode: string | null) => void;
}

export function FirstRun({ onRestore, onCreating, onCreated }: FirstRunProps) {
  const [name, setName] = useState('');
  const [pair, setPair] = useState({ first: '', second: '' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const [failure, setFailure] = useState('');

  const create = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblem(pair.first);
    setError(problem ?? '');
    if (problem || pair.first !== pair.second) return;
    setBusy(true);
    onCreating();
    const answer = await createVault(pair.first, { name });
    setBusy(false);
    onCreated(answer.ok ? answer.recoveryCode : null);
    if (!answer.ok) setFailure(answer.message);
  };

  return (
    <GateFrame
      title="Welcome to Bicuspid"
      lead="Your cases stay on this computer, locked with a passphrase. Nobody else can open them, and nobody can reset it for you."
    >
      <form onSubmit={(event) => void create(event)}>
        <Stack gap="md">
          <TextInput
            label="Your name"
            description="Stands beside what you do. Colleagues get a passphrase of their own later."
            autoFocus
            autoComplete="off"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <PassphrasePair
            pair={pair}
            error={error}
            onChange={(next) => {
              setPair(next);
              setError('');
            }}
          />
          {failure && <Alert color="red">{failure}</Alert>}
          <Button
            type="submit"
            fullWidth
            loading={busy}
            disabled={name.trim() === '' || pair.first === '' || pair.first !== pair.second}
          >
            Set the passphrase
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onRestore}>
            I have a backup file
          </Anchor>
        </Stack>
      </form>
    </GateFrame>
  );
}

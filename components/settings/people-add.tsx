// Adding a colleague: the new person chooses a passphrase here; whoever is here agrees with hers.
import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { passphraseProblem } from '../../lib/store/passphrase.ts';
import { addPerson } from '../../lib/store/people.ts';
import { PassphrasePair } from '../vault/passphrase-pair.tsx';
import { useWait } from '../vault/use-wait.ts';

interface PeopleAddProps {
  onCancel: () => void;
  onAdded: (name: string) => void;
}

export function PeopleAdd({ onCancel, onAdded }: PeopleAddProps) {
  const [name, setName] = useState('');
  const [pair, setPair] = useState({ first: '', second: '' });
  const [approval, setApproval] = useState('');
  const [error, setError] = useState<{ at: 'name' | 'pair' | 'approval'; text: string } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const [seconds, wait] = useWait();
  const errorAt = (at: string) => (error?.at === at ? error.text : '');

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblem(pair.first);
    if (problem) return setError({ at: 'pair', text: problem });
    setBusy(true);
    const answer = await addPerson(name, pair.first, approval);
    setBusy(false);
    if (answer.ok) return onAdded(name.trim());
    setError({ at: answer.reason === 'weak' ? 'name' : 'approval', text: answer.message });
    wait(answer.waitSeconds ?? 0);
  };

  const ready =
    name.trim() !== '' && pair.first !== '' && pair.first === pair.second && approval !== '';
  return (
    <form onSubmit={(event) => void add(event)}>
      <Stack gap="md" maw={380}>
        <TextInput
          label="Name of the new person"
          autoFocus
          autoComplete="off"
          maxLength={60}
          value={name}
          error={errorAt('name')}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setError(null);
          }}
        />
        <PassphrasePair
          label="Their own passphrase, typed by them"
          pair={pair}
          error={errorAt('pair')}
          onChange={(next) => {
            setPair(next);
            setError(null);
          }}
        />
        <PasswordInput
          label="Your passphrase"
          description="So that nobody gets in by a computer that was left open."
          autoComplete="current-password"
          value={approval}
          error={errorAt('approval')}
          onChange={(event) => {
            setApproval(event.currentTarget.value);
            setError(null);
          }}
        />
        <Group gap="sm">
          <Button type="submit" loading={busy} disabled={!ready || seconds > 0}>
            {seconds > 0 ? `Try again in ${seconds} s` : 'Add this person'}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

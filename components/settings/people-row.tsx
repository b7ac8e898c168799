// One person who can unlock: rename, or remove after a word of caution.
import { Badge, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { removePerson, renamePerson, type ListedPerson } from '../../lib/store/people.ts';
import { nameWords } from '../vault/use-people.ts';
import { useWait } from '../vault/use-wait.ts';

interface PersonRowProps {
  person: ListedPerson;
  you: boolean;
  /** The only one left cannot be removed. */
  last: boolean;
  onChanged: () => void;
  onRemoved: (name: string) => void;
}

export function PersonRow({ person, you, last, onChanged, onRemoved }: PersonRowProps) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const name = nameWords(person);
  const end = () => setDoing(null);
  return (
    <li style={{ padding: '8px 0', borderBottom: '1px solid var(--app-line)' }}>
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" fw={600} flex={1} truncate>
          {name}{' '}
          {you && (
            <Badge size="sm" variant="light" ml={4}>
              you
            </Badge>
          )}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`Rename ${name}`}
          onClick={() => setDoing(doing === 'rename' ? null : 'rename')}
        >
          Rename
        </Button>
        {!you && !last && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            aria-label={`Remove ${name}`}
            onClick={() => setDoing(doing === 'remove' ? null : 'remove')}
          >
            Remove
          </Button>
        )}
      </Group>
      {doing === 'rename' && (
        <Rename
          person={person}
          onDone={() => {
            end();
            onChanged();
          }}
        />
      )}
      {doing === 'remove' && (
        <Remove
          person={person}
          onCancel={end}
          onDone={() => {
            end();
            onRemoved(name);
          }}
        />
      )}
    </li>
  );
}

function Rename({ person, onDone }: { person: ListedPerson; onDone: () => void }) {
  const [name, setName] = useState(person.name);
  const [error, setError] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await renamePerson(person.id, name);
    if (answer.ok) onDone();
    else setError(answer.message);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Group gap="sm" align="flex-end" mt="xs">
        <TextInput
          label="Name"
          size="xs"
          flex={1}
          autoFocus
          maxLength={60}
          value={name}
          error={error}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setError('');
          }}
        />
        <Button size="xs" type="submit">
          Save the name
        </Button>
      </Group>
    </form>
  );
}

interface RemoveProps {
  person: ListedPerson;
  onDone: () => void;
  onCancel: () => void;
}

function Remove({ person, onDone, onCancel }: RemoveProps) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const [seconds, wait] = useWait();
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await removePerson(person.id, passphrase);
    setBusy(false);
    if (answer.ok) return onDone();
    setError(answer.message);
    wait(answer.waitSeconds ?? 0);
  };
  return (
    <form onSubmit={(event) => void remove(event)}>
      <Stack gap="sm" mt="xs" maw={380}>
        <Text size="sm">
          {nameWords(person)} will not be able to unlock any more. What was done under this name
          stays in the trail.
        </Text>
        <PasswordInput
          label="Your passphrase"
          size="xs"
          autoFocus
          autoComplete="current-password"
          value={passphrase}
          error={error}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setError('');
          }}
        />
        <Group gap="sm">
          <Button
            size="xs"
            color="red.8"
            type="submit"
            loading={busy}
            disabled={passphrase === '' || seconds > 0}
          >
            {seconds > 0 ? `Try again in ${seconds} s` : `Remove ${nameWords(person)}`}
          </Button>
          <Button size="xs" variant="subtle" onClick={onCancel}>
            Keep
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

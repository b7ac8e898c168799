// "What is this field?": the field's own words above, everything it can mean below, found by typing.
import { Alert, Button, Group, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconBan, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Facts, FieldKey } from '../../lib/case/field-keys.ts';
import {
  allMeanings,
  likelyMeanings,
  searchMeanings,
  type MeaningChoice,
} from '../../lib/form/meanings.ts';
import type { Meaning } from '../../lib/form/teach.ts';
import { meaningWords, taughtWords, type TaughtField } from '../../lib/form/taught.ts';
import { localToday } from '../ui/date-text.ts';

/** More than this is read by nobody; typing finds the rest. */
const MOST_SHOWN = 60;

export interface MeaningPickerProps {
  label: string;
  facts: Facts;
  /** What the engine thinks it could be, best first. */
  guesses: readonly FieldKey[];
  /** What it was taught to be before. */
  known?: TaughtField | undefined;
  onChoose: (meaning: Meaning) => void;
  onForget: (field: TaughtField) => void;
  onCancel: () => void;
}

function Choice({ choice, onChoose }: { choice: MeaningChoice; onChoose: (m: Meaning) => void }) {
  const { key, whole, name, value } = choice;
  return (
    <UnstyledButton
      className="candidate meaning"
      onClick={() => onChoose({ key, ...(whole && { whole }) })}
    >
      <Text size="sm" component="span">
        {name}
      </Text>
      {value && (
        <Text size="xs" c="dimmed" component="span" truncate>
          {value}
        </Text>
      )}
    </UnstyledButton>
  );
}

function Choices({
  title,
  choices,
  onChoose,
}: {
  title: string;
  choices: readonly MeaningChoice[];
  onChoose: (m: Meaning) => void;
}) {
  if (choices.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={3} size="xs" className="section-title" mb={2}>
        {title}
      </Title>
      <div className="card">
        {choices.map((choice) => (
          <Choice
            key={`${choice.key}${choice.whole ? ' whole' : ''}`}
            choice={choice}
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}

/** The picker; one click on a meaning keeps it for this portal. */
export function MeaningPicker(props: MeaningPickerProps) {
  const { label, facts, guesses, known, onChoose, onForget, onCancel } = props;
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => allMeanings(facts), [facts]);
  const likely = typed === '' ? likelyMeanings(choices, guesses) : [];
  const found = searchMeanings(choices, typed);
  // What the case can fill comes before what it cannot.
  const ranked = [...found.filter(({ value }) => value), ...found.filter(({ value }) => !value)];
  const shown = ranked.slice(0, MOST_SHOWN);
  return (
    <Stack gap="sm" onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <div>
        <Text size="xs" c="dimmed">
          What is this field?
        </Text>
        <Text fw={650} lineClamp={2}>
          {label}
        </Text>
      </div>
      {known && (
        <Alert color="blue" p="xs">
          <Group justify="space-between" wrap="nowrap">
            <Text size="xs">
              {meaningWords(known)}: {taughtWords(known, localToday())}
            </Text>
            <Button size="compact-xs" variant="default" onClick={() => onForget(known)}>
              Forget
            </Button>
          </Group>
        </Alert>
      )}
      <TextInput
        size="sm"
        aria-label="Search what it is"
        placeholder="Type: member id, rendering npi, box 24d …"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        data-autofocus
        autoFocus
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = shown;
          // Only what was searched for is taken with Enter: an empty search means nothing yet.
          if (event.key === 'Enter' && typed.trim() !== '' && first) onChoose(first);
        }}
      />
      <Choices title="Likely" choices={likely} onChoose={onChoose} />
      <Choices
        title={typed === '' ? 'All' : 'Found'}
        choices={shown.filter((choice) => !likely.includes(choice))}
        onChoose={onChoose}
      />
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          Nothing is called that. Try the number of the CMS-1500 box, or a word such as “date”.
        </Text>
      )}
      {found.length > MOST_SHOWN && (
        <Text size="xs" c="dimmed">
          Type to find the other {found.length - MOST_SHOWN}.
        </Text>
      )}
      <Group gap="xs" wrap="nowrap" className="foot">
        <Button
          flex={1}
          variant="default"
          leftSection={<IconBan size={16} aria-hidden />}
          onClick={() => onChoose({ key: 'never' })}
        >
          Never fill this
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

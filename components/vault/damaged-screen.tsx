// The start-up check found something: what it found, what is safe, what to do. Never an empty list instead.
import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconShieldExclamation } from '@tabler/icons-react';
import { lock } from '../../lib/store/vault.ts';
import type { CheckOutcome, VaultCheck } from '../../lib/store/verdict.ts';
import { GateFrame } from './gate-frame.tsx';

const TITLES: Record<CheckOutcome, string> = {
  ok: 'Everything is here',
  'empty-but-expected': 'Your cases are missing',
  behind: 'The records here are too old',
  torn: 'Some records do not fit together',
  unreadable: 'The storage cannot be read',
  'newer-schema': 'Bicuspid needs an update',
};

/** Where there is still something to look at; nothing can be changed meanwhile. */
const READABLE: readonly CheckOutcome[] = ['behind', 'torn', 'newer-schema'];

interface DamagedScreenProps {
  check: VaultCheck;
  onAgain: () => void;
  onRead: () => void;
}

export function DamagedScreen({ check, onAgain, onRead }: DamagedScreenProps) {
  const { outcome, message, casesHere, casesExpected } = check;
  return (
    <GateFrame title={TITLES[outcome]}>
      <Stack gap="md">
        <Alert color="red" icon={<IconShieldExclamation aria-hidden />}>
          {message}
        </Alert>
        <Text size="sm" c="dimmed">
          {casesExpected !== null && (
            <>
              {casesHere} of {casesExpected} cases were found.{' '}
            </>
          )}
          Nothing is written until this is solved, so nothing can be overwritten.
        </Text>
        <Button onClick={onAgain}>Check again</Button>
        {READABLE.includes(outcome) && (
          <Button variant="default" onClick={onRead}>
            Look at the cases without changing them
          </Button>
        )}
        <Button variant="subtle" onClick={() => void lock()}>
          Lock
        </Button>
      </Stack>
    </GateFrame>
  );
}

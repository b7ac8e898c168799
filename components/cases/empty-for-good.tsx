// The question before deleted cases are emptied for good: what goes, what stays, and that there is no way back.
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Purged } from '../../lib/store/purge.ts';

export interface Emptying {
  /** How the cases are named in the question: a patient, or how many. */
  what: string;
  /** How many they are. */
  count: number;
  work: () => Promise<Purged>;
}

interface EmptyForGoodProps {
  /** null while nothing is asked. */
  asked: Emptying | null;
  onClose: () => void;
}

export function EmptyForGood({ asked, onClose }: EmptyForGoodProps) {
  return (
    <Modal opened={asked !== null} onClose={onClose} title="Empty for good?" centered>
      {asked && <Question asked={asked} onClose={onClose} />}
    </Modal>
  );
}

function Question({ asked, onClose }: { asked: Emptying; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const one = asked.count === 1;
  const empty = async () => {
    setBusy(true);
    const answer = await asked.work();
    setBusy(false);
    if (answer.ok) onClose();
    else setFailure(answer.message);
  };
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600}>
        {asked.what}
      </Text>
      <Text size="sm">
        <b>Goes:</b> everything in {one ? 'the case' : 'the cases'}, with files, pictures and
        earlier versions, here and in the second copy; and what the audit trail kept of the values.
      </Text>
      <Text size="sm">
        <b>Stays:</b> in the audit trail, that there {one ? 'was a case' : 'were cases'}, and who
        changed {one ? 'it' : 'them'} when. Not what was in {one ? 'it' : 'them'}.
      </Text>
      <Text size="sm">
        Backup files made before still hold {one ? 'it' : 'them'}. Your practice may have to keep
        records for some years: ask before you empty.
      </Text>
      {failure && (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
      <Group gap="sm" justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          Keep
        </Button>
        <Button color="red.9" loading={busy} onClick={() => void empty()}>
          Empty for good
        </Button>
      </Group>
    </Stack>
  );
}

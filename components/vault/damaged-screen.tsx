// The start-up check found something: what it found, what is safe, what to do. Never an empty list instead.
import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconShieldExclamation } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import {
  checkMirror,
  goOnWithWhatOpens,
  restoreFromMirror,
  type Repaired,
} from '../../lib/store/repair.ts';
import { lock } from '../../lib/store/vault.ts';
import type { CheckOutcome, VaultCheck } from '../../lib/store/verdict.ts';
import { GateFrame } from './gate-frame.tsx';
import { RestoreScreen } from './restore-screen.tsx';

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
  onCheck: (check: VaultCheck) => void;
  onAgain: () => void;
  onRead: () => void;
}

export function DamagedScreen({ check, onCheck, onAgain, onRead }: DamagedScreenProps) {
  const [mirror, setMirror] = useState<CheckOutcome | null>(null);
  const [restoring, setRestoring] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const { outcome, message, casesHere, casesExpected } = check;
  const repairable = outcome !== 'newer-schema';

  useEffect(() => {
    let left = false;
    // A second copy that cannot be looked at is none.
    void checkMirror().then(
      (found) => !left && setMirror(found?.outcome ?? null),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);

  const repair = async (work: () => Promise<Repaired>) => {
    setBusy(true);
    const answer = await work();
    setBusy(false);
    if (answer.ok) onCheck(answer.check);
    else setFailure(answer.message);
  };

  if (restoring) {
    const back = () => setRestoring(false);
    // The second copy is offered on this screen.
    const usable = mirror === 'ok' || mirror === 'behind';
    return (
      <RestoreScreen onBack={back} onRestored={onAgain} {...(usable && { onNewerCopy: back })} />
    );
  }
  return (
    <GateFrame title={TITLES[outcome]}>
      <Stack gap="md">
        <Alert color="red" icon={<IconShieldExclamation aria-hidden />} role="alert">
          {message}
        </Alert>
        <Text size="sm" c="dimmed">
          {casesExpected !== null && `${casesHere} of ${casesExpected} cases were found. `}
          Nothing is written until this is solved, so nothing can be overwritten.
        </Text>
        {failure && <Alert color="orange">{failure}</Alert>}
        {repairable && mirror === 'ok' && (
          <Button loading={busy} onClick={() => void repair(() => restoreFromMirror())}>
            Bring back the second copy: it is complete
          </Button>
        )}
        {repairable && mirror === 'behind' && (
          <Button
            loading={busy}
            onClick={() => void repair(() => restoreFromMirror({ acceptOlder: true }))}
          >
            Bring back the second copy, without the last changes
          </Button>
        )}
        {repairable && (
          <Button variant="default" onClick={() => setRestoring(true)}>
            Open a backup file
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          Check again
        </Button>
        {READABLE.includes(outcome) && (
          <Button variant="default" onClick={onRead}>
            Look at the cases without changing them
          </Button>
        )}
        {(outcome === 'torn' || outcome === 'behind') && mirror !== 'ok' && (
          <Button variant="subtle" onClick={() => void repair(goOnWithWhatOpens)}>
            Go on with what still opens
          </Button>
        )}
        <Button variant="subtle" onClick={() => void lock()}>
          Lock
        </Button>
      </Stack>
    </GateFrame>
  );
}

// A change of the vault's key under way: it is carried on here, in small steps, and its progress shown over the cases.
import { Alert, CloseButton, Group, Progress, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { continueKeyChange, keyChangeProgress, onKeyChange } from '../../lib/store/key-change.ts';
import classes from './vault.module.css';

interface Change {
  /** From 0 to 1; null when none is under way. */
  progress: number | null;
  failure: string;
}

function useKeyChange(): Change & { dismiss: () => void } {
  const [change, setChange] = useState<Change>({ progress: null, failure: '' });
  useEffect(() => {
    let left = false;
    let working = false;
    const look = async () => {
      // Locked in the meantime: the gate takes this away.
      const progress = await keyChangeProgress().catch(() => null);
      if (left) return;
      setChange((now) => ({ ...now, progress }));
      if (progress === null || working) return;
      working = true;
      const answer = await continueKeyChange();
      if (left || answer.ok || answer.reason === 'locked') return;
      // Not tried again before the next opening: whatever is in the way must be looked at first.
      setChange({ progress: null, failure: answer.message });
    };
    void look();
    const stop = onKeyChange(() => void look());
    return () => {
      left = true;
      stop();
    };
  }, []);
  return { ...change, dismiss: () => setChange({ progress: null, failure: '' }) };
}

export function KeyChangeBanner({ children }: { children: ReactNode }) {
  const { progress, failure, dismiss } = useKeyChange();
  const percent = Math.floor((progress ?? 0) * 100);
  // One tree in every case: what is open below must not be built anew when the banner comes and goes.
  return (
    <div className={classes.bannered}>
      {failure !== '' && (
        <Alert color="orange" role="alert" p="xs" radius={0}>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" flex={1}>
              {failure}
            </Text>
            <CloseButton size="sm" aria-label="Not now" onClick={dismiss} />
          </Group>
        </Alert>
      )}
      {failure === '' && progress !== null && (
        <Alert color="indigo" role="status" p="xs" radius={0}>
          <Text size="sm" mb={4}>
            Encrypting everything with the new key: {percent}%. You can go on working.
          </Text>
          <Progress value={percent} size="sm" aria-label="Change of the key" />
        </Alert>
      )}
      <div className={classes.below}>{children}</div>
    </div>
  );
}

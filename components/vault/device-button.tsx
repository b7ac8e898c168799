// Unlocking with a finger, a face or the computer's PIN, for a person who set that up on this computer.
import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { unlockByDevice, unlocksByDevice } from '../../lib/store/device-unlock.ts';
import type { UnlockFailure } from '../../lib/store/unlock-failures.ts';
import { deviceWords } from './device-words.ts';

interface DeviceButtonProps {
  person: string | null;
  onFailure: (failure: UnlockFailure) => void;
}

export function DeviceButton({ person, onFailure }: DeviceButtonProps) {
  const [usable, setUsable] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let left = false;
    void (person === null ? Promise.resolve(false) : unlocksByDevice(person)).then(
      (found) => !left && setUsable(found),
    );
    return () => {
      left = true;
    };
  }, [person]);

  const open = async () => {
    if (person === null) return;
    setBusy(true);
    const answer = await unlockByDevice(person);
    setBusy(false);
    // When it opens, the notice of the vault takes this screen away.
    if (!answer.ok) onFailure(answer);
  };

  if (!usable) return null;
  return (
    <Button
      variant="default"
      fullWidth
      loading={busy}
      leftSection={<IconFingerprint size={18} aria-hidden />}
      onClick={() => void open()}
    >
      Use {deviceWords()}
    </Button>
  );
}

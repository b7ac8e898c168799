// Locking, one's own passphrase, the recovery code and the key of the vault.
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { ChangeKey } from './security-change-key.tsx';
import { DeviceUnlock } from './security-device.tsx';
import { NewRecoveryCode } from './new-recovery-code.tsx';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

export function SecuritySection() {
  return (
    <SettingsSection
      id="security"
      title="Locking and passphrase"
      lead="Bicuspid also locks when this computer’s own screen lock comes on."
    >
      <LockMinutes />
      <ChangePassphrase />
      <DeviceUnlock />
      <NewRecoveryCode />
      <ChangeKey />
    </SettingsSection>
  );
}

function LockMinutes() {
  const [minutes, setMinutes] = useState<number | ''>('');
  useEffect(() => void readSettings().then((now) => setMinutes(now.lockAfterMinutes)), []);
  return (
    <div className={classes.plain}>
      <NumberInput
        label="Lock after this many minutes without use"
        maw={280}
        min={1}
        max={60}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={minutes}
        onChange={(next) => {
          if (typeof next !== 'number') return;
          setMinutes(next);
          void changeSettings(() => ({ lockAfterMinutes: next }));
        }}
      />
    </div>
  );
}

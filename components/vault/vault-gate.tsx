// Nothing of a case is on the screen before the vault is open and its start-up check was good.
import { Center, Loader } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { forgetPage } from '../../lib/browser/forget-page.ts';
import { checkVault, lastCheck, onVaultChange } from '../../lib/store/vault.ts';
import type { VaultCheck } from '../../lib/store/verdict.ts';
import { BackupBanner } from './backup-banner.tsx';
import { DamagedScreen } from './damaged-screen.tsx';
import { FirstRun } from './first-run.tsx';
import { KeyChangeBanner } from './key-change-banner.tsx';
import { RecoverScreen } from './recover-screen.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { RestoreScreen } from './restore-screen.tsx';
import { UnlockScreen } from './unlock-screen.tsx';
import { useVault } from './use-vault.ts';

interface VaultGateProps {
  children: ReactNode;
  /** Reminds of a backup that is due. Not in settings, which have a section for it. */
  remind?: boolean;
}

/** Shows `children` while the vault is open. They are unmounted when it locks: what they hold is forgotten. */
export function VaultGate({ children, remind = true }: VaultGateProps) {
  const { state, look } = useVault();
  // The vault is open before its code was kept: what is being set up stays on the screen until then.
  const [setup, setSetup] = useState<'creating' | { code: string } | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const was = useRef(state);
  // After the screens of the open vault are gone: an editor that still stood would keep its draft when the page goes.
  useEffect(() => {
    // A recovery code that was not kept yet is shown again after unlocking; a new page would not know it.
    if (was.current === 'unlocked' && state === 'locked' && setup === null) forgetPage();
    was.current = state;
  }, [state, setup]);

  if (state === 'new' && restoring)
    return <RestoreScreen onBack={() => setRestoring(false)} onRestored={look} />;
  if (state === 'new' || setup === 'creating')
    return (
      <FirstRun
        onRestore={() => setRestoring(true)}
        onCreating={() => setSetup('creating')}
        onCreated={(code) => setSetup(code === null ? null : { code })}
      />
    );
  if (setup && state === 'unlocked')
    return <RecoverySheet code={setup.code} onKept={() => setSetup(null)} />;
  switch (state) {
    case null:
      return <Waiting />;
    case 'locked':
      return forgotten ? (
        <RecoverScreen onBack={() => setForgotten(false)} />
      ) : (
        <UnlockScreen onForgotten={() => setForgotten(true)} />
      );
    case 'unlocked':
      return (
        <Checked onOpen={() => setForgotten(false)} remind={remind}>
          {children}
        </Checked>
      );
  }
}

/** The start-up check between the open vault and the cases. */
function Checked({ onOpen, remind, children }: Required<VaultGateProps> & { onOpen: () => void }) {
  const [check, setCheck] = useState<VaultCheck | null>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    onOpen();
    const look = () =>
      void lastCheck().then(async (last) => setCheck(last ?? (await checkVault())));
    look();
    return onVaultChange(look);
    // Once for each time the vault opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (!check) return <Waiting />;
  if (check.outcome === 'ok')
    return (
      <KeyChangeBanner>
        {remind ? <BackupBanner>{children}</BackupBanner> : children}
      </KeyChangeBanner>
    );
  if (reading) return children;
  return (
    <DamagedScreen
      check={check}
      onCheck={setCheck}
      onAgain={() => void checkVault().then(setCheck)}
      onRead={() => setReading(true)}
    />
  );
}

function Waiting() {
  return (
    <Center h="100%">
      <Loader size="sm" aria-label="Opening" />
    </Center>
  );
}

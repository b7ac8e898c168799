// Whether the vault of this browser is new, locked or open, kept up to date with every other page.
import { useCallback, useEffect, useState } from 'react';
import { onVaultChange, vaultState, type VaultState } from '../../lib/store/vault.ts';

/** `null` until the first answer. */
export function useVault(): { state: VaultState | null; look: () => void } {
  const [state, setState] = useState<VaultState | null>(null);
  const look = useCallback(() => void vaultState().then(setState), []);
  useEffect(() => {
    look();
    return onVaultChange(look);
  }, [look]);
  return { state, look };
}

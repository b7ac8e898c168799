// The vault key of before, kept sealed under the new one until every record has been sealed anew.
import { toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';
import { previousIn, type KeyWrap, type PreviousKey, type Vault } from './key-wrap.ts';
import { keyFromRandom } from './pair-wrap.ts';

const keyFor = ({ vaultKey, vaultId }: Vault): Promise<CryptoKey> =>
  keyFromRandom(vaultKey, toUtf8(vaultId), 'v2|previous');

const place = (vaultId: string, old: number, next: number): Bytes =>
  toUtf8(JSON.stringify(['previous-v2', vaultId, old, next]));

/** The row that keeps `old` until the work that starts at `table` is done. */
export async function wrapPrevious(
  old: Vault,
  next: Vault,
  table: string,
  createdAt: string,
): Promise<PreviousKey> {
  const { vaultId, epoch } = old;
  const wrapped = await seal(await keyFor(next), old.vaultKey, place(vaultId, epoch, next.epoch));
  const chainedTo = new Uint8Array();
  return {
    kind: 'previous',
    id: 'previous',
    vaultId,
    epoch,
    wrapped,
    table,
    after: '',
    chainedTo,
    createdAt,
  };
}

/** The old key, when one is kept and `vault` is what it was sealed under. */
export async function openPrevious(
  wraps: readonly KeyWrap[],
  vault: Vault,
): Promise<{ epoch: number; vaultKey: Bytes } | null> {
  const row = previousIn(wraps);
  if (!row) return null;
  const { epoch, wrapped } = row;
  const vaultKey = await open(
    await keyFor(vault),
    wrapped,
    place(vault.vaultId, epoch, vault.epoch),
  );
  return vaultKey && { epoch, vaultKey };
}

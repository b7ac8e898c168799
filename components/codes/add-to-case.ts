// Adds a looked-up code to a stored case. Its own chunk: the popup loads the store only when a code is added.
import { addCode } from '../../lib/codes/add-code.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { readCase, saveCase } from '../../lib/store/cases.ts';
import { vaultState } from '../../lib/store/vault.ts';

const NOT_OPEN = 'Unlock the panel and open a case first.';

/** A sentence that says what happened; nothing is changed unless it says so. `id` is null when no case is open. */
export async function addToCase(
  id: string | null,
  hit: CodeHit,
): Promise<{ ok: boolean; message: string }> {
  if (id === null || (await vaultState()) !== 'unlocked') return { ok: false, message: NOT_OPEN };
  const stored = await readCase(id);
  if (!stored) return { ok: false, message: NOT_OPEN };
  const result = addCode(stored.case, hit, () => crypto.randomUUID());
  if (!result.ok) return result;
  const saved = await saveCase(result.case, { expectedRevision: stored.revision });
  return { ok: saved.ok, message: saved.ok ? result.message : saved.message };
}

// Adds a code to the case that is open in the panel. The store is loaded only when it is needed: looking up is instant.
import { openCaseId } from '../../lib/browser/open-case.ts';
import { addCode } from '../../lib/codes/add-code.ts';
import type { CodeHit } from '../../lib/codes/search.ts';

const NOT_OPEN = 'Unlock the panel and open a case first.';

/** A sentence that says what happened; nothing is changed unless it says so. */
export async function addToOpenCase(hit: CodeHit): Promise<{ ok: boolean; message: string }> {
  const id = await openCaseId();
  if (!id) return { ok: false, message: NOT_OPEN };
  const [{ vaultState }, { readCase, saveCase }] = await Promise.all([
    import('../../lib/store/vault.ts'),
    import('../../lib/store/cases.ts'),
  ]);
  if ((await vaultState()) !== 'unlocked') return { ok: false, message: NOT_OPEN };
  const stored = await readCase(id);
  if (!stored) return { ok: false, message: NOT_OPEN };
  const result = addCode(stored.case, hit, () => crypto.randomUUID());
  if (!result.ok) return result;
  const saved = await saveCase(result.case, { expectedRevision: stored.revision });
  return saved.ok ? { ok: true, message: result.message } : { ok: false, message: saved.message };
}

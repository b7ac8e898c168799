// Adds a looked-up code to a stored case. Its own chunk: the popup loads the store only when a code is added.
import type { Case } from '../../lib/case/schema.ts';
import { addCode } from '../../lib/codes/add-code.ts';
import type { OwnCode } from '../../lib/codes/import/practice-list.ts';
import { ownFee } from '../../lib/codes/own-fee.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { readCase, saveCase } from '../../lib/store/cases.ts';
import { readPractice } from '../../lib/store/practice.ts';
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
  const { codes: own } = await readPractice();
  const saved = await saveCase(withFee(result.case, hit.code, own), {
    expectedRevision: stored.revision,
  });
  return { ok: saved.ok, message: saved.ok ? result.message : saved.message };
}

/** The new line, which stands last, with the fee of the practice's own list. */
function withFee(c: Case, code: string, own: readonly OwnCode[]): Case {
  const line = c.lines.at(-1);
  if (line?.code !== code) return c;
  return { ...c, lines: c.lines.with(-1, { ...line, ...ownFee(own, code, line.charge) }) };
}

// What the tests that kill the browser in the middle of a change of passphrase or key do with the vault.
import { listAudit } from '../../../lib/store/audit.ts';
import { listCases, readCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import {
  beginKeyChange,
  continueKeyChange,
  keyChangeProgress,
} from '../../../lib/store/key-change.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { changePassphrase } from '../../../lib/store/vault.ts';
import { PASSPHRASE } from './passphrase.ts';

/** The cheapest settings that the floor lets through. */
const CHEAP = { memory: 47_104, passes: 1, lanes: 1 };

/** Changes the passphrase to and fro for ever; `told` hears each one that was acknowledged. */
export async function changePassphraseForEver(now: string): Promise<never> {
  for (let turn = 0, current = now; ; turn += 1) {
    const next = `${PASSPHRASE} ${turn % 7}`;
    const answer = await changePassphrase(current, next, { cost: CHEAP });
    if (!answer.ok) throw new Error(`${answer.reason}: ${answer.message}`);
    await acknowledged(next, turn);
    current = next;
  }
}

/** Changes the key for ever; tells how often one was finished. */
export async function changeKeyForEver(): Promise<never> {
  for (let turn = 1; ; turn += 1) {
    const begun = await beginKeyChange(PASSPHRASE);
    if (!begun.ok) throw new Error(`${begun.reason}: ${begun.message}`);
    const done = await continueKeyChange();
    if (!done.ok) throw new Error(`${done.reason}: ${done.message}`);
    await acknowledged('key', turn);
  }
}

/** Reads everything there is; names what does not open. */
export async function unreadable(): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await listCases()) {
    const read = await readCase(id).catch(() => null);
    if (!read) found.push(`case ${id}`);
  }
  for (let before: number | null = Infinity; before !== null;) {
    const page = await listAudit({ before, limit: 500 });
    if (page.unreadable > 0) found.push(`${page.unreadable} entries of the trail`);
    before = page.next;
  }
  return found;
}

/** Carries a change of key on to its end. Answers where it stood, and how many key generations are left in the tables. */
export async function goOn(): Promise<{ stood: number | null; ok: boolean; epochs: number }> {
  const stood = await keyChangeProgress();
  const { ok } = await continueKeyChange();
  const tables = [db.rows, db.cases, db.settings, db.pictures, db.history, db.audit] as const;
  const all = await Promise.all(tables.map((table) => table.toArray()));
  const epochs = new Set(all.flatMap((rows) => rows.map((row) => row.e)));
  await syncMirror();
  return { stood, ok, epochs: epochs.size };
}

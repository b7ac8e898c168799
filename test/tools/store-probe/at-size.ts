// The part of the probe page that works with many cases: fills a vault, proves what is in it, carries it away.
import { toBase64 } from '../../../lib/store/bytes.ts';
import { addCases } from '../../../lib/store/add-cases.ts';
import { listCases, readCase } from '../../../lib/store/cases.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import { inventedCase } from './many-cases.ts';
import { PASSPHRASE } from './passphrase.ts';

/** Adds the cases `from` to `to` (not included) as an import does: one write for all of them. */
export async function seed(from: number, to: number): Promise<void> {
  const cases = Array.from({ length: to - from }, (_, index) => inventedCase(from + index));
  const added = await addCases(cases);
  if (!added.ok) throw new Error(`${added.reason}: ${added.message}`);
}

/** A digest over every case as it is read back, in the order of their ids. */
export async function digestOfAll(): Promise<string> {
  const ids = (await listCases()).map(({ id }) => id).sort();
  let chain = new Uint8Array();
  for (const id of ids) {
    const stored = await readCase(id);
    const bytes = new TextEncoder().encode(JSON.stringify(stored));
    const both = new Uint8Array(chain.length + bytes.length);
    both.set(chain);
    both.set(bytes, chain.length);
    chain = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
  }
  return `${ids.length} ${toBase64(chain)}`;
}

let backup: Blob | null = null;

/** Makes a backup and keeps it in this page; answers its size. */
export async function prepareBackup(): Promise<number> {
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.message);
  backup = made.file;
  return backup.size;
}

export async function backupPart(from: number, to: number): Promise<string> {
  const part = backup?.slice(from, to) ?? new Blob();
  return toBase64(new Uint8Array(await part.arrayBuffer()));
}

/** Restores the file that was chosen in the page's file input. */
export async function restoreChosen() {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = input?.files?.[0];
  if (!file) throw new Error('No file was chosen.');
  const restored = await restoreBackup(file, { passphrase: PASSPHRASE });
  return restored.ok
    ? { ok: true, cases: restored.cases, outcome: restored.check?.outcome ?? null }
    : { ok: false, message: restored.message };
}

// Which database the vault is in. It is the usual one, until the browser can neither open nor delete a database of that
// name any more (SQLite with a damaged start of its file, see docs/adr/0015): the vault then goes on under another name.
// The name lies beside the canary, outside IndexedDB, and everything that opens the vault asks here.
import { z } from 'zod';
import { localArea } from './session-key.ts';

const KEY = 'vaultDatabase';
const USUAL = 'bicuspid';

const noteSchema = z.object({
  name: z.string().startsWith(`${USUAL}-vault-`),
  /** What it was called before; the browser refused to delete those. */
  left: z.array(z.string()),
});

async function readNote(): Promise<z.infer<typeof noteSchema> | null> {
  // No such area, or one that cannot be read, is no reason not to open what is there.
  const stored = await Promise.resolve()
    .then(() => localArea().get(KEY))
    .catch(() => null);
  return noteSchema.safeParse(stored).data ?? null;
}

/** Name of the database of the vault. Never throws. */
export async function vaultName(): Promise<string> {
  return (await readNote())?.name ?? USUAL;
}

/** A new name, which no database ever had. The one of before is left as it lies there. */
export async function renameVault(): Promise<string> {
  const note = await readNote();
  const left = [...(note?.left ?? []), note?.name ?? USUAL];
  const name = `${USUAL}-vault-${crypto.randomUUID()}`;
  await localArea().set(KEY, { name, left });
  return name;
}

/** Names under which a database may still lie that is not the vault any more. */
export async function formerNames(): Promise<string[]> {
  return (await readNote())?.left ?? [];
}

/** Those former databases are gone. */
export async function forgetFormer(gone: readonly string[]): Promise<void> {
  const note = await readNote();
  if (!note || gone.length === 0) return;
  await localArea().set(KEY, { ...note, left: note.left.filter((name) => !gone.includes(name)) });
}

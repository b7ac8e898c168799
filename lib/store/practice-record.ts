// Reads the practice profile. Apart from practice.ts because the writer itself needs it.
import { migratePractice } from '../case/migrate.ts';
import { PRACTICE_VERSION, practiceSchema, type Practice } from '../case/practice.ts';
import { db } from './database.ts';
import { onForget } from './open-vault.ts';
import { jsonValue, openBody } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';
import { VaultDamagedError } from './verdict.ts';
import { whoIsHere } from './who.ts';

export const PRACTICE_ID = 'practice';

const emptyPractice: Practice = practiceSchema.parse({ version: PRACTICE_VERSION });

let cached: { keys: VaultKeys; revision: number; practice: Practice } | null = null;
onForget(() => (cached = null));

async function storedPractice(keys: VaultKeys): Promise<{ practice: Practice; revision: number }> {
  const row = await db.settings.get(PRACTICE_ID);
  if (!row) return { practice: emptyPractice, revision: 0 };
  if (cached?.keys === keys && cached.revision === row.r) {
    return { practice: cached.practice, revision: row.r };
  }
  const plain = await openBody(keys, 'settings', row);
  if (!plain) {
    throw new VaultDamagedError(
      'The practice profile cannot be opened. Bring back the second copy or a backup file.',
    );
  }
  const migrated = migratePractice(jsonValue(plain));
  if (!migrated.ok) throw new VaultDamagedError(migrated.message);
  cached = { keys, revision: row.r, practice: migrated.value };
  return { practice: migrated.value, revision: row.r };
}

/**
 * The profile and its revision; an empty one with revision 0 while none was saved. `userName` is whoever unlocked: the
 * profile belongs to the practice, the name to the person. Throws VaultDamagedError.
 */
export async function practiceRecord(
  keys: VaultKeys,
): Promise<{ practice: Practice; revision: number }> {
  const { practice, revision } = await storedPractice(keys);
  const userName = (await whoIsHere())?.name || practice.userName;
  return { practice: { ...structuredClone(practice), userName }, revision };
}

/** The name for the trail. Never throws: an entry without a name is better than none. */
export async function nameForTrail(keys: VaultKeys): Promise<string> {
  return practiceRecord(keys).then(
    ({ practice }) => practice.userName,
    async () => (await whoIsHere())?.name ?? '',
  );
}

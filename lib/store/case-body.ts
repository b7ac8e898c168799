// A stored case as bytes and back, through the migrations.
import { migrateCase } from '../case/migrate.ts';
import type { Case } from '../case/schema.ts';
import type { Bytes } from './bytes.ts';
import { jsonValue } from './record.ts';
import { VaultDamagedError } from './verdict.ts';

/** The case in opened bytes; null for a purged one. Throws VaultDamagedError when it is none, or of a later version. */
export function caseOf(plain: Bytes): Case | null {
  const raw = jsonValue(plain);
  if (raw === null) return null;
  const migrated = migrateCase(raw);
  if (!migrated.ok) throw new VaultDamagedError(migrated.message);
  return migrated.value;
}

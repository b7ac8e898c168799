// Stored records of any version become records of today's version, or say why they cannot.
import type { z } from 'zod';
import { PRACTICE_VERSION, practiceSchema } from './practice.ts';
import type { Practice } from './practice.ts';
import { CASE_VERSION, caseSchema } from './schema.ts';
import type { Case } from './schema.ts';

export type Migrated<T> =
  { ok: true; value: T } | { ok: false; reason: 'newer' | 'unreadable'; message: string };

/**
 * Steps in order: the one at index 0 turns version 1 into version 2, and so on. Each is pure and gets a frozen fixture
 * `test/fixtures/case-vN.json` of the version it starts from; a test fails when one is missing.
 */
export type MigrationStep = (raw: Record<string, unknown>) => Record<string, unknown>;
export const CASE_STEPS: readonly MigrationStep[] = [];
export const PRACTICE_STEPS: readonly MigrationStep[] = [];

/** A stored case of any version. `newer` when a later edition of the extension wrote it; it is then left untouched. */
export function migrateCase(raw: unknown): Migrated<Case> {
  return migrate(raw, 'case', CASE_VERSION, CASE_STEPS, caseSchema);
}

/** A stored practice profile of any version. */
export function migratePractice(raw: unknown): Migrated<Practice> {
  return migrate(raw, 'practice profile', PRACTICE_VERSION, PRACTICE_STEPS, practiceSchema);
}

function migrate<Schema extends z.ZodType>(
  raw: unknown,
  what: string,
  current: number,
  steps: readonly MigrationStep[],
  schema: Schema,
): Migrated<z.infer<Schema>> {
  const unreadable: Migrated<z.infer<Schema>> = {
    ok: false,
    reason: 'unreadable',
    message: `This ${what} cannot be read. It was left as it is; a backup may still hold it.`,
  };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return unreadable;
  let record = raw as Record<string, unknown>;
  const version = record['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return unreadable;
  if (version > current) {
    return {
      ok: false,
      reason: 'newer',
      message: `This ${what} was saved by a newer Bicuspid. Update this one to open it.`,
    };
  }
  for (const [index, step] of steps.slice(version - 1).entries()) {
    record = { ...step(record), version: version + index + 1 };
  }
  const parsed = schema.safeParse(record);
  // The parser's own words may quote what stands in the record, so they are not passed on.
  return parsed.success ? { ok: true, value: parsed.data } : unreadable;
}

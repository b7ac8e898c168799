// What changed between two versions of a record, path by path, for the audit trail.
import type { AuditChange } from './audit-entry.ts';

/** More than this in one save is a new record or an import; the first ones are kept. */
const MOST_CHANGES = 60;
const LONGEST_VALUE = 300;

type Leaves = Map<string, string>;

function collect(value: unknown, path: string, leaves: Leaves): Leaves {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
      collect(inner, path + step, leaves);
    }
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    if (value !== '') leaves.set(path, String(value).slice(0, LONGEST_VALUE));
  }
  return leaves;
}

/** Changed leaves with their old and new value ('' for none), e.g. `lines[0].code`. */
export function changesBetween(before: unknown, after: unknown): AuditChange[] {
  const old = collect(before, '', new Map());
  const fresh = collect(after, '', new Map());
  const changes: AuditChange[] = [];
  for (const path of new Set([...old.keys(), ...fresh.keys()])) {
    const from = old.get(path) ?? '';
    const to = fresh.get(path) ?? '';
    if (from !== to) changes.push({ path, from, to });
  }
  return changes.slice(0, MOST_CHANGES);
}

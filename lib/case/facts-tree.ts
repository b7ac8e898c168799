// Facts regrouped into the nested records of a case.
import { canonical } from './canonical.ts';
import { datumsOf, kindOf } from './field-keys.ts';
import type { DatumKind, FieldKey, Facts } from './field-keys.ts';

/** An 837P holds 50 lines at most; a higher index is a broken file, not a case. */
const MAX_ROWS = 50;

/** Kind of a key that a case can hold, or undefined: not in the vocabulary, or a row that no claim has. */
export function importableKind(key: FieldKey): DatumKind | undefined {
  const indexes = [...key.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  return indexes.every((index) => index < MAX_ROWS) ? kindOf(key) : undefined;
}

/** The entries that can be imported, in canonical form. */
export function canonicalFacts(given: Facts): Record<string, string> {
  const f: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    const kind = importableKind(key);
    const known = kind && canonical(kind, value);
    if (known) f[key] = known;
  }
  return f;
}

export type Tree = { [datum: string]: string | Tree };

/** `billing.address.city` under `billing` -> `{ address: { city } }`. */
export function under(f: Facts, role: string, except: readonly string[] = []): Tree {
  const tree: Tree = {};
  for (const datum of datumsOf(role)) {
    const value = f[`${role}.${datum}`];
    if (value === undefined || except.includes(datum)) continue;
    const [first = '', second] = datum.split('.');
    if (second === undefined) tree[first] = value;
    else tree[first] = { ...(tree[first] as Tree | undefined), [second]: value };
  }
  return tree;
}

/** `over` wins, datum by datum, address lines included. */
export function merged(below: Tree, over: Tree): Tree {
  const address = { ...(below['address'] as Tree), ...(over['address'] as Tree) };
  return { ...below, ...over, address };
}

/** The entries of a list in their places; places that the facts skip stay blank, because letters and rows count. */
export function listRows(f: Facts, list: 'diagnoses' | 'lines'): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const blank = () => (list === 'lines' ? { modifiers: [] as string[] } : {});
  for (const [key, value] of Object.entries(f)) {
    const match = /^(\w+)\[(\d+)\]\.(\w+)(?:\[(\d+)\])?$/.exec(key);
    if (!match || match[1] !== list) continue;
    const index = Number(match[2]);
    while (found.length <= index) found.push(blank());
    const row = found[index] as Record<string, unknown> & { modifiers: string[] };
    if (match[4] === undefined) row[match[3] ?? ''] = value;
    else {
      while (row.modifiers.length <= Number(match[4])) row.modifiers.push('');
      row.modifiers[Number(match[4])] = value;
    }
  }
  return found;
}

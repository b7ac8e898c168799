// What stood in each control before we wrote, and what we wrote: in memory only, gone with the document.
import type { WriteValue } from '../form/write-op.ts';
import type { Held } from './chosen.ts';
import { held } from './chosen.ts';
import type { Control } from './control.ts';

export interface Written {
  ref: string;
  signature: string;
  /** Before our first write. */
  before: Held;
  /** As read back after our last write. */
  after: Held;
  meant: WriteValue;
}

const byRef = new Map<string, Written>();
const bySignature = new Map<string, Written>();

/** Remembers a write; the state before the first one is kept. */
export function recordWrite(next: Written): void {
  const same = byRef.get(next.ref);
  // Of a control that the page has drawn anew, only if our value came along: else it is another one of that name.
  const drawnAnew = bySignature.get(next.signature);
  const earlier = same ?? (drawnAnew?.after.value === next.before.value ? drawnAnew : undefined);
  const record = { ...next, before: earlier?.before ?? next.before };
  if (earlier) byRef.delete(earlier.ref);
  byRef.set(next.ref, record);
  bySignature.set(next.signature, record);
}

/** Our write to this control, also when the page has drawn it anew since. */
export function writtenFor(ref: string, signature?: string): Written | undefined {
  return byRef.get(ref) ?? (signature === undefined ? undefined : bySignature.get(signature));
}

/** All writes, oldest first. */
export function allWritten(): Written[] {
  return [...byRef.values()];
}

export function forget(written: Written): void {
  byRef.delete(written.ref);
  bySignature.delete(written.signature);
}

/** True when the control still holds what we wrote. */
export function isOurs(ref: string, signature: string, control: Control): boolean {
  const record = writtenFor(ref, signature);
  if (!record) return false;
  const now = held(control);
  return !now.empty && now.value === record.after.value && now.text === record.after.text;
}

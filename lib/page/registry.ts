// Handles of controls: what a ref means in this document. Holds elements, no values.
import type { Control } from './control.ts';

export interface Known {
  ref: string;
  control: Control;
  /** As sent in the snapshot. */
  signature: string;
  /** Digest of what the control says of itself, cheap to take again right before a write. */
  own: string;
}

const refs = new WeakMap<Element, string>();
let known = new Map<string, Known>();
let count = 0;

/** The handle of a control: the same one as long as its element lives. */
export function refOf(control: Control): string {
  const existing = refs.get(control.element);
  if (existing) return existing;
  const ref = `c${(count += 1)}`;
  refs.set(control.element, ref);
  return ref;
}

/** Remembers the latest reading; controls that have left the page since are forgotten. */
export function remember(readings: readonly Known[]): void {
  const kept = [...known].filter(([, { control }]) => control.element.isConnected);
  known = new Map([...kept, ...readings.map((one) => [one.ref, one] as const)]);
}

export function lookUp(ref: string): Known | undefined {
  return known.get(ref);
}

/** The control in the page now that has this signature, when the last reading knows exactly one. */
export function lookUpBySignature(signature: string): Known | undefined {
  const found = [...known.values()].filter(
    (one) => one.signature === signature && one.control.element.isConnected,
  );
  return found.length === 1 ? found[0] : undefined;
}

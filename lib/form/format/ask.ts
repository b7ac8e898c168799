// What the formatters are asked and what they answer: one canonical value for one control.
import type { DatumKind, Facts, FieldKey } from '../../case/field-keys.ts';
import type { DatePart } from '../parts.ts';
import type { ControlSnapshot } from '../snapshot.ts';
import type { WriteValue } from '../write-op.ts';

/** Which of several boxes of one line (modifiers, pointers) this is. */
export interface Box {
  index: number;
  count: number;
  /** Of a pointer box: how the diagnoses on the same page are marked; undefined when none are there or nothing marks them. */
  pointAt?: 'letters' | 'numbers';
}

export interface Ask {
  key: FieldKey;
  kind: DatumKind;
  /** Canonical, see docs/field-keys.md. */
  value: string;
  control: ControlSnapshot;
  /** All controls that hold this value together, in order, the asked one included; empty for a single control. */
  siblings: readonly ControlSnapshot[];
  part?: DatePart;
  /** Which of several boxes that take one letter each (diagnosis pointers). */
  box?: Box;
  /** True when the control asks for a person's whole name. */
  fullName?: boolean;
  facts: Facts;
}

export type Formatted =
  | { ok: true; write: WriteValue; shown: string }
  /** Nothing to write here, and nothing wrong: the fourth pointer box of a line with two pointers. */
  | { ok: false; reason: 'nothing' }
  | { ok: false; reason: 'does-not-fit' | 'no-option'; message: string };

export const doesNotFit = (message: string): Formatted => ({
  ok: false,
  reason: 'does-not-fit',
  message,
});

// What the person looks over before anything is written: targets with a reason, refusals with a reason.
import type { FieldKey } from '../case/field-keys.ts';
import type { Turn } from './turn.ts';
import type { WriteValue } from './write-op.ts';

export interface PlanTarget {
  documentId: string;
  frameId: number;
  ref: string;
  signature: string;
  /** One key; several when one control holds several data (a name in one box). */
  keys: FieldKey[];
  /** The canonical value, for display in the panel only. */
  value: string;
  /** The formatted value, for display in the panel only. */
  shown: string;
  write: WriteValue;
  /** True for a yes or no that is drawn from the key's value: the value itself has found no place yet. */
  answers?: boolean;
  /** 0 to 1. Below PLAN_FLOOR nothing becomes a target. */
  confidence: number;
  /** Short words for the person: `label "Member ID"`. */
  reason: string;
  /** The control's own words, as shown in the plan. */
  label: string;
  /** Look-up fields come first (0), everything else after the portal's own prefill (1), free text last (2). */
  phase: 0 | 1 | 2;
}

export type RefusalReason =
  | 'ambiguous' // several keys fit and nothing on the page decides
  | 'role-unknown' // the datum is clear, whose it is is not
  | 'no-value' // the page asks for it, the case does not know it
  | 'does-not-fit' // the value cannot be written without being cut or changed
  | 'no-option' // no option of the list means the value
  | 'occupied' // it already holds something that is not ours
  | 'not-visible'
  | 'read-only'
  | 'foreign-frame' // the frame's origin or one of its ancestors is not allowed
  | 'do-not-touch' // the portal's profile says so
  | 'duplicate'; // another control is the better place for the same key

export interface PlanRefusal {
  documentId: string;
  frameId: number;
  ref: string;
  label: string;
  reason: RefusalReason;
  candidates: FieldKey[];
  /** One sentence for the person. */
  message: string;
}

export interface FillPlan {
  targets: PlanTarget[];
  refusals: PlanRefusal[];
  /** Facts of the case that found no control on this page. */
  unplaced: FieldKey[];
  /** Where the page takes one line or diagnosis at a time and the case has several: which one is offered. */
  turns: Turn[];
  /** Keys that would follow if the page opened more rows, or took several values in one box. */
  following: FieldKey[];
  /** Controls read in frames that may be filled. */
  controlCount: number;
}

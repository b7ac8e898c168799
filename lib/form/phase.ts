// When a control is written: look-ups before what they fill by themselves, free text last.
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

const LOOK_UP = /\b(search|look ?up|find|retrieve|inquiry|eligibility)\b/;
/** Choices on which portals let other fields depend, and the ids with which they look up the rest. */
const LEADING = new Set([
  'requestCategory',
  'payerName',
  'payerId',
  'relationship',
  'memberId',
  'certificationType',
]);

/** 0 for look-ups and leading choices, 2 for free text, 1 for the rest. */
export function phaseOf(datum: string | undefined, control: ControlSnapshot): 0 | 1 | 2 {
  if (datum === 'note') return 2;
  if (datum !== undefined && LEADING.has(datum)) return 0;
  const { name, id, headings } = control.labels;
  const asksId = datum === 'npi' || datum === 'taxId';
  return asksId && [name, id, headings[0]].some((text) => LOOK_UP.test(plainWords(text))) ? 0 : 1;
}

// Asks the formatter for one value in one control, as the tests of test/unit/form do.
import type { DatumKind, FieldKey } from '../../../lib/case/field-keys.ts';
import { kindOf } from '../../../lib/case/field-keys.ts';
import type { Ask } from '../../../lib/form/format/ask.ts';
import { formatFor } from '../../../lib/form/format/format.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import type { control } from './control.ts';
import { FACTS } from './facts.ts';

/** The words of a control, as `control` takes them. */
export type Words = Parameters<typeof control>[0];

export function ask(
  key: FieldKey,
  value: string,
  into: ControlSnapshot,
  rest: Partial<Ask> = {},
): ReturnType<typeof formatFor> {
  const kind = kindOf(key) as DatumKind;
  return formatFor({ key, kind, value, control: into, siblings: [], facts: FACTS, ...rest });
}

/** What is written, or the reason why nothing is. */
export function written(answer: ReturnType<typeof formatFor>): string {
  if (!answer.ok) return answer.reason;
  const { write } = answer;
  if (write.kind === 'text') return write.text;
  if (write.kind === 'check') return String(write.checked);
  return answer.shown;
}

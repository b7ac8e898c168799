// Teaches fields on a page, lets the page change, and counts what is found again. A handle of the reader stays with its
// element, so the truth is known whatever the page calls it now.
import { classifyFrame } from '../../lib/form/classify.ts';
import { isFingerprint } from '../../lib/form/form-words.ts';
import type { FrameSnapshot, PageFrame } from '../../lib/form/snapshot.ts';
import type { TaughtField } from '../../lib/form/taught.ts';
import { withTaught } from '../../lib/form/taught-readings.ts';
import { lessonOf } from '../../lib/form/teach.ts';
import { randomFrom } from './seeded-random.ts';

export interface TaughtTally {
  taught: number;
  found: number;
  /** A field that is filled as something that it was not taught to be. */
  wrong: number;
  /** Refused because two could be meant. */
  doubtful: number;
  absent: number;
}

export const noTally = (): TaughtTally => ({
  taught: 0,
  found: 0,
  wrong: 0,
  doubtful: 0,
  absent: 0,
});

export function add(a: TaughtTally, b: TaughtTally): TaughtTally {
  const sum = { ...a };
  for (const key of Object.keys(sum) as (keyof TaughtTally)[]) sum[key] += b[key];
  return sum;
}

export const frameOf = (snapshot: FrameSnapshot): PageFrame => ({
  ...snapshot,
  frameId: 0,
  documentId: 'document',
});

const on = '2026-11-03';
const ROW_KEY = /^(lines|diagnoses)\[/;

/** Up to `most` fields that a person could point at, each with a meaning of its own. */
export function teachSome(frame: PageFrame, seed: number, most: number): Map<string, TaughtField> {
  const random = randomFrom(seed);
  const readings = classifyFrame(frame.controls);
  const seen = frame.controls
    .map((control, index) => ({ control, reading: readings[index] }))
    .filter(({ control: { hidden, widget } }) => hidden === undefined && widget !== 'file')
    // Of boxes that hold one value together the first stands for all; rows follow from the first.
    .filter(({ reading }) => !reading || reading.siblings.indexOf(reading.ref) <= 0)
    .map((one) => ({ ...one, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most);
  return new Map(
    seen.flatMap(({ control, reading }, index) => {
      const said =
        reading?.key !== undefined && ROW_KEY.test(reading.key) ? reading.key : undefined;
      const key = said ?? 'auth.note';
      const lesson = lessonOf(frame, control.ref, { key }, { by: '', on, id: `t${index}` });
      return lesson ? [[control.ref, lesson] as const] : [];
    }),
  );
}

/** The same lesson as it arrives in another practice: without the fingerprints of words outside the list. */
export function asExported(field: TaughtField): TaughtField {
  const listed = (words: string[]) => words.filter((word) => !isFingerprint(word));
  const { signs } = field;
  return {
    ...field,
    signs: {
      ...signs,
      own: listed(signs.own),
      names: listed(signs.names),
      headings: listed(signs.headings),
      row: listed(signs.row),
      options: listed(signs.options),
      before: listed(signs.before),
      after: listed(signs.after),
    },
  };
}

export interface Miss {
  what: 'wrong' | 'doubtful' | 'absent';
  label: string;
  instead?: string;
}

const label = (frame: PageFrame, ref: string): string => {
  const control = frame.controls.find((one) => one.ref === ref);
  const { label: said, aria, column, preceding, name, id } = control?.labels ?? {};
  return [said ?? aria ?? column ?? preceding, name, id].filter(Boolean).join(' | ').slice(0, 90);
};

/** Counts one page before and after its change. */
export function scoreAgain(
  before: PageFrame,
  after: PageFrame,
  lessons: ReadonlyMap<string, TaughtField>,
): { tally: TaughtTally; misses: Miss[] } {
  const fields = [...lessons.values()];
  const reached = (frame: PageFrame) => withTaught(frame, classifyFrame(frame.controls), fields);
  const was = reached(before);
  const is = reached(after);
  const tally = noTally();
  const misses: Miss[] = [];
  const meant = (laid: typeof was, frame: PageFrame, ref: string) => {
    const at = frame.controls.findIndex((control) => control.ref === ref);
    return laid.fields.has(ref) ? `${laid.fields.get(ref)?.id} ${laid.readings[at]?.key}` : '';
  };
  for (const [ref, field] of lessons) {
    tally.taught += 1;
    if (is.fields.get(ref)?.id === field.id) tally.found += 1;
    else if (is.absent.includes(field)) {
      tally.absent += 1;
      misses.push({ what: 'absent', label: label(before, ref) });
    } else {
      tally.doubtful += 1;
      misses.push({ what: 'doubtful', label: label(before, ref) });
    }
  }
  for (const ref of is.fields.keys()) {
    const [then, now] = [meant(was, before, ref), meant(is, after, ref)];
    if (then === now || lessons.get(ref)?.id === is.fields.get(ref)?.id) continue;
    tally.wrong += 1;
    misses.push({ what: 'wrong', label: label(after, ref), instead: `${then} → ${now}` });
  }
  return { tally, misses };
}

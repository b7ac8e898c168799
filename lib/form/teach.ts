// Turns what a person pointed at into a lesson: the field, its meaning, and the signs by which it is known again.
import type { FieldKey } from '../case/field-keys.ts';
import { classifyFrame } from './classify.ts';
import type { PageFrame } from './snapshot.ts';
import type { TaughtField } from './taught.ts';
import { hostOf, partsOf } from './taught-readings.ts';
import { signsOf } from './taught-signs.ts';

export interface Meaning {
  /** Field key, or `never`. */
  key: FieldKey;
  whole?: boolean;
}

export interface Teacher {
  by: string;
  /** `YYYY-MM-DD`. */
  on: string;
  id: string;
}

/** The lesson for one control of a frame; undefined when the frame has no such control. */
export function lessonOf(
  frame: PageFrame,
  ref: string,
  { key, whole = false }: Meaning,
  { by, on, id }: Teacher,
): TaughtField | undefined {
  const index = frame.controls.findIndex((control) => control.ref === ref);
  const signs = signsOf(frame.controls, partsOf(classifyFrame(frame.controls)))[index];
  if (!signs) return undefined;
  return { id, key, whole, frame: hostOf(frame.origin), signs, by: by.slice(0, 60), on };
}

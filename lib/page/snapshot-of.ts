// One control as it is sent: its words and its state, never its value.
import type { ControlSnapshot, LabelChannels } from '../form/snapshot.ts';
import { held } from './chosen.ts';
import type { Control } from './control.ts';
import { isDisabled, isReadOnly, isRequired } from './control-state.ts';
import { definedOnly } from './defined-only.ts';
import { LONGEST } from './label-channels.ts';
import { memberText } from './member-words.ts';
import { readOptions } from './option-list.ts';
import type { Known } from './registry.ts';
import type { RowPlace } from './repeats.ts';
import type { Scene } from './scene.ts';
import { isOurs } from './written.ts';

export interface Draft {
  control: Control;
  own: string;
  labels: LabelChannels;
  maxLength?: number;
  hidden?: string;
}

export function maxLengthOf(control: Control): number | undefined {
  const { element } = control;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    return undefined;
  return element.maxLength >= 0 ? element.maxLength : undefined;
}

/** An attribute, unless it is so long that it is none of the usual ones. */
function brief(value: string | null): string | undefined {
  return value !== null && value.length <= LONGEST ? value : undefined;
}

/** Tells the place of a control's form among those of the document; -1 for none. */
export function formCounter(): (control: Control) => number {
  const places = new Map<Element, number>([...document.forms].map((form, at) => [form, at]));
  return ({ native, element, face }) => {
    const owner = [native, element]
      .map((one) => (one && 'form' in one ? one.form : null))
      .find(Boolean);
    const form = owner ?? face.closest('form');
    return form instanceof HTMLFormElement ? (places.get(form) ?? -1) : -1;
  };
}

export function snapshotOf(
  scene: Scene,
  { control, labels, maxLength, hidden }: Draft,
  known: Known,
  group: ControlSnapshot['group'],
  row: RowPlace | undefined,
  formOf: (control: Control) => number,
): ControlSnapshot {
  const { element, widget } = control;
  const options = readOptions(control, memberText(scene, control));
  const box = scene.boxOf(control.face);
  const inputType =
    element instanceof HTMLInputElement
      ? (element.getAttribute('type') ?? '').toLowerCase().slice(0, 30)
      : '';
  return definedOnly<ControlSnapshot>({
    ref: known.ref,
    widget,
    inputType,
    labels,
    options,
    optionsOnDemand:
      (widget === 'combobox' && !(control.native instanceof HTMLSelectElement && options)) ||
      undefined,
    group,
    row,
    maxLength,
    pattern: brief(element.getAttribute('pattern')),
    inputMode: brief(element.getAttribute('inputmode')),
    empty: held(control).empty,
    ours: isOurs(known.ref, known.signature, control),
    readOnly: isReadOnly(control),
    disabled: isDisabled(control),
    required: isRequired(control),
    hidden,
    form: formOf(control),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    signature: known.signature,
  });
}

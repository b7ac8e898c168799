// Values of the controls a person can see, read once when the person asks for it; nothing of it stays in the page.
import type { FrameValues, HeldValue } from '../form/page-values.ts';
import { isSecret } from '../form/secret.ts';
import { held, isTicked } from './chosen.ts';
import type { Control } from './control.ts';
import { textOfMember } from './member-words.ts';
import { valueOfRadio } from './option-list.ts';
import { readForm } from './read-form.ts';
import { shownGroups } from './shown-groups.ts';

const LONGEST = 2000;
/** `•••-••-6789`, `***6789`: a page that hides a part of a value does not show it. */
const MASKED = /[•●*]{2,}|[Xx]{3,}-[Xx]{2}-/;

function valueOf(control: Control): Omit<HeldValue, 'ref'> | null {
  if (control.members) {
    const member = control.members.find(isTicked);
    return member ? { value: valueOfRadio(member), text: textOfMember(member) } : null;
  }
  if (control.widget === 'file') return null;
  const { value, text, empty } = held(control);
  if (empty) return null;
  const shown = text.trim() || value.trim();
  return MASKED.test(shown) ? null : { value: value.trim(), text: shown };
}

/** Reads the frame: its form, what its visible controls hold, and the words that it shows in pairs. */
export function readValues(): FrameValues {
  const { snapshot, known } = readForm();
  const controls = new Map(known.map(({ ref, control }) => [ref, control]));
  const readable = snapshot.controls.filter(
    (control) => control.hidden === undefined && !isSecret(control),
  );
  return {
    form: snapshot,
    held: readable.flatMap(({ ref }) => {
      const control = controls.get(ref);
      const value = control && valueOf(control);
      if (!value || value.value.length > LONGEST || value.text.length > LONGEST) return [];
      return [{ ref, ...value }];
    }),
    shown: shownGroups(),
  };
}

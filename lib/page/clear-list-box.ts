// Takes the choice out of a list box, for undo.
import { held } from './chosen.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';
import { focusOn, key, leave, setNative } from './events.ts';
import { twoFrames } from './pace.ts';
import { choicesOf, setSelect } from './write-choice.ts';
import { typeQuery } from './write-text.ts';

/** Empties a list box without pressing any button: through its native control, or its input. */
export async function clearListBox(control: Control): Promise<void> {
  const { native, trigger, element } = control;
  if (native instanceof HTMLSelectElement) {
    const prompt = [...native.options].find(
      (option) => !choicesOf(native).some(({ item }) => item === option),
    );
    if (prompt) setSelect(native, prompt.value);
    return;
  }
  const input = [trigger, element].find((one) => one && isTextBox(one) && one !== native);
  if (native) {
    setNative(native, 'value', '');
    native.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    native.dispatchEvent(new Event('change', { bubbles: true }));
    await twoFrames();
    if (held(control).empty) return;
  }
  const active = input ?? trigger ?? element;
  focusOn(active);
  if (input && isTextBox(input)) typeQuery(input, '');
  for (const name of ['Backspace', 'Delete']) {
    if (held(control).empty) break;
    key(active, 'keydown', name);
    key(active, 'keyup', name);
    await twoFrames();
  }
  leave(active);
}

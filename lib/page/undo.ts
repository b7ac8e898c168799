// Puts back what stood in every control before our first write, by the same recipe as the writing.
import { held } from './chosen.ts';
import { clearListBox } from './clear-list-box.ts';
import type { Control } from './control.ts';
import { twoFrames, watchPage } from './pace.ts';
import type { Known } from './registry.ts';
import { lookUp } from './registry.ts';
import { clearRadio, setSelect } from './write-choice.ts';
import { put, relocate } from './write-form.ts';
import { writeText } from './write-text.ts';
import type { Written } from './written.ts';
import { allWritten, forget } from './written.ts';

function knownFor({ ref, signature }: Written): Known | undefined {
  const known = lookUp(ref);
  return known?.control.element.isConnected ? known : relocate(signature);
}

async function restore(control: Control, { before }: Written): Promise<void> {
  const { element, members, widget } = control;
  if (members) {
    const member = members[Number(before.value)];
    if (member) member.click();
    else clearRadio(control);
  } else if (widget === 'checkbox') {
    element.click();
  } else if (widget === 'combobox') {
    if (before.empty) await clearListBox(control);
    else {
      const texts = before.text ? [before.text] : [];
      await put(control, { kind: 'option', codes: [before.value], texts, queries: texts });
    }
  } else if (element instanceof HTMLSelectElement) {
    setSelect(element, before.value);
  } else {
    writeText(control, before.value);
  }
  await twoFrames();
}

/** What a person has changed since is theirs: it is left alone, and counts as neither restored nor failed. */
export async function undoForm(): Promise<{ restored: number; failed: number }> {
  const watch = watchPage();
  let restored = 0;
  let failed = 0;
  for (const written of allWritten().reverse()) {
    const known = knownFor(written);
    // An earlier step of a wizard is not on the page now; its memory is kept for when it comes back.
    if (!known) continue;
    const now = held(known.control);
    const theirs = now.value !== written.after.value && now.text !== written.after.text;
    if (theirs) {
      forget(written);
      continue;
    }
    await restore(known.control, written);
    if (watch.isBusy() || !known.control.element.isConnected) await watch.settled();
    const again = knownFor(written);
    const back = again ? held(again.control) : null;
    const stands =
      back && (back.value === written.before.value || (back.empty && written.before.empty));
    if (stands) {
      restored += 1;
      forget(written);
    } else failed += 1;
  }
  watch.stop();
  return { restored, failed };
}

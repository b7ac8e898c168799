// Writes native selects, radio groups and check boxes.
import type { WriteReason } from '../form/write-op.ts';
import { isPromptOption, isTicked } from './chosen.ts';
import type { Control } from './control.ts';
import { changed, focusOn, leave, setNative } from './events.ts';
import type { Choice, OptionValue } from './match-option.ts';
import { matchOption } from './match-option.ts';
import type { TextOfMember } from './option-list.ts';
import { valueOfRadio } from './option-list.ts';
import { until } from './pace.ts';

/** How long a select that depends on another may take to get its options. */
const DEPENDENT_MS = 2000;

export type Wrote =
  /** `added`: the box has emptied itself and the page lists the choice elsewhere. */
  { ok: true; shown?: string; added?: true } | { ok: false; reason: WriteReason };

export function choicesOf(select: HTMLSelectElement): Choice<HTMLOptionElement>[] {
  return [...select.options]
    .filter((option) => !option.disabled && !isPromptOption(option))
    .map((item) => ({ item, value: item.value, text: item.text }));
}

/** Chooses an option of a native select and says so to the page. */
export function setSelect(select: HTMLSelectElement, value: string): void {
  focusOn(select);
  setNative(select, 'value', value);
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  changed(select);
  if (select.isConnected) leave(select);
}

/** Writes a native select; waits for the options of one that still has none. */
export async function writeSelect(select: HTMLSelectElement, wanted: OptionValue): Promise<Wrote> {
  const ready = await until(() => {
    const found = matchOption(choicesOf(select), wanted);
    if (found.ok || choicesOf(select).length > 0) return found;
    return select.isConnected ? null : found;
  }, DEPENDENT_MS);
  const match = ready ?? { ok: false, reason: 'no-option' };
  if (!match.ok) return match;
  const { item, text } = match.choice;
  setSelect(select, item.value);
  return { ok: true, shown: text };
}

/**
 * Ticks through a click, as frameworks expect, on the input itself or the element that plays its part. Some take the
 * choice over only when it is left.
 */
function click(element: HTMLElement): void {
  focusOn(element);
  element.click();
  if (element.isConnected) leave(element);
}

export function writeRadio(control: Control, wanted: OptionValue, textOf: TextOfMember): Wrote {
  const choices = (control.members ?? [])
    .filter(
      (member) => !member.matches(':disabled') && member.getAttribute('aria-disabled') !== 'true',
    )
    .map((item) => ({ item, value: valueOfRadio(item), text: textOf(item) }));
  const match = matchOption(choices, wanted);
  if (!match.ok) return match;
  if (!isTicked(match.choice.item)) click(match.choice.item);
  return { ok: true, shown: match.choice.text };
}

export function writeCheck(control: Control, checked: boolean): Wrote {
  if (isTicked(control.element) !== checked) click(control.element);
  return { ok: true };
}

/** Takes the dot out of a radio group, which no click can do. */
export function clearRadio(control: Control): void {
  for (const member of control.members ?? []) {
    if (!(member instanceof HTMLInputElement) || !member.checked) continue;
    setNative(member, 'checked', false);
    member.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    changed(member);
  }
}

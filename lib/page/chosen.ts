// What a control holds now. Used to tell empty from filled and to read back; never part of an answer.
import { wordsOf } from './visible-words.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';

/** `Select…`, `-- choose one --`, `Please pick`: words that ask for a choice and are none. */
const PROMPT =
  /^[\s\-–—.·*<>[\]()]*(please |click to |tap to )?(select|choose|pick|search|type|enter|start typing|none selected|nothing selected|not selected|no selection)\b/i;
/** A mask without anything typed into it: `__/__/____`, `(___) ___-____`, `MM/DD/YYYY`. */
const BARE_MASK = /^[\s_()/.,:+#$\-–•*]*$/;
const DATE_LETTERS = /^(?=.*[mdy])(m{1,4}|d{1,2}|c{0,2}y{1,4}|[\s/.\-_])+$/i;

export function isPrompt(text: string): boolean {
  const words = text.trim();
  return words === '' || PROMPT.test(words) || /^[-–—.…\s]+$/.test(words);
}

/** `MM/DD/YYYY` and the like. */
export function isDateMask(text: string): boolean {
  return /[^a-z]/i.test(text.trim()) && DATE_LETTERS.test(text.trim());
}

export function isBareMask(text: string): boolean {
  return BARE_MASK.test(text) || DATE_LETTERS.test(text.trim());
}

/** AngularJS writes `string:TX`, Angular `1: TX`: the code without the framework's mark. */
export function plainOptionValue(value: string): string {
  return value.replace(/^(string|number|boolean):/, '').replace(/^\d+: '?(.*?)'?$/, '$1');
}

/** An option that stands for "nothing chosen". */
export function isPromptOption(option: HTMLOptionElement): boolean {
  const value = plainOptionValue(option.value).trim();
  if (value === '' || value === '?' || value === 'undefined' || value === 'null') return true;
  // Only in first place: there are plans whose name begins with "Select".
  return option.index === 0 && (option.disabled || isPrompt(option.text));
}

const NOT_CHOSEN =
  '[class*="placeholder" i]:not([class*="selected" i]), .is-transparent, [aria-live], [role="status"], [role="listbox"], [role="log"], label, [class*="indicator" i], [class*="-arrow" i], [class*="sr-only" i], [class*="offscreen" i]';

/**
 * What shows the choice. Some boxes write it beside their input, inside an element that says it is the list box (the
 * wrapper with role=combobox of ARIA 1.1).
 */
function displayOf({ face }: Control): Element {
  if (!isTextBox(face)) return face;
  const wrap = face.parentElement?.closest('[role="combobox"]');
  return wrap?.querySelectorAll('input:not([type="hidden"])').length === 1 ? wrap : face;
}

/** A live part is an announcement, unless the box is named by it: then it is the choice, which is read out when it changes. */
function isChoice(box: Element, part: Element): boolean {
  const names = box.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return part.hasAttribute('aria-live') && names.includes(part.id);
}

/** Text of the chosen option as the box shows it; '' while it shows a prompt. */
export function chosenText(control: Control): string {
  const { trigger, element } = control;
  const input = [trigger, element].find(
    (one) => one !== undefined && isTextBox(one) && one !== control.native,
  );
  const typed =
    input && isTextBox(input) && input.getAttribute('role') !== 'button' ? input.value.trim() : '';
  if (typed) return typed;
  const box = displayOf(control);
  const shown = wordsOf(box, (part) => part.matches(NOT_CHOSEN) && !isChoice(box, part));
  return isPrompt(shown) ? '' : shown;
}

/** The state of a control, for comparing and for putting back. */
export interface Held {
  /** Submitted value: typed text, code of the option, index of the radio button, 'on' for a ticked box. */
  value: string;
  /** What a person reads: text of the option, else the value. */
  text: string;
  empty: boolean;
}

function heldBySelect(select: HTMLSelectElement): Held {
  const option = select.selectedOptions[0];
  if (!option) return { value: '', text: '', empty: true };
  return { value: option.value, text: option.text.trim(), empty: isPromptOption(option) };
}

export function isTicked(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return [element.ariaChecked, element.ariaPressed].includes('true');
}

function heldByCombobox(control: Control): Held {
  const { native } = control;
  if (native instanceof HTMLSelectElement && native.options.length > 0) {
    const held = heldBySelect(native);
    if (!held.empty) return held;
  }
  const text = chosenText(control);
  const value = native instanceof HTMLInputElement ? native.value : '';
  const placeholder = control.element.getAttribute('placeholder')?.trim();
  const empty = value === '' && (text === '' || text === placeholder);
  return { value: value || text, text, empty };
}

/** Reads what the control holds. */
export function held(control: Control): Held {
  const { element, members } = control;
  if (members) {
    const at = members.findIndex(isTicked);
    return { value: String(at), text: '', empty: at < 0 };
  }
  if (control.widget === 'checkbox') {
    const ticked = isTicked(element);
    return { value: ticked ? 'on' : '', text: '', empty: !ticked };
  }
  if (control.widget === 'combobox') return heldByCombobox(control);
  if (element instanceof HTMLSelectElement) return heldBySelect(element);
  if (isTextBox(element)) {
    const { value } = element;
    const bare = isBareMask(value) || value.trim() === element.placeholder.trim();
    return { value, text: value, empty: value.trim() === '' || bare };
  }
  const text = element.innerText.trim();
  return { value: text, text, empty: text === '' };
}

// What a control says of itself: labels tied to it, ARIA, placeholder, title, name, ids. Needs nothing around it.
import type { LabelChannels } from '../form/snapshot.ts';
import { closestFlat, flatParent, holds, referenced } from './composed.ts';
import type { Control } from './control.ts';
import { speakers } from './control.ts';
import { chosenText } from './chosen.ts';
import { hiddenWordsOf, isTelling, tidy, wordsOf } from './visible-words.ts';

/** Attributes in which pages name a field for their own tests and scripts. A closed list: none of them holds a value. */
const TEST_IDS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'data-field-name',
  'data-automation-id',
  'formcontrolname',
];
/** Ids that a library makes up anew at each load. */
const GENERATED =
  /^[:«_]?r[\w]*[:»_]$|autogen|^(react-select|mui|mat|cdk|radix|headlessui|downshift|rc[-_]select|input|ext|yui|select2|ember|combobox|lightning|p-?id|pv_id|aria)[-_:]?[\w-]*\d|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|^[0-9a-f]{16,}$/i;

export function isGenerated(id: string): boolean {
  return GENERATED.test(id);
}

function labelsFor(element: HTMLElement): HTMLElement[] {
  const tied = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  // For a custom element, the wrapping label.
  const wrapping = tied.length > 0 ? null : closestFlat(element, 'label');
  return wrapping instanceof HTMLElement ? [wrapping] : tied;
}

/** Elements that label this control through `for`, or by wrapping it. */
export function tiedLabels(control: Control): HTMLElement[] {
  return [...new Set(speakers(control).flatMap(labelsFor))];
}

function labelText(control: Control): string | undefined {
  for (const speaker of speakers(control)) {
    const parts = labelsFor(speaker).map((label) => {
      const skip = (part: Element): boolean => part === control.face && part !== label;
      return wordsOf(label, skip) || (holds(label, control.face) ? '' : hiddenWordsOf(label));
    });
    const text = tidy([...new Set(parts.filter(Boolean))].join(' '));
    if (text) return text;
  }
  return undefined;
}

/** Text of elements that an ARIA attribute names; the control's own box is left out, because it shows the value. */
function referencedText(control: Control, element: HTMLElement, attribute: string): string {
  const parts = referenced(element, attribute)
    .filter((other) => !holds(control.face, other) && !holds(other, control.face))
    .map(hiddenWordsOf);
  return tidy(parts.join(' '));
}

function ariaText(control: Control, element: HTMLElement): string {
  const byReference = referencedText(control, element, 'aria-labelledby');
  if (byReference) return byReference;
  const text = tidy(element.getAttribute('aria-label') ?? '');
  const shown = control.widget === 'combobox' ? chosenText(control) : '';
  const named = shown && text.includes(shown) ? tidy(text.replace(shown, '')) : text;
  return isTelling(named) ? named : '';
}

function first<T>(
  items: readonly T[],
  read: (item: T) => string | null | undefined,
): string | undefined {
  for (const item of items) {
    const text = read(item);
    if (text) return text;
  }
  return undefined;
}

/** `___-___-____`: without a word, and yet it says how the box wants its value. */
const BLANK_MASK = /^[\s()_./+-]*_{2}[\s()_./+-]*$/;

function placeholderOf(control: Control): string | undefined {
  const own = first(speakers(control), (element) => {
    const said = element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder');
    if (said && said.length < 30 && BLANK_MASK.test(said)) return said.trim();
    const text = tidy(said ?? '');
    return isTelling(text) ? text : '';
  });
  if (own || control.widget !== 'combobox') return own;
  const shown = control.face.querySelector('[class*="placeholder" i]');
  return shown ? wordsOf(shown) || undefined : undefined;
}

/** A radio group is labelled by what labels the group; the label of one button names an option. */
function groupLabels(control: Control): Partial<LabelChannels> {
  const group = closestFlat(control.element, '[role="radiogroup"], [role="group"], fieldset');
  if (!group) return {};
  const members = [
    ...group.querySelectorAll('input[type="radio"], [role="radio"], [aria-pressed]'),
  ];
  if (!members.every((member) => control.members?.some((own) => holds(own, member)))) return {};
  const others = group.querySelectorAll(
    'input:not([type="radio"]):not([type="hidden"]), select, textarea',
  );
  // A section of a form may be a group too, with one question among its boxes: its name is no question.
  if (others.length > 0 && group.getAttribute('role') !== 'radiogroup') return {};
  const legend = group.querySelector(':scope > legend');
  const label = legend ? wordsOf(legend) : '';
  const aria =
    group instanceof HTMLElement ? ariaText({ ...control, face: control.element }, group) : '';
  return { ...(label && { label }), ...(aria && { aria }) };
}

/** What holds all buttons of a group, and little else. */
function around({ members = [] }: Control): HTMLElement[] {
  const boxes: HTMLElement[] = [];
  const last = members.at(-1);
  let node = members[0] ? flatParent(members[0]) : null;
  for (let up = 0; node instanceof HTMLElement && up < 4; node = flatParent(node), up += 1) {
    if (last && holds(node, last)) boxes.push(node);
  }
  return boxes.filter(
    (box) => box.querySelectorAll('input, select, textarea').length <= members.length,
  );
}

/** All channels that need no look around; headings is left to others. */
export function ownLabels(control: Control): Omit<LabelChannels, 'headings'> {
  const { element, native } = control;
  const all = speakers(control);
  const isRadio = control.widget === 'radio';
  const grouped = isRadio ? groupLabels(control) : {};
  const id = first(all, (one) => (one.id && !isGenerated(one.id) ? one.id : ''));
  const title = control.trigger && !native ? '' : tidy(element.title);
  const channels: Omit<LabelChannels, 'headings'> = {
    label: isRadio ? grouped.label : labelText(control),
    aria: isRadio ? grouped.aria : first(all, (one) => ariaText(control, one)),
    description: first(all, (one) => referencedText(control, one, 'aria-describedby')),
    placeholder: placeholderOf(control),
    title: isTelling(title) ? title : undefined,
    name: first(all, (one) => {
      const name = one.getAttribute('name') ?? '';
      return isGenerated(name) ? '' : name;
    }),
    id,
    testId: first(isRadio ? around(control) : all, (one) =>
      first(TEST_IDS, (attribute) => one.getAttribute(attribute)),
    ),
    autocomplete: first(all, (one) => autocompleteOf(one)),
  };
  return channels;
}

function autocompleteOf(element: HTMLElement): string {
  const token = element.getAttribute('autocomplete')?.trim().toLowerCase() ?? '';
  return token === 'on' || token === 'off' || token === 'nope' || token === 'none' ? '' : token;
}

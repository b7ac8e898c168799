// Turns candidates into controls: one for each thing that a person fills, however many elements it is made of.
import { isChoiceButton } from './choice-buttons.ts';
import { closestFlat, flatParent } from './composed.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';
import { dateSections } from './date-sections.ts';
import {
  arrowOf,
  boxFor,
  faceOf,
  isSeen,
  isTuckedAway,
  opensList,
  triggerIn,
} from './list-boxes.ts';

const CHECK_ROLES = '[role="checkbox"], [role="switch"]';

/** A check box or radio button is often transparent under a drawing of itself: then its label or wrapper is seen. */
export function seenPart(element: HTMLElement): HTMLElement {
  if (!isTuckedAway(element) && element.getBoundingClientRect().right + scrollX > 0) return element;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const label = labels.find(isSeen);
  if (label) return label;
  let node = flatParent(element);
  for (let up = 0; node && up < 3; node = flatParent(node), up += 1) {
    if (node instanceof HTMLElement && isSeen(node)) {
      return node.getBoundingClientRect().height > 80 ? element : node;
    }
  }
  return element;
}

/** Radio buttons of one name are a group; so are those with a name each that stand alone in one container. */
function groupKey(radio: HTMLElement, twins: ReadonlyMap<string, number>): string | Element {
  if (radio instanceof HTMLInputElement) {
    if (radio.name && (twins.get(radio.name) ?? 0) > 1) return radio.name;
    return soleGroup(radio, twins) ?? radio;
  }
  return closestFlat(radio, '[role="radiogroup"]') ?? flatParent(radio) ?? radio;
}

function soleGroup(radio: HTMLInputElement, twins: ReadonlyMap<string, number>): Element | null {
  for (let node = flatParent(radio), up = 0; node && up < 4; node = flatParent(node), up += 1) {
    const inside = [...node.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    if (inside.length < 2) continue;
    const alone = inside.every((one) => one.type === 'radio' && (twins.get(one.name) ?? 0) <= 1);
    return alone ? node : null;
  }
  return null;
}

interface Found {
  controls: Control[];
  /** Every element that belongs to a control, for finding its place in the reading order. */
  owners: Map<Element, Control>;
}

function isRadio(element: HTMLElement): boolean {
  return (
    (element instanceof HTMLInputElement && element.type === 'radio') ||
    element.getAttribute('role') === 'radio' ||
    isChoiceButton(element)
  );
}

function isCheck(element: HTMLElement): boolean {
  return (
    (element instanceof HTMLInputElement && element.type === 'checkbox') ||
    element.matches(CHECK_ROLES)
  );
}

const TICKERS = '[role="radio"], [role="checkbox"], [role="switch"]';

/** A native input inside a role=radio or role=checkbox wrapper is the control, not the wrapper, unless it is hidden there. */
function hasNativeInside(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return false;
  const native = element.querySelector('input[type="radio"], input[type="checkbox"]');
  return native !== null && !isDummy(native);
}

/** An input that a wrapper keeps out of sight and of assistive technology, for the form alone: the wrapper is pressed. */
function isDummy(native: Element): boolean {
  const hidden = native.closest('[aria-hidden="true"]');
  return (hidden?.parentElement?.closest(TICKERS) ?? null) !== null;
}

/** A select that holds values and no words is there for a script; some libraries keep one inside their own list box. */
function isWordless(select: HTMLSelectElement): boolean {
  return select.length > 0 && [...select.options].every(({ text }) => text.trim() === '');
}

function single(element: HTMLElement): Control | null {
  if (isCheck(element)) return { widget: 'checkbox', element, face: seenPart(element) };
  if (element instanceof HTMLSelectElement)
    return isWordless(element) ? null : { widget: 'select', element, face: element };
  if (opensList(element))
    return { widget: 'combobox', element, face: faceOf(element), trigger: element };
  if (element instanceof HTMLTextAreaElement) return { widget: 'textarea', element, face: element };
  if (element instanceof HTMLInputElement) {
    if (element.type === 'file') return { widget: 'file', element, face: seenPart(element) };
    if (!isTextBox(element)) return null;
    const arrow = arrowOf(element);
    if (arrow) return { widget: 'combobox', element, face: element, trigger: arrow };
    return { widget: 'text', element, face: element };
  }
  return element.isContentEditable ? { widget: 'contenteditable', element, face: element } : null;
}

/** List boxes drawn for a hidden native control; they are found first because they claim what is inside them. */
function styledBoxes(candidates: readonly HTMLElement[]): Control[] {
  const boxes = new Map<HTMLElement, Control>();
  for (const native of candidates) {
    const isSelect = native instanceof HTMLSelectElement;
    if (!isSelect && !(native instanceof HTMLInputElement)) continue;
    if (isSelect && isWordless(native)) continue;
    if (!isSelect && (isRadio(native) || isCheck(native) || native.type === 'file')) continue;
    // Where an input stands is asked only of those that a box could stand for: asking all 2,000 of a grid takes long.
    const mayHide = isSelect || native.type === 'hidden' || native.ariaHidden === 'true';
    if (!mayHide || opensList(native) || native.getAttribute('aria-haspopup')) continue;
    if (!isTuckedAway(native)) continue;
    const face = boxFor(native);
    if (!face || boxes.has(face)) continue;
    const trigger = triggerIn(face);
    const input =
      isTextBox(trigger) && !trigger.readOnly && trigger.getAttribute('role') === 'combobox';
    const element = isSelect || !input ? (isSelect ? native : trigger) : trigger;
    boxes.set(face, { widget: 'combobox', element, face, native, trigger });
  }
  return [...boxes.values()];
}

/** Finds the controls among the candidates of a walk; the order of the candidates is kept. */
export function findControls(candidates: readonly HTMLElement[]): Found {
  const owners = new Map<Element, Control>();
  const controls: Control[] = [];
  const faces = new Map<Element, Control>();
  for (const control of styledBoxes(candidates)) {
    faces.set(control.face, control);
    for (const part of [control.face, control.native, control.element, control.trigger]) {
      if (part) owners.set(part, control);
    }
  }
  for (const { control, parts } of dateSections(candidates))
    for (const part of parts) owners.set(part, control);
  const wraps = inputWraps(candidates);
  const groups = new Map<string, Control>();
  const twins = new Map<string, number>();
  for (const one of candidates) {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || !one.name) continue;
    twins.set(one.name, (twins.get(one.name) ?? 0) + 1);
  }
  const placed = new Set<Control>();
  const place = (control: Control): void => {
    if (placed.has(control)) return;
    placed.add(control);
    controls.push(control);
  };

  for (const element of candidates) {
    const owner = owners.get(element) ?? ownerAbove(element, faces);
    if (owner) {
      owners.set(element, owner);
      place(owner);
      continue;
    }
    if (hasNativeInside(element) || wraps.has(element)) continue;
    if (element instanceof HTMLInputElement && (isRadio(element) || isCheck(element)))
      if (isDummy(element)) continue;
    if (isRadio(element)) {
      const control = radioOf(element, groups, twins);
      owners.set(element, control);
      place(control);
      continue;
    }
    const control = single(element);
    if (!control) continue;
    if (control.widget === 'combobox') faces.set(control.face, control);
    owners.set(element, control);
    place(control);
  }
  return { controls, owners };
}

const groupIds = new WeakMap<Element, string>();
let groupCount = 0;

function radioOf(
  element: HTMLElement,
  groups: Map<string, Control>,
  twins: ReadonlyMap<string, number>,
): Control {
  const form = element instanceof HTMLInputElement ? element.form : null;
  const key = groupKey(element, twins);
  const id = `${form ? idOf(form) : ''}|${typeof key === 'string' ? key : idOf(key)}`;
  const known = groups.get(id);
  if (known) {
    known.members?.push(element);
    return known;
  }
  const control: Control = {
    widget: 'radio',
    element,
    face: seenPart(element),
    members: [element],
  };
  groups.set(id, control);
  return control;
}

function idOf(element: Element): string {
  const id = groupIds.get(element) ?? `#${(groupCount += 1)}`;
  groupIds.set(element, id);
  return id;
}

function ownerAbove(element: Element, faces: ReadonlyMap<Element, Control>): Control | undefined {
  if (faces.size === 0) return undefined;
  for (
    let node: Element | null = element, up = 0;
    node && up < 10;
    node = flatParent(node), up += 1
  ) {
    const owner = faces.get(node);
    if (owner) return owner;
  }
  return undefined;
}

/** A wrapper or a side button of an input that opens the same list: not a control of its own. */
function inputWraps(candidates: readonly HTMLElement[]): Set<HTMLElement> {
  const wraps = new Set<HTMLElement>();
  for (const element of candidates) {
    if (
      element instanceof HTMLInputElement ||
      !element.matches('[aria-haspopup], [role="combobox"]')
    )
      continue;
    const inner = element.querySelector('input:not([type="hidden"])');
    if (inner) wraps.add(element);
    if (element.tagName !== 'BUTTON' && !element.matches('[role="button"]')) continue;
    const { parentElement } = element;
    const around = parentElement?.parentElement;
    const side = [parentElement, around].some((box) => {
      const inputs = box?.querySelectorAll('input:not([type="hidden"])') ?? [];
      return inputs.length === 1 && inputs[0] instanceof HTMLElement && isSeen(inputs[0]);
    });
    if (side && element.getBoundingClientRect().width <= 60) wraps.add(element);
  }
  return wraps;
}

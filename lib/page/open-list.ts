// Finds the list that a list box has opened, wherever the page puts it, and the options in it.
import { closestFlat, focused, holds, referenced } from './composed.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';
import { isSeen } from './list-boxes.ts';
import type { Choice } from './match-option.ts';
import { codeOf, namedLists, OPTION } from './option-list.ts';
import { wordsOf } from './visible-words.ts';

const LIST = '[role="listbox"], [role="tree"], datalist';
/** Lists of older libraries that say nothing in ARIA. */
const PLAIN_LIST = /(^|[\s_-])(drop|dropdown|menu|results|options|items|list|popup|panel)/i;
const PLAIN_OPTION = /(^|[\s_-])(option|item|result|choice)/i;
const WAITING = /^(searching|loading|fetching|please wait|buscando)\b|…$|\.\.\.$/i;

/** Lists that were open before we began; they belong to something else. */
export function listsNow(control: Control): Set<Element> {
  return new Set([...seenLists(control), ...popUps()]);
}

/** Boxes laid over the page near its root, where libraries put lists that say nothing in ARIA, or draw them twice. */
function popUps(): HTMLElement[] {
  const found: HTMLElement[] = [];
  const look = (element: Element, depth: number): void => {
    if (!(element instanceof HTMLElement)) return;
    const { position } = getComputedStyle(element);
    if ((position === 'absolute' || position === 'fixed') && hasSize(element)) found.push(element);
    else if (depth < 3 && element.childElementCount < 8)
      for (const child of element.children) look(child, depth + 1);
  };
  // New ones come at the end.
  for (const element of [...document.body.children].slice(-12)) look(element, 0);
  return found;
}

/** In the document, and in the shadow root that the list box itself lives in. */
function seenLists({ face }: Control): HTMLElement[] {
  const root = face.getRootNode();
  const roots = root instanceof ShadowRoot ? [document, root] : [document];
  return roots
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(LIST)])
    .filter((list) => hasSize(list));
}

function hasSize(list: Element): boolean {
  const { width, height } = list.getBoundingClientRect();
  return width > 10 && height > 4 && list.checkVisibility({ visibilityProperty: true });
}

/** What is switched off around the list says nothing of its options: `p-ripple-disabled` is on every panel of its library. */
function isEnabled(option: HTMLElement, list: HTMLElement): boolean {
  const off = closestFlat(
    option,
    '[aria-disabled="true"], [disabled], .disabled, [class*="-disabled"]',
  );
  return !off || off === list || !holds(list, off);
}

function optionsIn(list: HTMLElement): HTMLElement[] {
  const byRole = [...list.querySelectorAll<HTMLElement>(OPTION)].filter(isSeen);
  if (byRole.length > 0) return byRole;
  const items = [...list.querySelectorAll<HTMLElement>('li, [aria-selected]')].filter(isSeen);
  const named =
    items.length > 0
      ? items
      : [...list.querySelectorAll<HTMLElement>('div')].filter(
          (item) => PLAIN_OPTION.test(item.className) && !item.querySelector('div'),
        );
  return named.filter((item) => isSeen(item) && !item.querySelector('li, a[href^="http"], button'));
}

/** The list of this control, once it is open; null while there is none. */
export function openList(control: Control, before: ReadonlySet<Element>): HTMLElement | null {
  const active = focused();
  const inActive = active
    ? ['aria-controls', 'aria-owns'].flatMap((name) => referenced(active, name))
    : [];
  const own = [...namedLists(control), ...inActive].filter(
    (list) => hasSize(list) && optionsIn(list).length > 0,
  );
  if (own[0]) return own[0];
  const near = seenLists(control).filter(
    (list) => list !== control.face && (!before.has(list) || holds(control.face, list)),
  );
  const withOptions = near.filter((list) => optionsIn(list).length > 0);
  const over = popUps().filter((box) => !before.has(box) && optionsIn(box).length > 0);
  return withOptions.at(-1) ?? over.at(-1) ?? plainList(control, active) ?? near.at(-1) ?? null;
}

/** A list without roles: the drop-down around the search box that has the focus, or beside the box itself. */
function plainList(control: Control, active: HTMLElement | null): HTMLElement | null {
  const around = [active, control.face].flatMap((start) => {
    const boxes: HTMLElement[] = [];
    let node: Element | null = start?.parentElement ?? null;
    for (let up = 0; node instanceof HTMLElement && up < 3; node = node.parentElement, up += 1)
      boxes.push(node);
    return boxes;
  });
  for (const box of around) {
    const lists = [...box.querySelectorAll<HTMLElement>('ul, [class]')].filter(
      (list) => PLAIN_LIST.test(list.className) && hasSize(list) && !holds(list, control.face),
    );
    const found = lists.find((list) => optionsIn(list).length > 0);
    if (found) return found;
  }
  return null;
}

/** The options that can be chosen now, with code and words. */
export function liveChoices(list: HTMLElement): Choice<HTMLElement>[] {
  return optionsIn(list)
    .filter((option) => isEnabled(option, list))
    .map((item) => ({ item, value: codeOf(item), text: wordsOfOption(item) }))
    .filter(({ text }) => text !== '' && !WAITING.test(text));
}

/** An option is silent for label reading, so its children are read one by one. */
function wordsOfOption(option: HTMLElement): string {
  return wordsOf(option) || (option.getAttribute('aria-label') ?? '').trim();
}

/** True while the list says that its options are on the way. */
export function isWaiting(list: HTMLElement): boolean {
  if (list.getAttribute('aria-busy') === 'true') return true;
  return list.childElementCount < 3 && WAITING.test((list.textContent ?? '').trim());
}

/** The box that takes a query: the one with the focus, or the input of the list box itself. */
export function searchBox(control: Control, list: HTMLElement | null): HTMLInputElement | null {
  const active = focused();
  const candidates = [
    active,
    control.trigger,
    control.element,
    list?.parentElement?.querySelector('input') ?? null,
  ];
  for (const box of candidates) {
    if (!(box instanceof HTMLInputElement) || !isTextBox(box) || box === control.native) continue;
    if (box.readOnly || box.disabled || box.inputMode === 'none') continue;
    if (box.getAttribute('role') === 'button') continue;
    const near =
      holds(control.face, box) ||
      (list !== null && closestFlat(box, 'body > *')?.contains(list)) ||
      box.getAttribute('role') === 'combobox';
    if (near) return box;
  }
  return null;
}

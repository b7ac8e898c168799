// Recognises controls that open a list of options by general signs: roles, ARIA states, a hidden control beside a box.
import { isTextBox } from './control.ts';
import { isDateMask } from './chosen.ts';
import { flatParent } from './composed.ts';

const SIGN =
  '[role="combobox"], [aria-haspopup="listbox"], [aria-haspopup="true"], input[aria-autocomplete="list"], input[aria-autocomplete="both"]';
/** Class names of older list boxes that say nothing in ARIA; only trusted beside a hidden native select. */
const STYLED = /(^|[\s_-])(select|dropdown|drop-down|combobox|combo|chosen|picker)/i;
const POPUP_OF_OTHER_KIND = new Set(['dialog', 'grid', 'tree', 'menu']);

/** True when this element opens a list to choose from. A date box whose pop-up is a calendar does not. */
export function opensList(element: HTMLElement): boolean {
  const popup = element.getAttribute('aria-haspopup') ?? '';
  if (POPUP_OF_OTHER_KIND.has(popup)) return false;
  const completes = element.getAttribute('aria-autocomplete');
  const role = element.getAttribute('role');
  // A date box may call its calendar a list; what it asks for gives it away.
  if (role === 'combobox') return completes !== null || !asksForDate(element);
  if (popup === 'listbox') return role !== 'listbox';
  return element instanceof HTMLInputElement && (completes === 'list' || completes === 'both');
}

function asksForDate(element: HTMLElement): boolean {
  const hints = [element.getAttribute('placeholder'), element.getAttribute('aria-label')];
  return element instanceof HTMLInputElement && hints.some((hint) => hint && isDateMask(hint));
}

/** Rendered and large enough to be pointed at. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 10 && height >= 8;
}

/** In the page for the script only: not rendered, tiny, transparent, or taken out of the reading order. */
export function isTuckedAway(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement && element.type === 'hidden') return true;
  if (!isSeen(element)) return true;
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.1) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return style.position === 'absolute' && /rect\(0|rect\(1px/.test(style.clip);
}

/** Inside a part of the box that is folded away until it opens, such as the search box of a closed list. */
export function isFolded(element: Element, box: Element): boolean {
  for (let node: Element | null = element; node && node !== box; node = flatParent(node)) {
    const { position, clip, clipPath, opacity, overflow } = getComputedStyle(node);
    if (position === 'absolute' && /rect\(0|rect\(1px/.test(clip)) return true;
    if (/inset\(\s*100%/.test(clipPath) || Number(opacity) < 0.1) return true;
    if (overflow === 'hidden' && node.getBoundingClientRect().height < 4) return true;
  }
  return false;
}

function signIn(box: Element): HTMLElement | null {
  if (box instanceof HTMLElement && box.matches(SIGN)) return box;
  return box.querySelector<HTMLElement>(SIGN);
}

/** A menu button beside a hidden token must not pass for a list box. */
function isListSign(sign: HTMLElement): boolean {
  return opensList(sign) || sign instanceof HTMLInputElement;
}

function otherControls(box: Element, own: Element): boolean {
  return [...box.querySelectorAll<HTMLElement>('input, select, textarea')].some(
    (other) =>
      other !== own &&
      !isTuckedAway(other) &&
      !isFolded(other, box) &&
      !opensList(other) &&
      !other.closest(SIGN),
  );
}

/** The visible box that stands for a hidden native control: a neighbour that opens a list. */
export function boxFor(native: HTMLElement): HTMLElement | null {
  const isSelect = native instanceof HTMLSelectElement;
  const isHidden = native instanceof HTMLInputElement && native.type === 'hidden';
  if (!isSelect && !isHidden && native.getAttribute('aria-hidden') !== 'true') return null;
  const { previousElementSibling: before, nextElementSibling: after, parentElement } = native;
  const near = [before, after].filter((one) => one instanceof HTMLElement && isSeen(one));
  for (const box of near) {
    if (!(box instanceof HTMLElement) || box.matches('label')) continue;
    const found = signIn(box);
    const sign = found && (isSelect || isListSign(found)) ? found : null;
    const plain = isSelect && STYLED.test(box.className);
    if ((sign || plain) && !otherControls(box, native) && !hasOwnSelect(box, native)) return box;
  }
  // A wrapper that holds nothing but this list box.
  for (let wrap = parentElement, up = 0; wrap && up < 2; wrap = wrap.parentElement, up += 1) {
    const signs = [...wrap.querySelectorAll<HTMLElement>(SIGN)].filter(
      (sign) => sign !== native && (isSelect || isListSign(sign)),
    );
    // Some wrappers open the list themselves; a search box inside, if any, comes only with the list.
    const itself = isSelect && wrap.matches(SIGN) && isSeen(wrap);
    if (signs.length === 0 && !itself) continue;
    if (wrap.getBoundingClientRect().height > 120) return null;
    if (otherControls(wrap, native) || hasOwnSelect(wrap, native)) return null;
    const seen = signs.find(isSeen);
    if (seen) return faceOf(seen, wrap);
    return itself ? wrap : null;
  }
  return null;
}

function hasOwnSelect(box: Element, native: HTMLElement): boolean {
  return [...box.querySelectorAll('select')].some((select) => select !== native);
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const edges = [style.borderBottomWidth, style.borderTopWidth, style.outlineWidth];
  const drawn =
    edges.some((width, i) => i < 2 && parseFloat(width) > 0) && style.borderBottomStyle !== 'none';
  if (drawn || style.boxShadow !== 'none') return true;
  // An input is white by default; that alone draws no box around a choice shown beside it.
  return (
    !(element instanceof HTMLInputElement) && !/rgba?\(0, 0, 0, 0\)/.test(style.backgroundColor)
  );
}

/** The box that a person takes for the list box: the sign itself, or the first ancestor with an edge around it. */
export function faceOf(sign: HTMLElement, limit?: Element): HTMLElement {
  const own = sign.getBoundingClientRect();
  const around = sign.parentElement?.parentElement?.parentElement ?? document.body;
  const decent =
    own.width >= 40 && own.height >= 16 && !isTuckedAway(sign) && !isFolded(sign, around);
  if (decent && (!isTextBox(sign) || hasEdge(sign))) return sign;
  let best: HTMLElement | undefined;
  let node: Element | null = flatParent(sign);
  for (let up = 0; node && up < 6; node = flatParent(node), up += 1) {
    const { width, height } = node.getBoundingClientRect();
    if (height > 120 || !(node instanceof HTMLElement)) break;
    if (node.querySelectorAll('input:not([type=hidden]), select, textarea').length > 2) break;
    if (width >= 40 && height >= 16) {
      best ??= node;
      if (hasEdge(node)) return node;
    }
    if (node === limit) break;
  }
  // What the pointer passes through is pressed by what lies around it.
  return decent && getComputedStyle(sign).pointerEvents !== 'none' ? sign : (best ?? sign);
}

const ARROW = /(arrow|drop-?down|caret|chevron)/i;
const OTHER_BUTTON = /date|calendar|time|clock|search|spin|clear|number/i;

/** The arrow beside a text box that opens a list and says nothing in ARIA; null when there is none. */
export function arrowOf(input: HTMLInputElement): HTMLElement | null {
  // Its arrows count up and down.
  if (input.getAttribute('role') === 'spinbutton') return null;
  const cell = input.closest('td') ?? input;
  const { nextElementSibling: next } = cell;
  if (!(next instanceof HTMLElement) || next.matches('label, input, select')) return null;
  const named = [next, ...next.querySelectorAll<HTMLElement>('*')].find((one) => {
    const name = one.getAttribute('class') ?? '';
    return ARROW.test(name) && !OTHER_BUTTON.test(name);
  });
  if (!named || !isSeen(named)) return null;
  const [own, arrow] = [input.getBoundingClientRect(), named.getBoundingClientRect()];
  const beside = arrow.left >= own.right - 30 && arrow.left - own.right < 12 && arrow.width <= 40;
  return beside && Math.abs(arrow.top - own.top) < 12 ? named : null;
}

/** The part of a list box that takes the pointer and carries the state. */
export function triggerIn(box: HTMLElement): HTMLElement {
  const sign = signIn(box);
  return sign ?? box;
}

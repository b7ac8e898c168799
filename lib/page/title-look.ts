// Section titles that only look like titles: a bar of colour, a bold line, a rule with words, over several fields.
import { tidy } from './visible-words.ts';

const LONGEST = 80;
const BLOCKS = new Set('DIV P TR HEADER CENTER LI B STRONG SPAN DT'.split(' '));
const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [contenteditable]';
/** A title is over more than one field; words over one field are its label. */
const LEAST_FIELDS = 2;
const MOST_SIBLINGS = 40;

/** The one cell of a table row that is a bar over the rows below it. */
function bodyOf(element: Element): Element | null {
  if (!(element instanceof HTMLTableRowElement)) return element;
  const told = [...element.cells].filter((cell) => tidy(cell.textContent ?? '') !== '');
  return told.length === 1 ? (told[0] ?? null) : null;
}

function innermost(element: Element): Element {
  let inner = element;
  while (inner.childElementCount === 1 && inner.firstElementChild) {
    const child = inner.firstElementChild;
    if (tidy(child.textContent ?? '') !== tidy(inner.textContent ?? '')) break;
    inner = child;
  }
  return inner;
}

/** Nothing else stands in the line of an inline element: it follows a break or opens its block, and a break ends it. */
function isAlone(element: Element): boolean {
  const breaks = (node: Node | null): boolean => {
    if (node === null) return true;
    if (!(node instanceof Element)) return false;
    return (
      node.tagName === 'BR' || node.tagName === 'HR' || getComputedStyle(node).display === 'block'
    );
  };
  const step = (from: Node, side: 'previousSibling' | 'nextSibling'): Node | null => {
    let node = from[side];
    while (node instanceof Text && node.data.trim() === '') node = node[side];
    return node;
  };
  return breaks(step(element, 'previousSibling')) && breaks(step(element, 'nextSibling'));
}

const isInk = (colour: string): boolean => !/^rgba\(.*, 0(\.[0-4]\d*)?\)$/.test(colour);

function stands(element: Element): boolean {
  if (element.getAttribute('role') === 'separator') return true;
  const style = getComputedStyle(element);
  if (style.display === 'inline' && !isAlone(element)) return false;
  const around = getComputedStyle(element.parentElement ?? document.body);
  const text = getComputedStyle(innermost(element));
  const bold = Number(text.fontWeight) >= 600;
  const large = parseFloat(text.fontSize) >= parseFloat(around.fontSize) * 1.15;
  const coloured = isInk(style.backgroundColor) && style.backgroundColor !== around.backgroundColor;
  return bold || large || coloured;
}

/** Words with other words beside them are the head of a column or a label. */
function isOneOfLine(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return [element.previousElementSibling, element.nextElementSibling].some((near) => {
    if (!near || tidy(near.textContent ?? '') === '') return false;
    return Math.abs(near.getBoundingClientRect().top - top) < 4;
  });
}

/** Fields between this element and the next one of its look. */
function fieldsUnder(element: Element): number {
  let count = 0;
  let looked = 0;
  const look = `${element.tagName} ${element.className}`;
  const plain = element.className === '' && element.tagName !== 'TR';
  for (
    let next = element.nextElementSibling;
    next && looked < MOST_SIBLINGS && count < LEAST_FIELDS;
    next = next.nextElementSibling, looked += 1
  ) {
    const fields = (next.matches(FIELDS) ? 1 : 0) + next.querySelectorAll(FIELDS).length;
    const twin = fields === 0 && !plain && `${next.tagName} ${next.className}` === look;
    if (twin && stands(bodyOf(next) ?? next) && tidy(next.textContent ?? '') !== '') break;
    count += fields;
  }
  return count;
}

/** True when a person takes this element, which holds no field, for the title of what follows it. */
export function looksLikeTitle(element: Element): boolean {
  if (!BLOCKS.has(element.tagName)) return false;
  const words = tidy(element.textContent ?? '');
  if (words === '' || words.length > LONGEST || /[.!]$/.test(words)) return false;
  const body = bodyOf(element);
  if (!body || !stands(body) || isOneOfLine(element)) return false;
  return fieldsUnder(element) >= LEAST_FIELDS;
}

// The words of a part of the page as a person reads them; never what stands in a control.
import { flatChildren } from './composed.ts';

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT OPTION TEXTAREA INPUT BUTTON SVG IMG CANVAS VIDEO AUDIO IFRAME OBJECT MAT-ICON'.split(
    ' ',
  ),
);
const ICON = /(^|[\s_-])(material-(icons|symbols)\S*|mat-icon|fa|glyphicon)($|[\s_-])/;
const LONGEST = 240;

/** True for elements that hold no words of the page: scripts, controls, pictures, icon fonts. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return true;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  const role = element.getAttribute('role');
  if (
    role === 'listbox' ||
    role === 'option' ||
    role === 'button' ||
    role === 'menu' ||
    role === 'textbox'
  )
    return true;
  return ICON.test(element.getAttribute('class') ?? '');
}

/** Takes away what is no word: blanks, marks of required fields, a closing colon. */
export function tidy(text: string): string {
  return text
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, ' ')
    .replace(/^[\s*:•·–-]+|[\s*:,;•·–([-]+$/g, '')
    .replace(/\s+([,.;:?!])/g, '$1')
    .slice(0, LONGEST)
    .trim();
}

/** True when at least one letter, digit or number sign is left: punctuation labels nothing. */
export function isTelling(text: string): boolean {
  return /[\p{L}\p{N}#]/u.test(text);
}

function collect(node: Node, skip: (element: Element) => boolean, parts: string[]): void {
  if (node instanceof Text) {
    parts.push(node.data);
    return;
  }
  if (!(node instanceof Element) || isSilent(node) || skip(node)) return;
  if (node.tagName === 'BR') parts.push(' ');
  if (!node.checkVisibility() && !isContents(node)) return;
  for (const child of flatChildren(node)) collect(child, skip, parts);
  if (!INLINE.has(node.tagName)) parts.push(' ');
}

/** Elements whose neighbours run on in the same line of words. */
export const INLINE = new Set(
  'A ABBR B BDI CITE CODE EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP U'.split(' '),
);

/** `display: contents` has no box of its own, but its children show. */
function isContents(element: Element): boolean {
  return element instanceof HTMLSlotElement || getComputedStyle(element).display === 'contents';
}

/** Visible words of an element, tidied; '' when there are none. */
export function wordsOf(
  element: Element,
  skip: (element: Element) => boolean = () => false,
): string {
  const parts: string[] = [];
  for (const child of flatChildren(element)) collect(child, skip, parts);
  const text = tidy(parts.join(''));
  return isTelling(text) ? text : '';
}

/** Visible words with a stop between lines: a card to pick has a title, and an explanation under it. */
export function linesOf(element: HTMLElement): string {
  if (element.childElementCount < 2) return wordsOf(element);
  const lines = element.innerText.split(/\s*\n\s*/).map(tidy);
  return lines.filter(isTelling).join(': ').slice(0, LONGEST) || wordsOf(element);
}

/** Words of an element that may be hidden on purpose for everybody but screen readers. */
export function hiddenWordsOf(element: Element): string {
  const visible = wordsOf(element);
  if (visible) return visible;
  const text = tidy(element.textContent ?? '');
  return isTelling(text) ? text : '';
}

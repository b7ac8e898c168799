// Visible words of the page in reading order, for finding an authorization number on it.
import type { PageText } from '../form/frame-messages.ts';
import { flatChildren } from './composed.ts';
import { INLINE } from './visible-words.ts';

const MOST_LINES = 2000;
const LONGEST = 500;
const BARREN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS VIDEO AUDIO IFRAME OBJECT SELECT OPTION'.split(' '),
);

class Lines {
  lines: string[] = [];
  private current = '';

  add(text: string): void {
    this.current += text;
  }

  /** Ends the line. Words of a label run on to the value that follows it. */
  end(): void {
    const line = this.current.replace(/[\s\u00a0]+/g, ' ').trim();
    this.current = '';
    if (line && this.lines.length < MOST_LINES) this.lines.push(line.slice(0, LONGEST));
  }
}

/** Values that the page only shows. What stands in boxes that a person fills is not read. */
function shownValue(element: Element): string {
  if (element instanceof HTMLOutputElement) return element.value;
  const isBox = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isBox || !(element.readOnly || element.disabled)) return '';
  return element.type === 'hidden' || element.type === 'password' ? '' : element.value;
}

function isShown(element: Element): boolean {
  if (getComputedStyle(element).display === 'contents' || element instanceof HTMLSlotElement)
    return true;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Words of one cell or definition, on one line. */
function flatWords(element: Element): string {
  const inner = new Lines();
  for (const child of flatChildren(element)) visit(child, inner);
  inner.end();
  return inner.lines.join(' ');
}

function visit(node: Node, out: Lines): void {
  if (node instanceof Text) {
    out.add(node.data);
    return;
  }
  if (!(node instanceof Element) || BARREN.has(node.tagName.toUpperCase()) || !isShown(node))
    return;
  const value = shownValue(node);
  if (value) {
    out.add(` ${value} `);
    return;
  }
  if (node.tagName === 'BR') return out.end();
  if (node instanceof HTMLTableRowElement || node.getAttribute('role') === 'row')
    return visitRow(node, out);
  const runsOn = INLINE.has(node.tagName) || startsOnSameLine(node);
  if (!runsOn) out.end();
  if (node.tagName === 'DT') {
    out.add(`${flatWords(node).replace(/:$/, '')}: `);
    return;
  }
  for (const child of flatChildren(node)) visit(child, out);
  if (!INLINE.has(node.tagName) && !labelsNext(node)) out.end();
}

function visitRow(row: Element, out: Lines): void {
  const cells = [...row.children].filter(isShown);
  // A table that only lays out a page is read block by block.
  if (cells.some((cell) => cell.querySelector('table, fieldset, p + p, ul'))) {
    for (const cell of cells) {
      out.end();
      for (const child of flatChildren(cell)) visit(child, out);
      out.end();
    }
    return;
  }
  out.end();
  out.add(cells.map(flatWords).filter(Boolean).join(' | '));
  out.end();
}

/** The definition after its term. */
function startsOnSameLine(element: Element): boolean {
  return element.tagName === 'DD' && element.previousElementSibling?.tagName === 'DT';
}

/** A block that ends with a colon, or a label before a box that only shows its value, runs on. */
function labelsNext(element: Element): boolean {
  if (element.tagName === 'LABEL') return true;
  return element.childElementCount === 0 && /:\s*$/.test(element.textContent ?? '');
}

/** Visible words inside an element, one block of words a line. */
export function linesIn(element: Element): string[] {
  const out = new Lines();
  visit(element, out);
  out.end();
  return out.lines;
}

/** Reads the visible words of this frame, at most 2,000 lines. */
export function readText(): PageText {
  return {
    origin: globalThis.origin,
    isTop: window.parent === window,
    title: document.title.slice(0, LONGEST),
    lines: document.body ? linesIn(document.body) : [],
  };
}

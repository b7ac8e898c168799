// One pass over the page in reading order: the texts and everything that could be a control.
import { flatChildren } from './composed.ts';
import { isTelling } from './visible-words.ts';

/** Anything that may be, or stand for, a control that takes a value. */
const CANDIDATE =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], ' +
  '[role="combobox"], [role="radio"], [role="checkbox"], [role="switch"], [role="textbox"], [role="searchbox"], ' +
  '[aria-haspopup="listbox"], [aria-haspopup="true"][aria-expanded]';

/** What never holds a word or a control of the form. */
const BARREN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE OPTION CANVAS VIDEO AUDIO OBJECT'.split(' '),
);

export interface Walk {
  /** Texts and candidates in the order in which a person reads them. */
  sequence: (Text | HTMLElement)[];
  /** Frames met on the way. */
  frames: HTMLIFrameElement[];
}

function visit(node: Node, walk: Walk): void {
  if (node instanceof Text) {
    if (isTelling(node.data)) walk.sequence.push(node);
    return;
  }
  if (!(node instanceof Element) || BARREN.has(node.tagName)) return;
  if (node instanceof SVGElement) return;
  if (node instanceof HTMLIFrameElement) {
    walk.frames.push(node);
    return;
  }
  if (node instanceof HTMLElement && node.matches(CANDIDATE)) walk.sequence.push(node);
  if (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement) return;
  for (const child of flatChildren(node)) visit(child, walk);
}

/** Walks the frame's document, shadow roots included. */
export function walkPage(): Walk {
  const walk: Walk = { sequence: [], frames: [] };
  if (document.body) visit(document.body, walk);
  return walk;
}

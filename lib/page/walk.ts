// One pass over the page in reading order: the texts and everything that could be a control.
import { flatChildren, shadowRootOf } from './composed.ts';
import { isTelling } from './visible-words.ts';

/** Anything that may be, or stand for, a control that takes a value. */
const CANDIDATE =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], ' +
  '[role="combobox"], [role="radio"], [role="checkbox"], [role="switch"], [role="textbox"], [role="searchbox"], ' +
  '[aria-haspopup="listbox"], [aria-haspopup="true"][aria-expanded], [aria-pressed]';

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

/** One walk: what it has found, and every candidate of the trees that it has entered. */
interface Course extends Walk {
  candidates: Set<Node>;
}

/** Asks the browser once for all candidates of a tree, which is much faster than asking each element. */
function enter(tree: ParentNode, course: Course): void {
  for (const element of tree.querySelectorAll(CANDIDATE)) course.candidates.add(element);
}

function visit(node: Node, course: Course): void {
  if (node instanceof Text) {
    if (isTelling(node.data)) course.sequence.push(node);
    return;
  }
  if (!(node instanceof Element)) return;
  const { tagName } = node;
  if (BARREN.has(tagName) || node instanceof SVGElement) return;
  if (node instanceof HTMLIFrameElement) {
    course.frames.push(node);
    return;
  }
  if (course.candidates.has(node) && node instanceof HTMLElement) course.sequence.push(node);
  if (tagName === 'INPUT' || tagName === 'SELECT' || tagName === 'TEXTAREA') return;
  const root = shadowRootOf(node);
  if (root) enter(root, course);
  for (const child of flatChildren(node, root)) visit(child, course);
}

/** Walks the frame's document, shadow roots included. */
export function walkPage(): Walk {
  const course: Course = { sequence: [], frames: [], candidates: new Set() };
  enter(document, course);
  if (document.body) visit(document.body, course);
  return course;
}

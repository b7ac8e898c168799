// The words of a place that takes files: what it is called, and where its limits are said.
import { closestFlat, flatChildren, flatParent, referenced } from './composed.ts';
import { hiddenWordsOf, isTelling, tidy, wordsOf } from './visible-words.ts';

const MOST_WORDS = 600;
const CONTROL =
  'input:not([type="hidden"]):not([type="file"]):not([type="submit"]):not([type="button"]), select, textarea, [role="combobox"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, label, caption, summary, [role="heading"]';
/** What only says how files get there names nothing. */
const BARE =
  /^(choose|select|browse|add|upload|attach|drag|drop|click|pick|no file|open)\b|^(file|files|or)$|^(hidden )?files? (upload|input|picker)|\bdrop\b.*\b(here|files?)\b/i;

function collect(node: Node, parts: string[]): void {
  if (node instanceof Text) {
    parts.push(node.data);
    return;
  }
  if (!(node instanceof Element) || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i.test(node.tagName))
    return;
  const contents = node instanceof HTMLSlotElement || getComputedStyle(node).display === 'contents';
  if (!contents && !node.checkVisibility({ visibilityProperty: true })) return;
  for (const child of flatChildren(node)) collect(child, parts);
  parts.push(' ');
}

/** Everything that can be read in an element, buttons included. */
export function allWordsOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** True when boxes of the form stand in the element: then it is more than the place. */
export function holdsControls(element: Element): boolean {
  return [...element.querySelectorAll(CONTROL)].some((one) => one.checkVisibility());
}

/** Steps out while nothing but this place stands inside. `others` are the faces of the other places. */
export function surroundings(face: Element, others: readonly Element[]): Element {
  let around: Element = face;
  for (let up = 0; up < 6; up += 1) {
    const next = flatParent(around);
    if (!next || next === document.body || next === document.documentElement) break;
    if (holdsControls(next) || others.some((other) => next.contains(other))) break;
    around = next;
  }
  return around;
}

/** The words in which limits are said: described-by texts first, then everything around the place. */
export function limitWords(input: Element | undefined, face: Element, around: Element): string {
  const described = [input, face].flatMap((one) =>
    one ? referenced(one, 'aria-describedby').map(hiddenWordsOf) : [],
  );
  const all = [...new Set([...described, allWordsOf(around)])].filter(Boolean);
  return all.join(' ').slice(0, MOST_WORDS);
}

function telling(text: string): string {
  const words = tidy(text).slice(0, 120);
  return isTelling(words) && !BARE.test(words) ? words : '';
}

/** Label, ARIA name, legend or the nearest heading above; '' when all of them only say "choose file". */
export function nameOfPlace(input: HTMLInputElement | undefined, face: Element): string {
  const tied = [...(input?.labels ?? [])].map((label) => wordsOf(label));
  const aria = [input, face].flatMap((one) =>
    one
      ? [
          ...referenced(one, 'aria-labelledby').map(hiddenWordsOf),
          one.getAttribute('aria-label') ?? '',
        ]
      : [],
  );
  const own = [...tied, ...aria].map(telling).find(Boolean);
  if (own) return own;
  let child: Element = face;
  for (let up = 0; up < 7; up += 1) {
    const parent = flatParent(child);
    if (!parent || parent === document.documentElement) break;
    if (parent instanceof HTMLFieldSetElement || parent.tagName === 'DETAILS') {
      const title = parent.querySelector(':scope > legend, :scope > summary');
      const words = title ? telling(wordsOf(title)) : '';
      if (words) return words;
    }
    for (
      let before = child.previousElementSibling;
      before;
      before = before.previousElementSibling
    ) {
      const heading = before.matches(HEADING) ? before : lastOf(before, HEADING);
      const words = heading ? telling(wordsOf(heading)) : '';
      if (words) return words;
    }
    child = parent;
  }
  const row = closestFlat(face, 'tr');
  return row ? telling(wordsOf(row)) : '';
}

function lastOf(element: Element, selector: string): Element | undefined {
  return [...element.querySelectorAll(selector)].filter((one) => one.checkVisibility()).at(-1);
}

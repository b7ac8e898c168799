// Section headings over a control, nearest first: legends, h1 to h6, panel titles, captions.
import type { Control } from './control.ts';
import { flatParent, referenced } from './composed.ts';
import type { Scene } from './scene.ts';
import { looksLikeTitle } from './title-look.ts';
import { hiddenWordsOf, INLINE, isTelling, tidy, wordsOf } from './visible-words.ts';

const MOST = 6;
const LONGEST = 120;
const PLAIN_RANK = 7;
const TITLED =
  /(^|[\s_-])(header|heading|head|title|legend|caption|subtitle|section-?name|panel-?title|card-?title|section-?title)($|[\s_-])/i;
/** Classes that only look like headings: the page's own frame, table heads, the header of the site. */
const NOT_TITLED =
  /(^|[\s_-])(table-?header|site-?header|page-?header|thead|no-?header|has-?header)($|[\s_-])/i;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], summary';

function rankOf(element: Element): number {
  const level = Number(
    /^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level'),
  );
  return level >= 1 && level <= 6 ? level : PLAIN_RANK;
}

interface Heading {
  text: string;
  rank: number;
}

/** One reading's memory: pages change between readings. */
const memories = new WeakMap<Scene, Map<Element, Heading | null>>();

/** The heading that this element is or holds; null when it is none. */
function headingIn(element: Element, scene: Scene): Heading | null {
  const known = memories.get(scene) ?? new Map<Element, Heading | null>();
  memories.set(scene, known);
  const cached = known.get(element);
  if (cached !== undefined) return cached;
  const found = findHeading(element, scene);
  known.set(element, found);
  return found;
}

function findHeading(element: Element, scene: Scene): Heading | null {
  if (scene.holders.has(element) || scene.faces.has(element)) return null;
  if (element.tagName === 'LABEL' || element.tagName === 'FORM') return null;
  const name = element.getAttribute('class') ?? '';
  const own = element.matches(HEADINGS) || element.tagName === 'CAPTION';
  const inner = own ? null : lastMatch(element, HEADINGS);
  const titled = TITLED.test(name) && !NOT_TITLED.test(name);
  const source = own ? element : (inner ?? (titled || looksLikeTitle(element) ? element : null));
  if (!source) return null;
  const text = wordsOf(source);
  return text && text.length <= LONGEST ? { text, rank: rankOf(source) } : null;
}

function lastMatch(element: Element, selector: string): Element | null {
  return [...element.querySelectorAll(selector)].at(-1) ?? null;
}

/** `a. POLICY NUMBER` stands under `11. INSURED'S …`, though both look the same. */
const SUB_ITEM = /^(\d+)?[a-z][.)]\s/;

function namedGroup(element: Element): string {
  if (
    !element.matches(
      'fieldset, [role="group"], [role="region"], [role="tabpanel"], [role="dialog"], dialog, section, form, table',
    )
  )
    return '';
  const parts = referenced(element, 'aria-labelledby').map(hiddenWordsOf);
  const text = tidy(parts.join(' ') || (element.getAttribute('aria-label') ?? ''));
  return isTelling(text) && text.length <= LONGEST ? text : '';
}

const OWN_TITLE = new Set(['LEGEND', 'SUMMARY', 'CAPTION']);

function insideHeading(element: Element, scene: Scene): Heading | null {
  let legend = element.firstElementChild;
  while (legend && !OWN_TITLE.has(legend.tagName)) legend = legend.nextElementSibling;
  if (legend && !scene.holders.has(legend)) {
    const text = wordsOf(legend);
    if (text && text.length <= LONGEST) return { text, rank: PLAIN_RANK };
  }
  const text = namedGroup(element);
  return text ? { text, rank: PLAIN_RANK } : null;
}

const FIELDS = 'input:not([type="hidden"]), select, textarea';

/** `21. DIAGNOSIS` in the first line of a cell, above several boxes: the caption of a paper form. */
function captionOf(cell: Element, scene: Scene): Heading | null {
  if (!(cell instanceof HTMLTableCellElement) || cell.querySelector('table')) return null;
  if (cell.querySelectorAll(FIELDS).length < 2) return null;
  let text = '';
  for (const node of cell.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (!(node instanceof Element)) continue;
    else if (scene.holders.has(node) || scene.parts.has(node) || scene.faces.has(node)) {
      if (INLINE.has(node.tagName) || scene.parts.has(node) || text.trim() === '') return null;
      break;
    } else if (node.tagName === 'BR' && isTelling(text)) break;
    else text += wordsOf(node);
  }
  const words = tidy(text);
  return isTelling(words) && words.length <= LONGEST ? { text: words, rank: PLAIN_RANK } : null;
}

/** Headings before `child` among its siblings: the nearest, then only such as rank above it. */
function before(child: Element, scene: Scene): Heading[] {
  const found: Heading[] = [];
  let siblings = 0;
  for (
    let near = child.previousElementSibling;
    near && siblings < 60;
    near = near.previousElementSibling
  ) {
    siblings += 1;
    const heading = headingIn(near, scene);
    if (!heading) continue;
    const last = found.at(-1);
    const under = last && SUB_ITEM.test(last.text) && !SUB_ITEM.test(heading.text);
    if (!last || heading.rank < last.rank || under) found.push(heading);
    if (found.length >= 3) break;
  }
  return found;
}

/** Context of one place in the page; the same for all controls in it, so it is kept per element. */
export function headingReader(scene: Scene): (control: Control) => string[] {
  const memory = new Map<Element, string[]>();
  const inside = new Map<Element, Heading | null>();
  // A form may have hundreds of children: its own title is looked for once.
  const titleOf = (parent: Element): Heading | null => {
    const known = inside.get(parent);
    if (known !== undefined) return known;
    const found = insideHeading(parent, scene) ?? captionOf(parent, scene);
    inside.set(parent, found);
    return found;
  };
  const above = (element: Element): string[] => {
    const cached = memory.get(element);
    if (cached) return cached;
    const parent = flatParent(element);
    const here = before(element, scene).map(({ text }) => text);
    if (!parent || parent === document.documentElement) {
      memory.set(element, here);
      return here;
    }
    const own = titleOf(parent);
    const all = [...here, ...(own ? [own.text] : []), ...above(parent)];
    const texts = [...new Set(all)].slice(0, MOST);
    memory.set(element, texts);
    return texts;
  };
  return (control) => above(control.members?.[0] ?? control.face);
}

// Runs inside a page: changes it mildly, the way a portal's next release does. Names go, order shifts, labels are reworded,
// fields come in between; what each field is stays the same.
import { randomFrom } from './seeded-random.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const FIELD = 'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea';

function* roots(from: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield from;
  for (const element of from.querySelectorAll('*'))
    if (element.shadowRoot) yield* roots(element.shadowRoot);
}

const snake = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[.\-]/g, '_')
    .toLowerCase();

/** How one release names things: all at once, as a new build of a portal would. */
const NAMINGS: readonly ((old: string, count: number) => string)[] = [
  (old) => `ctl00_main_${old}`,
  (_, count) => `input-${4711 + count}`,
  snake,
  (old) => `${old}__v2`,
];

function rename(root: Document | ShadowRoot, naming: (old: string, count: number) => string): void {
  const ids = new Map<string, string>();
  let count = 0;
  for (const field of root.querySelectorAll<Field>(FIELD)) {
    count += 1;
    if (field.id) {
      ids.set(field.id, naming(field.id, count));
      field.id = ids.get(field.id) ?? field.id;
    }
    // Radio buttons belong together by their name.
    if (field.name && field.type !== 'radio') field.name = naming(field.name, count);
  }
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const old = element.getAttribute(attribute) ?? '';
      const now = old.split(/\s+/).map((id) => ids.get(id) ?? id);
      element.setAttribute(attribute, now.join(' '));
    }
}

/** Rewordings that leave the meaning. */
const WORDINGS: readonly ((old: string) => string)[] = [
  (old) => (old.trim().endsWith(':') ? old.replace(/:\s*$/, '') : `${old.trimEnd()}:`),
  (old) => (old.includes('*') ? old.replace('*', '') : `${old.trimEnd()} *`),
  (old) => old.toUpperCase(),
  (old) => `${old.trimEnd()} (required)`,
  (old) => old.replace(/\bNumber\b/i, 'No.').replace(/\bIdentification\b/i, 'ID'),
  (old) => old.replace(/\bDate of Birth\b/i, 'DOB').replace(/\bTelephone\b/i, 'Phone'),
  (old) => old.replace(/\bProvider\b/i, 'Prov').replace(/\bQuantity\b/i, 'Qty'),
  (old) => `Enter ${old.trimStart()}`,
  (old) => old.replace(/\bName\b/, 'Name on file'),
];

function reword(root: Document | ShadowRoot, random: () => number): void {
  const start = root instanceof Document ? root.body : root;
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || parent.closest('script, style, option, button, a')) continue;
    if (/[A-Za-z]{2}/.test(text.data) && text.data.trim().length < 60) texts.push(text);
  }
  for (const text of texts) {
    if (random() > 0.35) continue;
    const change = WORDINGS[Math.floor(random() * WORDINGS.length)];
    if (change) text.data = change(text.data);
  }
}

const fieldsIn = (element: Element) => element.querySelectorAll(FIELD).length;

/** Rows of one list: their order is what they are. */
function isList(a: Element, b: Element): boolean {
  const words = (one: Element) => (one.textContent ?? '').replace(/[\d\s]+/g, '');
  const radios = [a, b].every((one) => one.querySelector('input[type=radio]'));
  return radios || words(a) === words(b);
}

/** Blocks that stand side by side and hold one field each, words included. */
function* blocks(root: Document | ShadowRoot): Generator<[Element, Element]> {
  for (const parent of root.querySelectorAll(
    'div, fieldset, tbody, table, form, ul, dl, section',
  )) {
    const children = [...parent.children];
    for (let i = 0; i + 1 < children.length; i += 1) {
      const [a, b] = [children[i], children[i + 1]];
      if (!a || !b || a.tagName !== b.tagName || a.matches(FIELD) || b.matches(FIELD)) continue;
      const tell = [a, b].every((one) => fieldsIn(one) === 1 && (one.textContent ?? '').trim());
      // Cells move with their column's head or not at all; rows of a list and radio buttons are not fields that move.
      if (tell && !a.matches('td, th, label') && !isList(a, b)) yield [a, b];
    }
  }
}

function reorder(root: Document | ShadowRoot, random: () => number): void {
  const moved = new Set<Element>();
  for (const [a, b] of [...blocks(root)]) {
    if (moved.has(a) || moved.has(b) || random() > 0.3) continue;
    moved.add(a).add(b);
    a.before(b);
  }
}

const NEW_FIELDS = ['Portal feedback', 'Your extension', 'Internal tracking reference'];

function insert(root: Document | ShadowRoot, random: () => number): void {
  const places = [...blocks(root)];
  for (const label of NEW_FIELDS) {
    const place = places[Math.floor(random() * places.length)]?.[0];
    if (!place || place.matches('tr, li, dt, dd')) continue;
    const added = document.createElement('div');
    added.innerHTML = `<label>${label} <input type="text" name="${snake(label)}"></label>`;
    place.before(added);
  }
}

/** One release of the portal; the same for the same seed. */
export function mutate(seed: number): void {
  const random = randomFrom(seed);
  const naming = NAMINGS[Math.floor(random() * NAMINGS.length)] ?? snake;
  for (const root of [...roots(document)]) {
    reorder(root, random);
    insert(root, random);
    rename(root, naming);
    reword(root, random);
  }
}

// Heads of columns in rows of boxes that are no table: a row of words before like rows of as many boxes.
import { flatParent } from './composed.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './visible-words.ts';

const LONGEST = 100;

function headWords(row: Element, scene: Scene): string[] | null {
  if (scene.holders.has(row) || scene.faces.has(row)) return null;
  const cells = [...row.children];
  if (cells.length < 2) return null;
  const words = cells.map((cell) => wordsOf(cell).slice(0, LONGEST));
  return words.filter(Boolean).length >= 2 ? words : null;
}

/** Two of its children at least hold a control. Stops there: a form may have hundreds of children. */
function holdsSeveral(scene: Scene, row: Element): boolean {
  let filled = 0;
  for (let cell = row.firstElementChild; cell && filled < 2; cell = cell.nextElementSibling)
    if (scene.holders.has(cell) || scene.parts.has(cell)) filled += 1;
  return filled >= 2;
}

/** A row of boxes among like rows, with a row of as many words before the first of them. */
export function stripeText(
  scene: Scene,
  start: Element,
  memory: Map<Element, string[] | null>,
): string {
  let child: Element = start;
  for (let row = flatParent(child), up = 0; row && up < 5; row = flatParent(row), up += 1) {
    const parent: Element | null = flatParent(row);
    if (parent && holdsSeveral(scene, row)) {
      const head = headOf(scene, row, parent, memory);
      if (head && head.length === row.children.length) {
        return head[[...row.children].indexOf(child)] ?? '';
      }
    }
    child = row;
  }
  return '';
}

function headOf(
  scene: Scene,
  row: Element,
  parent: Element,
  memory: Map<Element, string[] | null>,
): string[] | null {
  const known = memory.get(row);
  if (known !== undefined) return known;
  let head: string[] | null = null;
  for (
    let near = row.previousElementSibling, i = 0;
    near && !head && i < 60;
    near = near.previousElementSibling, i += 1
  ) {
    if (memory.has(near)) {
      head = memory.get(near) ?? null;
      break;
    }
    head = headWords(near, scene);
    if (!head && !scene.holders.has(near)) break;
  }
  // Body rows in a wrapper of their own, the head row before the wrapper.
  if (!head && parent.previousElementSibling) {
    const outside = parent.previousElementSibling;
    head =
      headWords(outside, scene) ??
      (outside.firstElementChild ? headWords(outside.firstElementChild, scene) : null);
  }
  memory.set(row, head);
  return head;
}

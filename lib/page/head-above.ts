// The head words over a box in a grid that is laid out by style alone: one container holds heads and boxes side by side.
import { flatParent } from './composed.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './visible-words.ts';

const LONGEST = 60;
const LEAST_HEADS = 3;

export interface Head {
  text: string;
  box: DOMRect;
}

/** Children of a container that are words only and stand in one line. */
function headsOf(container: Element, scene: Scene): Head[] {
  const heads: Head[] = [];
  for (const child of container.children) {
    if (scene.holders.has(child) || scene.parts.has(child) || scene.faces.has(child)) break;
    const text = wordsOf(child);
    if (text !== '' && text.length <= LONGEST) heads.push({ text, box: scene.boxOf(child) });
  }
  const [first] = heads;
  const inLine = heads.filter(({ box }) => first && Math.abs(box.top - first.box.top) < 8);
  return inLine.length >= LEAST_HEADS && inLine.length === heads.length ? heads : [];
}

/** Words of the head that stands over this box, or ''. */
export function headAbove(scene: Scene, start: Element, memory: Map<Element, Head[]>): string {
  const own = scene.boxOf(start);
  let node = flatParent(start);
  for (let up = 0; node && up < 4; node = flatParent(node), up += 1) {
    if (node.childElementCount < LEAST_HEADS * 2) continue;
    const heads = memory.get(node) ?? headsOf(node, scene);
    memory.set(node, heads);
    if (heads.length === 0) continue;
    const middle = own.left + own.width / 2;
    const over = heads.filter(
      ({ box }) => box.bottom <= own.top + 4 && box.left - 4 <= middle && middle <= box.right + 4,
    );
    return over.length === 1 ? (over[0]?.text ?? '') : '';
  }
  return '';
}

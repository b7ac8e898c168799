// What stands over a control: asked of the browser at three points, with and without what lets the pointer through.
import { closestFlat, elementAt, flatParent, holds, referenced } from './composed.ts';
import type { Control } from './control.ts';
import { glassAt, withoutGlass } from './glass.ts';
import { tiedLabels } from './own-labels.ts';

/** Everything that may lie over the control because it names it. */
function ownWords(control: Control): Set<Element> {
  // A floating label may lie over an empty box that it names by ARIA only, or over the group of boxes.
  const group = closestFlat(control.element, '[role="group"][aria-labelledby]');
  const near = group && group.getBoundingClientRect().height < 120 ? group : undefined;
  const named = [control.trigger, control.element, near].flatMap((one) =>
    one ? referenced(one, 'aria-labelledby') : [],
  );
  return new Set<Element>([...tiedLabels(control), ...named]);
}

/** Three points across the control that are in the window. */
function pointsOf(box: DOMRect): [number, number][] {
  const y = box.top + box.height / 2;
  return [0.2, 0.5, 0.8]
    .map((part): [number, number] => [box.left + box.width * part, y])
    .filter(([x]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

/** What stands over the control at three points; null when at least two of them are the control itself. */
export function coverOf(control: Control, box: DOMRect): Element | null {
  const isOwn = ownTest(control);
  const points = pointsOf(box);
  let cover: Element = document.documentElement;
  let met = 0;
  // Nothing can be asked of a box that is not in the window.
  for (const [x, y] of points) {
    const hit = elementAt(x, y);
    if (hit && isOwn(hit)) met += 1;
    else cover = hit ?? document.documentElement;
    if (met >= Math.min(2, points.length)) return null;
  }
  return cover;
}

/** True when an opaque cover that lets the pointer through hides at least two of three points. */
export function isUnderGlass(control: Control, box: DOMRect): boolean {
  const isOwn = ownTest(control);
  const points = pointsOf(box);
  const covered = withoutGlass(() => points.filter(([x, y]) => glassAt(x, y, isOwn) !== null));
  return covered.length >= Math.min(2, points.length);
}

/** Tells whether what a point meets belongs to the control. Its words are looked for only when they may be met. */
function ownTest(control: Control): (hit: Element) => boolean {
  const { face, element } = control;
  let labels: ReadonlySet<Element> | undefined;
  return (hit) => {
    if (hit === face || holds(face, hit) || holds(element, hit)) return true;
    // Words that a component is given by the page are met as the component itself, though they stand in its label.
    const root = face.getRootNode();
    if (root instanceof ShadowRoot && root.host === hit) return true;
    labels ??= ownWords(control);
    for (const label of labels) if (holds(label, hit)) return true;
    return false;
  };
}

/** A header or footer that stays while the page scrolls: what it covers can be scrolled free. */
export function staysInPlace(cover: Element): boolean {
  for (let node: Element | null = cover; node; node = flatParent(node)) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') {
      const box = node.getBoundingClientRect();
      return box.width * box.height < innerWidth * innerHeight * 0.5;
    }
  }
  return false;
}

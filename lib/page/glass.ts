// Covers that let the pointer through: a hit test does not meet them, a person sees nothing but them.
import { elementAt, flatParent } from './composed.ts';

const PICTURES = new Set(['IMG', 'CANVAS', 'VIDEO', 'IFRAME', 'EMBED', 'OBJECT']);

let solid: CSSStyleSheet | undefined;

/** Runs a hit test in which nothing lets the pointer through. Leaves no trace in the tree of the page. */
export function withoutGlass<T>(look: () => T): T {
  if (!solid) {
    solid = new CSSStyleSheet();
    solid.replaceSync('* { pointer-events: auto !important }');
  }
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, solid];
  try {
    return look();
  } finally {
    document.adoptedStyleSheets = before;
  }
}

/** True when nothing can be seen through it. */
function isOpaque(element: Element): boolean {
  const style = getComputedStyle(element);
  let opacity = 1;
  for (let node: Element | null = element; node; node = flatParent(node))
    opacity *= Number(getComputedStyle(node).opacity);
  if (opacity < 0.5) return false;
  if (PICTURES.has(element.tagName) || style.backgroundImage !== 'none') return true;
  // `rgb(…)` has no alpha and is opaque; `rgba(…, 0.2)` and `color(… / 0.2)` say theirs.
  const alpha = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(style.backgroundColor)?.[1];
  return Number(alpha ?? 1) > 0.5;
}

/** An opaque element at a point that lets the pointer through; what `isOwn` calls the control's own is none. */
export function glassAt(x: number, y: number, isOwn: (hit: Element) => boolean): Element | null {
  const hit = elementAt(x, y);
  if (!hit || isOwn(hit)) return null;
  return isOpaque(hit) ? hit : null;
}

// Where a control stands: on the page or beside it, and through which scrollers and clippers it is seen.
import { flatParent } from './composed.ts';
import type { Area, Look, Opening } from './look.ts';

/** A control of which less is left in width or height is not seen. In CSS pixels. */
export const LEAST = { width: 10, height: 8 };

const EVERYWHERE: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Through which part of the page the content of an element is seen. What a box lets through of its own content does not hide itself. */
export function openingOf(element: Element | null, look: Look): Opening {
  if (!element) return { clip: EVERYWHERE, view: EVERYWHERE };
  const known = look.openings.get(element);
  if (known) return known;
  const above = openingOf(flatParent(element), look);
  const opening = clipping(element, getComputedStyle(element), above);
  look.openings.set(element, opening);
  return opening;
}

/** What an element lets through of its content: a scroller lets everything be reached, a clipper only its own box. */
function clipping(element: Element, style: CSSStyleDeclaration, { clip, view }: Opening): Opening {
  const { overflowX, overflowY } = style;
  if (element === document.documentElement || element === document.body) return { clip, view };
  if (style.position === 'fixed') return { clip: EVERYWHERE, view: EVERYWHERE };
  if (overflowX === 'visible' && overflowY === 'visible') return { clip, view };
  const box = element.getBoundingClientRect();
  const content = { ...EVERYWHERE };
  const scrollsX = /auto|scroll/.test(overflowX);
  const scrollsY = /auto|scroll/.test(overflowY);
  content.left = box.left - (scrollsX ? element.scrollLeft : 0);
  content.top = box.top - (scrollsY ? element.scrollTop : 0);
  content.right = scrollsX ? content.left + element.scrollWidth : box.right;
  content.bottom = scrollsY ? content.top + element.scrollHeight : box.bottom;
  return { clip: common(clip, content), view: common(view, box) };
}

function common(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The whole page in window coordinates; asking the browser for each control takes long. */
function pageOf(look: Look): Area {
  if (look.page) return look.page;
  const root = document.scrollingElement ?? document.documentElement;
  const width = Math.max(root.scrollWidth, innerWidth);
  const height = Math.max(root.scrollHeight, innerHeight);
  const [left, top] = [-scrollX, -scrollY];
  look.page = { left, top, right: left + width, bottom: top + height };
  return look.page;
}

export function isOffPage(box: DOMRect, { view }: Opening, look: Look): boolean {
  const page = pageOf(look);
  // What stands in a scroller is brought into its view; the scroller itself must stand on the page.
  if (view !== EVERYWHERE)
    return view.right - page.left <= LEAST.width / 2 || view.left >= page.right - 2;
  if (box.right - page.left <= LEAST.width / 2) return true;
  if (box.bottom - page.top <= LEAST.height / 2) return true;
  return box.left >= page.right - 2 || box.top >= page.bottom - 2;
}

export function isClipped(box: DOMRect, { clip }: Opening): boolean {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return width < Math.min(LEAST.width, box.width) || height < Math.min(LEAST.height, box.height);
}

export function isInView(box: DOMRect, { view }: Opening): boolean {
  const y = box.top + box.height / 2;
  const x = box.left + box.width / 2;
  const now = common(view, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return x >= now.left && y >= now.top && x < now.right && y < now.bottom;
}

// Can a person see and reach this control? The page may be hostile: a field that nobody sees must never be filled.
import { closestFlat, flatParent } from './composed.ts';
import type { Control } from './control.ts';
import { coverOf, isUnderGlass, staysInPlace } from './cover.ts';
import { isFilteredAway, opacityFilter } from './filters.ts';

/** Least opacity, over all ancestors, at which something counts as visible. */
const OPACITY_FLOOR = 0.7;
const LEAST = { width: 10, height: 8 };
const SMALLEST_FONT = 6;
const HONEYPOT =
  /honey ?pot|^hp$|(^|[^a-z])(hp[-_](field|check|email|name|url|website)|hpot|bot[-_ ]?(field|check|trap)|spam|trap|decoy)([^a-z]|$)|leave (this )?(field )?(blank|empty)|do not fill|should be left (blank|empty)/i;
/** clip-path values that leave nothing. */
const CLIPPED_AWAY =
  /inset\(\s*(5\d|[6-9]\d|100)(\.\d+)?%|inset\(0(px|%)? 100%|circle\(0|ellipse\(0|polygon\(\s*(?:0(?:px|%)?\s+0(?:px|%)?[,\s]*)+\)/;

interface Trail {
  opacity: number;
  /** First reason met on the way up that hides everything inside. */
  reason?: string;
  /** Part of the page (in viewport coordinates) that ancestors let through. */
  clip: Area;
  /** Part of the page that scrollers show at this moment. */
  view: Area;
}

type Area = { left: number; top: number; right: number; bottom: number };

const EVERYWHERE: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** One look at the page: styles of ancestors are read once each. */
export interface Look {
  trails: Map<Element, Trail>;
  frameReason?: string;
}

function ownReason(element: Element, style: CSSStyleDeclaration): string | undefined {
  if (element.hasAttribute('inert')) return 'inert';
  if (element.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
  if (CLIPPED_AWAY.test(style.clipPath)) return 'clipped';
  if (style.clip !== 'auto' && style.position !== 'static' && isEmptyRect(style.clip))
    return 'clipped';
  if (isMaskedAway(style)) return 'masked';
  if (style.mixBlendMode !== 'normal') return 'blended';
  if (style.filter !== 'none' && isFilteredAway(style.filter)) return 'filtered';
  if (style.transform !== 'none' && isFlat(style.transform)) return 'too-small';
  return undefined;
}

/** A layer of a mask that is opaque from within its first 40 pixels to its end: it only fades an edge. */
function isFade(layer: string): boolean {
  const [, stop] = /^(?:to bottom, |180deg, )?.*\brgb\(0, 0, 0\)( [^,]*)?\)?$/.exec(layer) ?? [];
  if (stop === undefined || stop.includes('%')) return false;
  const pixels = [...stop.matchAll(/-?\d+(?:\.\d+)?(?=px)/g)].map(([number]) => Number(number));
  return pixels.reduce((sum, number) => sum + Math.abs(number), 0) <= 40;
}

/** A mask hides what is under it. Layers add up, so one that lets nearly everything through is enough. */
function isMaskedAway({ maskImage, maskComposite }: CSSStyleDeclaration): boolean {
  if (maskImage === 'none' || maskImage === '') return false;
  const layers = maskImage.split(/(?:^|, )linear-gradient\(/).slice(1);
  const plain = maskImage.startsWith('linear-gradient(') && /^(add(, add)*)?$/.test(maskComposite);
  return !(plain && layers.some((layer) => !/^to (right|left|top)/.test(layer) && isFade(layer)));
}

function isEmptyRect(clip: string): boolean {
  const sides = clip.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  return sides.length === 4 && (right - left < LEAST.width || bottom - top < LEAST.height);
}

function isFlat(transform: string): boolean {
  const values = transform.match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
  const [a = 1, b = 0, c = 0, d = 1] = values;
  return transform.startsWith('matrix(') && Math.abs(a * d - b * c) < 0.05;
}

function trailOf(element: Element, look: Look): Trail {
  const known = look.trails.get(element);
  if (known) return known;
  const parent = flatParent(element);
  const above: Trail = parent
    ? trailOf(parent, look)
    : { opacity: 1, clip: EVERYWHERE, view: EVERYWHERE };
  const style = getComputedStyle(element);
  const opacity = above.opacity * Number(style.opacity) * opacityFilter(style.filter);
  const trail: Trail = {
    opacity,
    reason: above.reason ?? ownReason(element, style),
    ...clipping(element, style, above),
  };
  look.trails.set(element, trail);
  return trail;
}

/** What an element lets through of its content: a scroller lets everything be reached, a clipper only its own box. */
function clipping(
  element: Element,
  style: CSSStyleDeclaration,
  { clip, view }: Trail,
): Pick<Trail, 'clip' | 'view'> {
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

function colour(text: string): [number, number, number, number] {
  const [r = 0, g = 0, b = 0, a = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
  return [r, g, b, a];
}

function backgroundOf(element: Element): [number, number, number, number] {
  for (let node: Element | null = element; node; node = flatParent(node)) {
    const style = getComputedStyle(node);
    if (style.backgroundImage !== 'none') return [-1, -1, -1, 1];
    const found = colour(style.backgroundColor);
    if (found[3] > 0.5) return found;
  }
  return [255, 255, 255, 1];
}

/** What is typed cannot be read: tiny, transparent, or in the colour of the paper. */
function isUnreadable(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  if (parseFloat(style.fontSize) < SMALLEST_FONT) return true;
  if (Math.abs(parseFloat(style.textIndent) || 0) > 400) return true;
  if (parseFloat(style.letterSpacing) < -parseFloat(style.fontSize) / 2) return true;
  const ink = colour(style.webkitTextFillColor || style.color);
  if (ink[3] < 0.2) return true;
  const paper = backgroundOf(element);
  return (
    Math.abs(ink[0] - paper[0]) + Math.abs(ink[1] - paper[1]) + Math.abs(ink[2] - paper[2]) < 24
  );
}

function isOffPage(box: DOMRect, { view }: Trail): boolean {
  const root = document.scrollingElement ?? document.documentElement;
  const width = Math.max(root.scrollWidth, innerWidth);
  const height = Math.max(root.scrollHeight, innerHeight);
  // What stands in a scroller is brought into its view; the scroller itself must stand on the page.
  if (view !== EVERYWHERE)
    return view.right + scrollX <= LEAST.width / 2 || view.left + scrollX >= width - 2;
  const right = box.right + scrollX;
  const bottom = box.bottom + scrollY;
  if (right <= LEAST.width / 2 || bottom <= LEAST.height / 2) return true;
  return box.left + scrollX >= width - 2 || box.top + scrollY >= height - 2;
}

function isClipped(box: DOMRect, { clip }: Trail): boolean {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return width < Math.min(LEAST.width, box.width) || height < Math.min(LEAST.height, box.height);
}

function isInView(box: DOMRect, { view }: Trail): boolean {
  const y = box.top + box.height / 2;
  const x = box.left + box.width / 2;
  const now = common(view, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return x >= now.left && y >= now.top && x < now.right && y < now.bottom;
}

/** Begins a look; frames that nobody can see hide everything in them. */
export function beginLook(): Look {
  const look: Look = { trails: new Map() };
  if (window.parent !== window && (innerWidth < 60 || innerHeight < 20))
    look.frameReason = 'frame-too-small';
  for (let inner: Window = window; !look.frameReason; inner = inner.parent) {
    const frame = frameElementOf(inner);
    if (!frame) break;
    const style = inner.parent.getComputedStyle(frame);
    let opacity = 1;
    for (let node: Element | null = frame; node; node = node.parentElement) {
      opacity *= Number(inner.parent.getComputedStyle(node).opacity);
    }
    if (style.visibility !== 'visible' || opacity < OPACITY_FLOOR)
      look.frameReason = 'frame-hidden';
  }
  return look;
}

function frameElementOf(inner: Window): Element | null {
  try {
    return inner.frameElement;
  } catch {
    return null;
  }
}

const isTicker = ({ widget }: Control): boolean => widget === 'checkbox' || widget === 'radio';

/**
 * Why a person cannot see or reach the control, or undefined when they can. What merely stands below the fold is
 * reachable. With `hitTest: 'strict'` (right before a write, after scrolling there) every cover counts.
 */
export function hiddenReason(
  control: Control,
  look: Look,
  hitTest: 'lenient' | 'strict' = 'lenient',
): string | undefined {
  const { face } = control;
  if (look.frameReason) return look.frameReason;
  if (!face.checkVisibility()) return 'not-rendered';
  if (!face.checkVisibility({ visibilityProperty: true })) return 'invisible';
  const box = face.getBoundingClientRect();
  const small = isTicker(control) ? { width: 6, height: 6 } : LEAST;
  if (box.width < small.width || box.height < small.height) return 'too-small';
  const trail = trailOf(face, look);
  if (trail.reason) return trail.reason;
  if (trail.opacity < OPACITY_FLOOR) return 'transparent';
  // What a box lets through of its own content does not hide the box itself.
  const parent = flatParent(face);
  const around = parent ? trailOf(parent, look) : trail;
  if (isOffPage(box, around)) return 'off-screen';
  if (isClipped(box, around)) return 'clipped';
  if (!isTicker(control) && face === control.element && isUnreadable(face)) return 'unreadable';
  if (control.widget !== 'file' && isHoneypot(control)) return 'honeypot';
  if (!isInView(box, around) && hitTest === 'lenient') return undefined;
  const cover = coverOf(control, box);
  if (!cover) return hitTest === 'strict' && isUnderGlass(control, box) ? 'covered' : undefined;
  return hitTest === 'lenient' && staysInPlace(cover) ? undefined : 'covered';
}

function isHoneypot({ element, face }: Control): boolean {
  const label = closestFlat(face, 'label')?.textContent ?? '';
  const tied = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : '';
  return [
    element.getAttribute('name'),
    element.id,
    element.getAttribute('placeholder'),
    label,
    tied,
  ].some((text) => text && HONEYPOT.test(text));
}

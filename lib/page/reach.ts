// Can a person see and reach this control? The page may be hostile: a field that nobody sees must never be filled.
import { closestFlat, flatParent } from './composed.ts';
import type { Control } from './control.ts';
import { coverOf, isUnderGlass, staysInPlace } from './cover.ts';
import { isUnreadable } from './ink.ts';
import type { Look, Trail } from './look.ts';
import { isClipped, isInView, isOffPage, LEAST, openingOf } from './opening.ts';
import { isFilteredAway, opacityFilter } from './filters.ts';

/** Least opacity, over all ancestors, at which something counts as visible. */
const OPACITY_FLOOR = 0.7;
const HONEYPOT =
  /honey ?pot|^hp$|(^|[^a-z])(hp[-_](field|check|email|name|url|website)|hpot|bot[-_ ]?(field|check|trap)|spam|trap|decoy)([^a-z]|$)|leave (this )?(field )?(blank|empty)|do not fill|should be left (blank|empty)/i;
/** clip-path values that leave nothing. */
const CLIPPED_AWAY =
  /inset\(\s*(5\d|[6-9]\d|100)(\.\d+)?%|inset\(0(px|%)? 100%|circle\(0|ellipse\(0|polygon\(\s*(?:0(?:px|%)?\s+0(?:px|%)?[,\s]*)+\)/;

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
  const above: Trail = parent ? trailOf(parent, look) : { opacity: 1 };
  const style = getComputedStyle(element);
  const opacity = above.opacity * Number(style.opacity) * opacityFilter(style.filter);
  const trail: Trail = { opacity, reason: above.reason ?? ownReason(element, style) };
  look.trails.set(element, trail);
  return trail;
}

/** Begins a look; frames that nobody can see hide everything in them. */
export function beginLook(): Look {
  const look: Look = {
    trails: new Map(),
    openings: new Map(),
    papers: new Map(),
    boxes: new Map(),
  };
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
  if (!face.checkVisibility({ visibilityProperty: true }))
    return face.checkVisibility() ? 'invisible' : 'not-rendered';
  const box = face.getBoundingClientRect();
  look.boxes.set(face, box);
  const small = isTicker(control) ? { width: 6, height: 6 } : LEAST;
  if (box.width < small.width || box.height < small.height) return 'too-small';
  const trail = trailOf(face, look);
  if (trail.reason) return trail.reason;
  if (trail.opacity < OPACITY_FLOOR) return 'transparent';
  // What a box lets through of its own content does not hide the box itself.
  const around = openingOf(flatParent(face), look);
  if (isOffPage(box, around, look)) return 'off-screen';
  if (isClipped(box, around)) return 'clipped';
  if (!isTicker(control) && face === control.element && isUnreadable(face, look))
    return 'unreadable';
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

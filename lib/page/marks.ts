// Frames drawn over controls. No words, no values, nothing to click: the page can see them, a press goes through them.
import type { MarkTone } from '../form/frame-messages.ts';
import type { Control } from './control.ts';
import { lookUp } from './registry.ts';

const COLOURS: Readonly<Record<MarkTone, string>> = {
  planned: '#1c7ed6',
  filled: '#2f9e44',
  left: '#868e96',
  look: '#e8590c',
};
const EDGE = 2;

interface Overlay {
  host: HTMLElement;
  boxes: { control: Control; box: HTMLElement }[];
  stop: AbortController;
  frame: number;
}

let overlay: Overlay | null = null;

function newHost(): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483647;';
  host.setAttribute('aria-hidden', 'true');
  return host;
}

/** An update of the extension cuts off the script that drew marks before; nobody else would take them away. */
function clearLeftOver(): void {
  const like = newHost();
  for (const one of [...document.documentElement.children]) if (one.isEqualNode(like)) one.remove();
}

function clear(): void {
  if (!overlay) return;
  overlay.stop.abort();
  cancelAnimationFrame(overlay.frame);
  overlay.host.remove();
  overlay = null;
}

function place({ boxes }: Overlay): void {
  const spots = boxes.map(({ control }) =>
    (control.members ?? [control.face]).map((part) => part.getBoundingClientRect()),
  );
  boxes.forEach(({ box, control }, i) => {
    const parts = spots[i] ?? [];
    const left = Math.min(...parts.map((part) => part.left));
    const top = Math.min(...parts.map((part) => part.top));
    const width = Math.max(...parts.map((part) => part.right)) - left;
    const height = Math.max(...parts.map((part) => part.bottom)) - top;
    const seen = control.element.isConnected && width > 0 && height > 0;
    box.style.display = seen ? 'block' : 'none';
    box.style.transform = `translate(${left - EDGE}px, ${top - EDGE}px)`;
    box.style.width = `${width + 2 * EDGE}px`;
    box.style.height = `${height + 2 * EDGE}px`;
  });
}

function build(marks: readonly { control: Control; tone: MarkTone }[]): Overlay {
  const host = newHost();
  const root = host.attachShadow({ mode: 'closed' });
  const boxes = marks.map(({ control, tone }) => {
    const box = document.createElement('div');
    box.style.cssText =
      'position: fixed; left: 0; top: 0; box-sizing: border-box; border-radius: 4px; pointer-events: none; ' +
      `border: ${EDGE}px ${tone === 'planned' ? 'dashed' : 'solid'} ${COLOURS[tone]};`;
    root.append(box);
    return { control, box };
  });
  document.documentElement.append(host);
  return { host, boxes, stop: new AbortController(), frame: 0 };
}

/** Draws these marks instead of the earlier ones; an empty list takes all away. Returns how many were drawn. */
export function showMarks(
  marks: readonly { ref: string; tone: MarkTone }[],
  scrollTo?: string,
): number {
  clear();
  clearLeftOver();
  const target = scrollTo === undefined ? undefined : lookUp(scrollTo)?.control;
  target?.face.scrollIntoView({ block: 'center', behavior: 'instant' });
  const found = marks.flatMap(({ ref, tone }) => {
    const control = lookUp(ref)?.control;
    return control?.element.isConnected ? [{ control, tone }] : [];
  });
  if (found.length === 0) return 0;
  const shown = build(found);
  overlay = shown;
  place(shown);
  const follow = (): void => {
    cancelAnimationFrame(shown.frame);
    shown.frame = requestAnimationFrame(() => place(shown));
  };
  const { signal } = shown.stop;
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', follow, { signal });
  const resizes = new ResizeObserver(follow);
  resizes.observe(document.documentElement);
  signal.addEventListener('abort', () => resizes.disconnect());
  return found.length;
}

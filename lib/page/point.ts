// A short mode in which the next click in the page names a control to the panel. The page does not get that click; nothing
// of ours in the page can be clicked, and what the frame around a control looks like means nothing to anybody.
import type { Control } from './control.ts';
import { flatParent } from './composed.ts';
import { showMarks } from './marks.ts';
import { readForm } from './read-form.ts';

/** `away`: another request of the panel, or the panel itself, ended it. */
export type Pointed = { outcome: 'picked'; ref: string } | { outcome: 'cancelled' | 'timed-out' };

/** Everything that a press is made of; the page hears none of it. */
const PRESS =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend'.split(
    ' ',
  );

let end: ((pointed: Pointed) => void) | null = null;

/** Ends the mode, if it is on. */
export function stopPointing(): boolean {
  const was = end !== null;
  end?.({ outcome: 'cancelled' });
  return was;
}

/** Elements of every control, so that a press anywhere on one, or on its label, finds it. */
function controlFinder(): (path: readonly EventTarget[]) => string | undefined {
  const { known, snapshot } = readForm();
  const hidden = new Set(
    snapshot.controls.flatMap(({ ref, hidden: why }) => (why === undefined ? [] : [ref])),
  );
  const refs = new Map<EventTarget, string>();
  for (const { ref, control } of known) {
    if (hidden.has(ref)) continue;
    for (const part of partsOf(control)) if (!refs.has(part)) refs.set(part, ref);
  }
  return (path) => {
    for (const step of path) {
      const ref = refs.get(step);
      if (ref !== undefined) return ref;
      const tied = step instanceof HTMLLabelElement ? step.control : null;
      if (tied) return refs.get(tied);
    }
    return undefined;
  };
}

function partsOf({ element, face, native, trigger, members = [] }: Control): Element[] {
  return [element, face, native, trigger, ...members].filter((part) => part !== undefined);
}

/** The path of an event from inside out; of a closed root as far as we can see. */
function pathOf(event: Event): EventTarget[] {
  const path = event.composedPath();
  if (path.length > 0 || !(event.target instanceof Element)) return path;
  const up: Element[] = [];
  for (let node: Element | null = event.target; node; node = flatParent(node)) up.push(node);
  return up;
}

/** Waits for a real click on a control of this frame, Enter on the one that has the focus, Escape, or the time's end. */
export function pointOut(forMs: number): Promise<Pointed> {
  stopPointing();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { cursor: crosshair !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    let find = controlFinder();
    let shown: string | undefined;

    const mark = (ref: string | undefined): void => {
      if (ref === shown) return;
      shown = ref;
      showMarks(ref === undefined ? [] : [{ ref, tone: 'look' }]);
    };
    const done = (pointed: Pointed): void => {
      if (end !== done) return;
      end = null;
      clearTimeout(timer);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      if (pointed.outcome !== 'picked') mark(undefined);
      // The rest of the press (up, click) is still on its way.
      setTimeout(() => listening.abort(), 0);
      resolve(pointed);
    };
    const timer = setTimeout(() => done({ outcome: 'timed-out' }), forMs);
    end = done;

    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const press = (event: Event): void => {
      // What a script of the page dispatches is no click of a person and goes its way.
      if (!event.isTrusted) return;
      swallow(event);
      if (event.type !== 'click') return;
      // The page may have drawn its form anew since the mode began.
      find = controlFinder();
      const ref = find(pathOf(event));
      if (ref !== undefined) done({ outcome: 'picked', ref });
    };
    for (const type of PRESS)
      addEventListener(type, press, { capture: true, passive: false, signal });
    addEventListener('pointermove', (event) => mark(find(pathOf(event))), {
      capture: true,
      passive: true,
      signal,
    });
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return;
        swallow(event);
        if (event.key === 'Escape') return done({ outcome: 'cancelled' });
        find = controlFinder();
        const ref = document.activeElement ? find(pathOf(event)) : undefined;
        if (ref !== undefined) done({ outcome: 'picked', ref });
      },
      { capture: true, signal },
    );
  });
}

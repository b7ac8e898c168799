// Waiting for a page: frames drawn, mutations settled, spinners gone. Nothing here waits longer than it says.
import { isSeen } from './list-boxes.ts';

const QUIET_MS = 250;
const SETTLE_MS = 2000;
/** A server that renders the form anew may take longer, as long as it shows that it is busy. */
const BUSY_MS = 10_000;
const BUSY_NAME =
  /spinner|loading|loader|progress|busy|please.?wait|processing|blockui|overlay|backdrop|skeleton/i;
const BUSY_WORDS = /^(please wait|loading|processing|working|searching|updating|one moment)\b/i;
const BUSY_ROLE = '[aria-busy="true"], [role="progressbar"], progress';

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Two animation frames; in a tab that draws none, a tenth of a second. */
export function twoFrames(): Promise<void> {
  const drawn = new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
  return Promise.race([drawn, pause(100)]);
}

/** Watches the page during a fill: when it changed last, and what came up that looks like "please wait". */
export interface Watch {
  /** Resolves once nothing has changed for a while and nothing says that it is busy. */
  settled(): Promise<void>;
  isBusy(): boolean;
  stop(): void;
}

function looksBusy(element: Element): boolean {
  if (element.matches(BUSY_ROLE)) return true;
  if (BUSY_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true;
  return element.childElementCount < 4 && BUSY_WORDS.test((element.textContent ?? '').trim());
}

/** A cover over the page is busy work; a list or a tip that is called an overlay covers little. */
function coversMuch(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width * height > innerWidth * innerHeight * 0.2;
}

const COVER_NAME = /overlay|backdrop|blockui/i;
/** What a person can choose from or type into is no "please wait", whatever its name. */
const OFFERS =
  'button, input, select, textarea, a[href], [role="option"], [role="menuitem"], [role="gridcell"]';

/** A calendar, a list, a dialog; or the empty sheet that such a layer lays under itself. */
function isPopUp(element: Element): boolean {
  if (element.querySelector(OFFERS)) return true;
  const layer = element.parentElement;
  if (!layer || element.childElementCount > 0 || layer === document.body) return false;
  return (
    /fixed|absolute/.test(getComputedStyle(layer).position) && layer.querySelector(OFFERS) !== null
  );
}

function isBusyNow(element: Element): boolean {
  if (!element.isConnected || !looksBusy(element) || !isSeen(element)) return false;
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return !COVER_NAME.test(name) || (coversMuch(element) && !isPopUp(element));
}

export function watchPage(): Watch {
  const suspects = new Set<Element>();
  let lastChange = performance.now();
  const suspect = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (looksBusy(node)) suspects.add(node);
    for (const inner of node.querySelectorAll(BUSY_ROLE)) suspects.add(inner);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') suspect(record.target);
      for (const node of record.addedNodes) suspect(node);
    }
    lastChange = performance.now();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-busy', 'disabled', 'aria-hidden'],
  });
  const decorations = new WeakSet<Element>();
  const isBusy = (): boolean =>
    [...suspects].some((suspect) => !decorations.has(suspect) && isBusyNow(suspect));
  return {
    isBusy,
    stop: () => observer.disconnect(),
    async settled() {
      const started = performance.now();
      for (;;) {
        const now = performance.now();
        const quiet = now - lastChange >= QUIET_MS;
        const busy = isBusy();
        if (quiet && !busy) return;
        if (now - started > (busy ? BUSY_MS : SETTLE_MS)) {
          // What never ends is a decoration: it is not waited for again.
          for (const suspect of [...suspects]) if (isBusyNow(suspect)) decorations.add(suspect);
          return;
        }
        await pause(50);
      }
    },
  };
}

/**
 * Resolves with the first answer of `ask` that is not null; asks again after every change and every `everyMs`, until the
 * time is over. `ask` is told for how long nothing has changed.
 */
export async function until<T>(
  ask: (quietMs: number) => T | null,
  ms: number,
  everyMs = 50,
): Promise<T | null> {
  let since = performance.now();
  const first = ask(0);
  if (first !== null) return first;
  return new Promise((resolve) => {
    const finish = (answer: T | null): void => {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(limit);
      resolve(answer);
    };
    const check = (): void => {
      const answer = ask(performance.now() - since);
      if (answer !== null) finish(answer);
    };
    const observer = new MutationObserver(() => {
      since = performance.now();
      check();
    });
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    const timer = setInterval(check, everyMs);
    const limit = setTimeout(() => finish(ask(performance.now() - since)), ms);
  });
}

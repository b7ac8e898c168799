// How long a person waits for a case that she opens from the list: for its head and first fields, for the whole of it,
// and how long the page is deaf in between.
import type { Page } from 'playwright';

export interface SheetTimes {
  /** Until the head names the case and the first section stands there filled, painted: it can be read and typed into. */
  first: number;
  /** Until the last section is painted. */
  whole: number;
  /** The longest time between the two in which a key would have waited. */
  deaf: number;
}

/** The head with a name, and the fields of patient and first plan with what is stored in them. */
const FIRST = `(() => {
  const filled = (path) => document.querySelector('[data-path="' + path + '"]')?.value;
  const name = filled('patient.lastName');
  return name && document.querySelector('main h1')?.textContent.includes(name)
    && filled('plans[0].memberId') && document.querySelector('[aria-label="All cases"]');
})()`;
const WHOLE = `document.getElementById('section-log')`;

/** Opens row `row` of the shown list by a click; times in ms, taken inside the page from the click on. */
export async function timeSheet(page: Page, row: number): Promise<SheetTimes> {
  return page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const times = { first: 0, whole: 0, deaf: 0 };
    const painted = (then) => requestAnimationFrame(() => setTimeout(then));
    const { port1, port2 } = new MessageChannel();
    let last = 0;
    port1.onmessage = () => {
      const now = performance.now();
      if (last > 0) times.deaf = Math.max(times.deaf, now - last);
      last = now;
      if (times.whole === 0) port2.postMessage(0);
      else resolve(times);
    };
    let seen = 0;
    const watch = new MutationObserver(() => {
      if (seen === 0 && ${FIRST}) {
        seen = 1;
        painted(() => {
          times.first = performance.now() - start;
          port2.postMessage(0);
        });
      }
      if (seen === 1 && ${WHOLE}) {
        watch.disconnect();
        painted(() => (times.whole = performance.now() - start));
      }
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    document.querySelectorAll('a[href^="#/case/"]')[${row}].click();
  })`);
}

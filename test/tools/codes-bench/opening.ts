// The popup opened cold, beside an empty page of the extension, one after the other in the same run.
import { part, ms } from './ask.ts';
import type { Launched } from '../launch.ts';

const OPENINGS = 21;

interface Opened {
  /** The same until the imported lists are searched too. */
  whole: number;
  /** Milliseconds from the start of the page to its first row of a list on the screen. */
  shown: number;
  /** Milliseconds that the page's main thread worked until its whole list was there, by the browser's count. */
  worked: number;
}

/** Opens a page with `query` typed at once, as soon as there is a box. */
async function opening(launched: Launched, address: string, query: string): Promise<Opened> {
  const page = await launched.context.newPage();
  await page.addInitScript((text) => {
    const at = globalThis as unknown as { shown?: number; whole?: number };
    let asked = false;
    const look = () => {
      const box = document.querySelector<HTMLInputElement>('input[role=combobox]');
      if (box && !asked) {
        asked = true;
        // As typed: React hears of a value only when it was set past its own property.
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        value?.set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (at.shown === undefined && document.querySelector('[role=option]')) {
        at.shown = -1;
        requestAnimationFrame(() => setTimeout(() => (at.shown = performance.now())));
      }
      const list = document.querySelector('[role=option]')?.parentElement;
      if (at.whole === undefined && list && list.ariaBusy !== 'true') {
        at.whole = -1;
        requestAnimationFrame(() => setTimeout(() => (at.whole = performance.now())));
      }
    };
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-busy'],
    });
  }, query);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.goto(launched.address(address));
  await page.waitForFunction(() => ((globalThis as { whole?: number }).whole ?? 0) > 0);
  const worked = await work();
  const [shown, whole] = await page.evaluate(() => {
    const { shown = 0, whole = 0 } = globalThis as { shown?: number; whole?: number };
    return [shown, whole] as const;
  });
  await page.close();
  return { shown, whole, worked };
}

const row = (name: string, opened: readonly Opened[]) => {
  const shown = opened.map((one) => one.shown);
  const worked = opened.map((one) => one.worked);
  const whole = opened.map((one) => one.whole);
  console.log(
    `  ${name.padEnd(11)} median ${ms(part(shown, 0.5))}, best ${ms(part(shown, 0))}, ` +
      `p95 ${ms(part(shown, 0.95))}; imported lists too ${ms(part(whole, 0.5))}; work of the page ${ms(part(worked, 0.5))}`,
  );
};

export async function measureOpening(launched: Launched): Promise<void> {
  const popup: Opened[] = [];
  const empty: Opened[] = [];
  for (let round = 0; round < OPENINGS; round++) {
    empty.push(await opening(launched, 'empty.html', ''));
    popup.push(await opening(launched, 'popup.html', 'impacted wis'));
  }
  console.log('\nFrom opening to the first list of a query typed at once:');
  row('popup', popup);
  row('empty page', empty);
  const ratio = (count: (one: Opened) => number, share: number) =>
    (part(popup.map(count), share) / part(empty.map(count), share)).toFixed(2);
  console.log(
    `  popup / empty: × ${ratio(({ shown }) => shown, 0.5)} by the median, × ${ratio(({ shown }) => shown, 0)} by the best`,
  );
}

// Asks the bench page inside the browser, and writes what it answers.
import type { Page } from 'playwright';
import type { Launched } from '../launch.ts';
import type { Bench } from './bench.ts';

type InPage = { bench: Bench };

export const ask = <T, A>(
  page: Page,
  work: (at: { inPage: InPage; arg: A }) => Promise<T> | T,
  arg: A,
) => page.evaluate<T>(`(${String(work)})({ inPage: globalThis, arg: ${JSON.stringify(arg)} })`);

export async function benchPage(launched: Launched): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(launched.address('bench.html'));
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);

/** The value that this share of the values lies under. */
export const part = (times: readonly number[], share: number) =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

// Which codes this person copies and adds most: codes and counts only, nothing about a patient, so it stays readable
// while the vault is locked.
import { browser } from 'wxt/browser';

interface Used {
  code: string;
  times: number;
  /** ISO date-time. */
  last: string;
}

/** Read by hand: this is asked at every opening of the popup, and a schema library would be loaded for it alone. */
function usedOf(stored: unknown): Used[] {
  const isUsed = (item: Partial<Used> | null): item is Used =>
    typeof item?.code === 'string' &&
    typeof item.times === 'number' &&
    typeof item.last === 'string';
  return Array.isArray(stored) ? (stored as Partial<Used>[]).filter(isUsed) : [];
}

const KEY = 'codesUsed';
const KEPT = 40;

/** Codes by use: often ones and the latest ones first. */
export async function readCodesUsed(): Promise<string[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return usedOf(stored[KEY]).map(({ code }) => code);
}

/** Counts one use of a code at `now` (ISO date-time). */
export async function noteCodeUsed(code: string, now: string): Promise<void> {
  await navigator.locks.request('bicuspid-codes-used', async () => {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const used = usedOf(stored[KEY]);
    const before = used.find((item) => item.code === code);
    const others = used.filter((item) => item.code !== code);
    const next = [{ code, times: (before?.times ?? 0) + 1, last: now }, ...others];
    // The very last one leads; the rest stand by how often they were used.
    const [latest, ...rest] = next;
    rest.sort((a, b) => b.times - a.times || (a.last < b.last ? 1 : -1));
    const kept = [...(latest ? [latest] : []), ...rest].slice(0, KEPT);
    await browser.storage.local.set({ [KEY]: kept });
  });
}

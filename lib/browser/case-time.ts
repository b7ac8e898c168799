// How long a pre-auth takes, counted only where somebody turned it on: seconds by case, never by person.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { readSettings } from './settings.ts';

const KEY = 'caseTime';
/** The oldest are forgotten beyond this: enough for a year, little enough to stay small. */
const MOST = 3000;

const seconds = z.number().min(0).catch(0);
const timeSchema = z.object({ sheet: seconds, fill: seconds, record: seconds });
const timesSchema = z.record(z.string(), timeSchema).catch({});

/** Seconds with the case open, filling a form for it, recording its number: until its pre-auth is sent. */
export type CaseTime = z.infer<typeof timeSchema>;
export type CaseTimes = Readonly<Record<string, CaseTime>>;

/** By case id; the ids are random and mean nothing outside the vault. */
export async function readCaseTimes(): Promise<CaseTimes> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return timesSchema.parse(stored[KEY] ?? {});
}

/** Adds to a case, if measuring is on. Two pages that add at once take turns. */
export async function addCaseTime(id: string, part: keyof CaseTime, by: number): Promise<void> {
  if (!((await readSettings()).measureTime && by > 0)) return;
  await navigator.locks.request('bicuspid-case-time', async () => {
    const { [id]: known, ...others } = await readCaseTimes();
    const before = known ?? { sheet: 0, fill: 0, record: 0 };
    // The case worked on last stands last, so that the oldest fall out.
    const next = { ...others, [id]: { ...before, [part]: before[part] + Math.round(by) } };
    const kept = Object.fromEntries(Object.entries(next).slice(-MOST));
    await browser.storage.local.set({ [KEY]: kept });
  });
}

export async function forgetCaseTimes(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

// `npm run test:contend -- [--edits 500] [--sqlite]`: three pages of the built extension edit the same twenty cases at
// the same time. Each accepted edit must be in what is stored afterwards, and the refused ones were told so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import type { Contended } from './store-probe/contend.ts';
import type { Probe } from './store-probe/probe.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '500' },
    sqlite: { type: 'boolean', default: false },
  },
});
const edits = Number(values.edits);
const PAGES = 3;
const CASES = 20;

type InPage = { probe: Probe };
const ask = <T>(page: Page, work: (inPage: InPage) => Promise<T>): Promise<T> =>
  page.evaluate(`(${String(work)})(globalThis)`);

const extension = await buildProbeExtension();
const profile = await mkdtemp(join(tmpdir(), 'bicuspid-contend-'));
const chromium = await startRaw({ profile, extension, sqlite: values.sqlite });
const pages = await Promise.all(Array.from({ length: PAGES }, () => chromium.page('probe.html')));
const first = pages[0]!;
const created = await ask(first, ({ probe }) => probe.create());
if (!created.ok) throw new Error(created.message);
for (let at = 0; at < CASES; at += 1) {
  await first.evaluate(`globalThis.probe.saveNote('case-${at}', '0')`);
}

const results = await Promise.all(
  pages.map((page, seed) =>
    page.evaluate<Contended>(`globalThis.probe.contend(${edits}, ${CASES}, ${seed + 1})`),
  ),
);
// A page that did none of the edits: what it reads is what is stored, not what a page remembers.
const reader = await chromium.page('probe.html');
const stored = await reader.evaluate<Record<string, number>>(`globalThis.probe.counters(${CASES})`);
let lost = 0;
for (const [id, count] of Object.entries(stored)) {
  const accepted = results.reduce((sum, result) => sum + (result.accepted[id] ?? 0), 0);
  if (accepted !== count) console.log(`${id}: ${accepted} edits accepted, ${count} are there`);
  lost += Math.abs(accepted - count);
}
const other = results.flatMap((result) => result.other);
for (const message of other) console.log(message);
const accepted = results.reduce(
  (sum, result) => sum + Object.values(result.accepted).reduce((a, b) => a + b, 0),
  0,
);
const conflicts = results.reduce((sum, result) => sum + result.conflicts, 0);
const checked = await ask(first, ({ probe }) => probe.check());
await chromium.close();
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
console.log(
  `${accepted} edits accepted in ${PAGES} pages, ${conflicts} conflicts said and tried again, ${lost} lost; the vault is "${checked?.outcome}"`,
);
const good =
  lost === 0 && other.length === 0 && accepted === edits * PAGES && checked?.outcome === 'ok';
process.exit(good ? 0 : 1);

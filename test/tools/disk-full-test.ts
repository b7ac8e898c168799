// `npm run test:full-disk -- [--sqlite]`: the profile lies on a small disk that fills up while the built extension saves.
// The save that does not fit must say so; everything acknowledged must be there at once, after space was freed, and
// after a restart. Linux only, and only where a tmpfs may be mounted.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import type { Probe } from './store-probe/probe.ts';

const { values } = parseArgs({ options: { sqlite: { type: 'boolean', default: false } } });
const { sqlite } = values;
const DISK_MEGABYTES = 120;
/** Left free by the ballast, for the saves to fill. */
const ROOM = 3 * 1024 * 1024;
/** Words in a case: large enough for the disk to fill in some tens of saves. */
const FILLER = 12_000;

type InPage = { probe: Probe };
const ask = <T>(page: Page, work: (inPage: InPage) => Promise<T>): Promise<T> =>
  page.evaluate(`(${String(work)})(globalThis)`);
const save = (page: Page, id: string, turn: number) =>
  page.evaluate<Awaited<ReturnType<Probe['save']>>>(
    `globalThis.probe.save('${id}', ${turn}, ${FILLER})`,
  );

const problems: string[] = [];
const must = (holds: boolean, words: string) => {
  console.log(`${holds ? 'ok  ' : 'NOT '} ${words}`);
  if (!holds) problems.push(words);
};

const extension = await buildProbeExtension();
const disk = await mkdtemp(join(tmpdir(), 'bicuspid-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', disk]);
const start = () => startRaw({ profile: join(disk, 'profile'), extension, sqlite });
const expected = new Map<string, number>();
const missing = (page: Page) =>
  page.evaluate<string[]>(
    `globalThis.probe.missing(${JSON.stringify(Object.fromEntries(expected))})`,
  );

try {
  const chromium = await start();
  const page = await chromium.page('probe.html');
  const created = await ask(page, ({ probe }) => probe.create());
  if (!created.ok) throw new Error(created.message);
  await save(page, 'case-0', 1);
  expected.set('case-0', 1);

  const { bavail, bsize } = await statfs(disk);
  const ballast = join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - ROOM)));
  let refused: Awaited<ReturnType<typeof save>> | null = null;
  let waited = 0;
  for (let turn = 2; turn < 400 && !refused; turn += 1) {
    const id = `case-${turn}`;
    const began = performance.now();
    const saved = await save(page, id, turn);
    if (saved.ok) expected.set(id, turn);
    else {
      refused = saved;
      waited = performance.now() - began;
    }
  }
  must(refused !== null, `the disk filled up after ${expected.size} saves`);
  must(
    refused?.ok === false && refused.reason === 'full',
    `the refused save said: ${refused?.ok === false ? refused.message : 'nothing'}`,
  );
  console.log(`     it said so after ${waited.toFixed(0)} ms`);
  must(
    (await missing(page)).length === 0,
    'everything acknowledged is there while the disk is full',
  );

  await rm(ballast);
  const again = await save(page, 'case-again', 1000);
  must(again.ok, 'after space was freed the same page saves again');
  if (again.ok) expected.set('case-again', 1000);
  await chromium.close();

  const later = await start();
  const reopened = await later.page('probe.html');
  const opened = await ask(reopened, ({ probe }) => probe.open());
  must(opened.ok && opened.check?.outcome === 'ok', 'after a restart the vault opens and is whole');
  const left = await missing(reopened);
  for (const line of left) console.log(`     ${line}`);
  must(left.length === 0, `all ${expected.size} acknowledged cases are there after the restart`);
  await later.close();
} finally {
  execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
}
console.log(`${sqlite ? 'SQLite' : 'LevelDB'}: ${problems.length} of these did not hold`);
process.exit(problems.length === 0 ? 0 : 1);

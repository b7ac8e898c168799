// Official lists of full size in the real browser: an import that is killed with the whole browser, and a file of 2 GB.
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { buildExtension } from '../tools/build-extension.ts';
import { launch } from '../tools/launch.ts';
import * as person from '../tools/person.ts';
import { startRaw, type RawChromium } from '../tools/raw-chromium.ts';

/** As many rows as the official file has. */
const ROWS = 98_403;

/** An order file in CMS's columns, its words invented. */
function orderFile(condition: string): string {
  const line = (at: number, code: string, words: string) =>
    `${String(at).padStart(5, '0')} ${code.padEnd(7)} 1 ${words.slice(0, 60).padEnd(60)} ${words}`;
  const known = [
    ['K011', 'Impacted teeth'],
    ['J34830', 'Odontogenic maxillary sinusitis'],
    ['C7983', 'Spread to the mouth'],
  ] as const;
  const filler = Array.from({ length: ROWS - known.length }, (_, at): [string, string] => {
    const code = `${'ABDEFGHL'[at % 8]}${String(Math.floor(at / 8)).padStart(5, '0')}`;
    return [code, `${condition} condition ${at}`];
  });
  return [...known, ...filler].map(([code, words], at) => line(at + 1, code, words)).join('\r\n');
}

interface Kept {
  /** A folder of this test's own, for the profile and the files. */
  folder: string;
  start: () => Promise<RawChromium>;
}

const test = base.extend<Kept>({
  folder: async ({}, give) => {
    const folder = await mkdtemp(join(tmpdir(), 'bicuspid-import-'));
    await give(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder }, give) => {
    const running: RawChromium[] = [];
    await give(async () => {
      const chromium = await startRaw({
        profile: join(folder, 'profile'),
        extension: buildExtension(),
      });
      running.push(chromium);
      return chromium;
    });
    for (const chromium of running) await chromium.kill();
  },
});

async function choose(settings: Page, file: string): Promise<void> {
  await settings.getByLabel('Import an official list').setInputFiles(file);
}

/** What is stored, by the browser's own database calls. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bicuspid-codes');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not opened'));
    });
    const keys = (table: string) =>
      new Promise<string[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAllKeys();
        request.onsuccess = () => resolve(request.result.map(String));
      });
    const found = { sets: await keys('sets'), shelves: await keys('shelves') };
    database.close();
    return found;
  });

/** Looks up a code that only the imported list has. */
async function words(chromium: RawChromium): Promise<string> {
  const popup = await chromium.page('popup.html');
  await popup.getByRole('combobox').fill('A09999');
  const hit = popup.getByRole('option', { name: 'A09.999' });
  await hit.waitFor();
  const text = await hit.innerText();
  await popup.close();
  return text;
}

test('the browser is killed amid an import: the list before it is whole, and the next import works', async ({
  folder,
  start,
}) => {
  // Three imports of full size and three starts of the browser.
  test.setTimeout(300_000);
  const name = 'icd10cm_order_2027.txt';
  const [before, after] = [join(folder, name), join(folder, `new-${name}`)];
  await writeFile(before, orderFile('Invented'));
  await writeFile(after, orderFile('Rewritten'));

  const first = await start();
  const panel = await first.page('sidepanel.html');
  await person.setUpVault(panel);
  const settings = await first.page('options.html');
  await choose(settings, before);
  await settings.getByText('98,403 codes').first().waitFor({ timeout: 120_000 });
  expect(await words(first)).toContain('Invented condition 79992');
  // Read to a third: nothing of it may be stored yet.
  await choose(settings, after);
  await settings.waitForFunction(
    () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) >= 30,
  );
  await first.kill();

  const second = await start();
  expect(await words(second)).toContain('Invented condition 79992');
  const again = await second.page('options.html');
  await person.unlock(again);
  await again.getByText('98,403 codes').first().waitFor();
  const list = ['icd10cm FY2027'];
  const kept = await stored(again);
  expect(kept.sets).toEqual(list);
  expect(kept.shelves.filter((id) => id !== 'field')).toEqual(list);

  await choose(again, after);
  await again.getByRole('status').getByText('98,403 codes').waitFor({ timeout: 120_000 });
  expect(await words(second)).toContain('Rewritten condition 79992');
  const replaced = await stored(again);
  expect(replaced.sets).toEqual(list);
  expect(replaced.shelves.filter((id) => id !== 'field')).toEqual(list);
});

test('a file of two gigabytes is refused with a sentence', async ({ folder }) => {
  const file = join(folder, 'icd10cm_order_2027.txt');
  const handle = await open(file, 'w');
  // Sparse: it takes no room on the disk.
  await handle.truncate(2 ** 31);
  await handle.close();

  const launched = await launch({ build: buildExtension() });
  try {
    const panel = await launched.context.newPage();
    await panel.goto(launched.address('sidepanel.html'));
    await person.setUpVault(panel);
    await panel.goto(launched.address('options.html'));
    await choose(panel, file);
    await panel.getByText('far larger than any list of codes').waitFor();
    await panel.getByText('No official list was imported yet.').waitFor();
  } finally {
    await launched.close();
  }
});

// `npm run bench codes`: the look-up with the full official lists, beside four search libraries in the same browser. It
// reads the official files where a copy is present (see order-file.ts) and says so when there is none.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { ask, benchPage, mb, ms } from './codes-bench/ask.ts';
import { measureEngines } from './codes-bench/engine-table.ts';
import { buildBenchExtension } from './codes-bench/extension.ts';
import { longTasks, type LongTasks } from './codes-bench/long-tasks.ts';
import { measureOpening } from './codes-bench/opening.ts';
import { HELD_OUT, TUNED, TYPED } from './codes-bench/queries.ts';
import { sampleFacts } from './demo-story.ts';
import { launch, openPanelBeside, type Launched } from './launch.ts';
import { ORDER_FILE } from './order-file.ts';
import * as person from './person.ts';

const HCPCS = join(dirname(ORDER_FILE), 'hcpcs-level2.tsv');
const FILES = [ORDER_FILE, HCPCS].filter((file) => existsSync(file));

const said = ({ tasks, longest, longestWork, over, overWork }: LongTasks) =>
  `${tasks} tasks; longest ${ms(longest)} by the clock, ${ms(longestWork)} of work; over 50 ms: ${over} by the clock, ${overWork} of work`;

async function measureTyping(launched: Launched): Promise<void> {
  const queries = TYPED.slice(0, 12);
  const type = async (page: Page, box: ReturnType<Page['getByRole']>) => {
    for (const query of queries) {
      await box.fill('');
      await box.click();
      await page.keyboard.type(query, { delay: 40 });
    }
  };
  const popup = await launched.context.newPage();
  await popup.goto(launched.address('popup.html'));
  const search = popup.getByRole('combobox');
  await search.waitFor();
  console.log('\nTyping with the full lists, tasks of the page:');
  console.log(`  popup: ${said(await longTasks(popup, () => type(popup, search)))}`);
  await popup.close();

  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  const { panel } = await openPanelBeside(launched, page);
  await person.setUpVault(panel);
  await person.importFacts(panel, await sampleFacts());
  await panel.getByRole('button', { name: 'Diagnosis', exact: true }).click();
  const box = panel.getByRole('textbox', { name: /^Diagnosis [B-L]$/ }).last();
  console.log(`  panel: ${said(await longTasks(panel, () => type(panel, box)))}`);
}

async function install(launched: Launched): Promise<void> {
  const page = await benchPage(launched);
  for (const file of FILES) {
    const name = file.split(/[\\/]/).pop() ?? file;
    const result = await ask(page, ({ inPage, arg }) => inPage.bench.install(arg), name);
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    console.log(`${name}: ${result.message}, read and stored in ${ms(result.ms)}`);
  }
  const stored = await ask(page, ({ inPage }) => inPage.bench.bytesStored(), null);
  console.log(`on disk in all: ${mb(stored)}`);
  await page.close();
}

async function run(): Promise<void> {
  if (!existsSync(ORDER_FILE)) {
    console.log('codes: skipped, no official order file here. Set ICD10CM_ORDER_FILE to one.');
    return;
  }
  const launched = await launch({ build: await buildBenchExtension(FILES) });
  try {
    console.log(
      `${TUNED.length} queries and ${HELD_OUT.length} held out; ${TYPED.length} typed key by key`,
    );
    await install(launched);
    await measureOpening(launched);
    await measureTyping(launched);
    await measureEngines(launched);
  } finally {
    await launched.close();
  }
}

await run();

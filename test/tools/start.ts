// `npm start`: builds the extension, serves the demo portal, opens both side by side with a sample case. With a display
// it is left to the person; without one the whole story is told headless and its pictures are kept in out/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPortals } from '../portals/build.mjs';
import { buildExtension, ROOT } from './build-extension.ts';
import { DEEP, DEMO, openSampleCase, PORTALS, tellStory, type Stage } from './demo-story.ts';
import { grantWithoutPrompt, launch, openPanelBeside } from './launch.ts';
import { PASSPHRASE } from './person.ts';
import { savePairs, takePair, type Pair } from './pictures.ts';
import { serveFolder } from './serve-folder.ts';

const { platform, env, argv } = process;
const hasDisplay = platform !== 'linux' || !!env.DISPLAY || !!env.WAYLAND_DISPLAY;
const headless = !hasDisplay || argv.includes('--headless');

/** Stages whose pictures stand in the documentation; `--docs` takes them anew. */
const DOCUMENTED: Record<string, string> = {
  case: 'case',
  'plan Service information': 'fill',
  'report Service information': 'report',
  confirmation: 'confirmation',
  record: 'record',
  tracker: 'tracker',
  claim: 'claim',
};

const GUIDE = `
The demo portal is on the left, Bicuspid's panel with a sample case on the right.

  1. Press "Fill this page" in the panel and allow the page once.
  2. Look over the plan, press "Write". Nothing is sent.
  3. Press the portal's own Next. Repeat on every step; on the last one tick the attestation and press Submit.
  4. Press "Record number", choose the number, press "Record". It stands under Pre-auths.
  5. Press "Enter the claim" in the portal, then "Fill this page": the number goes into item 23.

The passphrase of this demo is: ${PASSPHRASE}
Everybody in it is invented. Close the window to end.
`;

console.log('Building the extension and the demo portal …');
await buildPortals();
const build = buildExtension();
const served = await serveFolder(PORTALS, DEEP);
const portal = `${served.url}/${DEMO}`;
const launched = await launch({ build, headless });
const page = launched.context.pages()[0] ?? (await launched.context.newPage());
await page.goto(`${portal}/index.html`);

async function showToPerson(): Promise<void> {
  const { panel } = await openPanelBeside(launched, page);
  await openSampleCase({ panel, at: () => Promise.resolve() });
  await page.bringToFront();
  console.log(GUIDE);
  await new Promise((closed) => launched.context.once('close', closed));
}

async function tellHeadless(): Promise<void> {
  const out = join(ROOT, 'out');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await grantWithoutPrompt(launched, 'http://127.0.0.1/*');
  const { panel, real } = await openPanelBeside(launched, page);
  if (!real) await panel.setViewportSize({ width: 400, height: 800 });
  const pairs: Pair[] = [];
  const documented = [] as Pair[];
  const lines: string[] = [];
  const at = async ({ name, words, step }: Stage) => {
    const file = `${String(pairs.length + 1).padStart(2, '0')}-${name}`;
    const pair = await takePair(file, page, panel);
    pairs.push(pair);
    const title = DOCUMENTED[step ? `${name} ${step.name}` : name];
    if (title) documented.push({ ...pair, name: title });
    lines.push(`## ${pairs.length}. ${words}\n\n![${words}](${file}.png)\n`);
    console.log(`  ${words}`);
  };
  const { number, claim } = await tellStory({ page, panel, portal, at });
  const item23 = claim['claimInformation.priorAuthorizationNumber'];
  const end = `The portal gave ${number}; item 23 of the claim holds ${item23 || 'nothing'}.`;
  await savePairs(pairs, (name) => join(out, `${name}.png`));
  if (argv.includes('--docs')) {
    const folder = join(ROOT, 'docs', 'pictures');
    await mkdir(folder, { recursive: true });
    await savePairs(documented, (name) => join(folder, `${name}.png`));
  }
  await writeFile(
    join(out, 'report.md'),
    `# A pre-authorization from start to claim\n\n${lines.join('\n')}\n${end}\n`,
  );
  console.log(
    `${end}\nThere is no display here, so the story was told without a window: out/report.md`,
  );
  if (item23 !== number) process.exitCode = 1;
}

try {
  await (headless ? tellHeadless() : showToPerson());
} finally {
  await launched.close();
  await served.close();
}

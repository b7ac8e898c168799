// Pictures of the portal with the panel beside it, as a person sees them. The browser gives each alone.
import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import { sandboxFlags } from './chromium-flags.ts';
import { ensureChromium } from './ensure-chromium.ts';

export interface Pair {
  name: string;
  page: Buffer;
  panel: Buffer;
}

export async function takePair(name: string, page: Page, panel: Page): Promise<Pair> {
  return { name, page: await page.screenshot(), panel: await panel.screenshot() };
}

const image = (bytes: Buffer, width: string) =>
  `<img style="${width};display:block" src="data:image/png;base64,${bytes.toString('base64')}">`;

/** Puts each pair side by side into one picture. A browser of its own does it, so that no tab of the story moves. */
export async function savePairs(pairs: readonly Pair[], pathOf: (name: string) => string) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: sandboxFlags() });
  const sheet = await browser.newPage({ viewport: { width: 1400, height: 700 } });
  for (const { name, page, panel } of pairs) {
    await sheet.setContent(
      `<div id="pair" style="display:inline-flex;gap:1px;background:#c8ccd4;border:1px solid #c8ccd4">` +
        `${image(page, 'height:700px')}${image(panel, 'height:700px')}</div>`,
    );
    await writeFile(pathOf(name), await sheet.locator('#pair').screenshot());
  }
  await browser.close();
}

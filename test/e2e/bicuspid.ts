// What every story starts with: the built extension in a Chromium of its own, a portal page, the real side panel.
import { test as base, type Page } from '@playwright/test';
import { buildExtension } from '../tools/build-extension.ts';
import { grantWithoutPrompt, launch, openPanelBeside, type Launched } from '../tools/launch.ts';
import { DEEP, PORTALS, sampleFacts } from '../tools/demo-story.ts';
import * as person from '../tools/person.ts';
import { atRest } from '../tools/portal-page.ts';
import { serveFolder } from '../tools/serve-folder.ts';

interface Bicuspid {
  launched: Launched;
  /** Address of the folder with the portal fixtures. */
  portals: string;
  /** Address of test/e2e/pages. */
  pages: string;
  /** The tab with the portal. */
  page: Page;
  /** Opens the panel beside the tab; the vault is new. */
  openPanel: () => Promise<Page>;
  /** Opens the panel, sets up the vault and makes the sample case. */
  openCase: () => Promise<Page>;
}

export const test = base.extend<Bicuspid>({
  launched: async ({}, give) => {
    const launched = await launch({ build: buildExtension() });
    await grantWithoutPrompt(launched, 'http://127.0.0.1/*');
    await give(launched);
    await launched.close();
  },
  portals: async ({}, give) => {
    const served = await serveFolder(PORTALS, DEEP);
    await give(served.url);
    await served.close();
  },
  pages: async ({}, give) => {
    const served = await serveFolder('test/e2e/pages', '/portal');
    await give(served.url);
    await served.close();
  },
  page: async ({ launched }, give) => {
    await give(launched.context.pages()[0] ?? (await launched.context.newPage()));
  },
  openPanel: async ({ launched, page }, give) => {
    await give(async () => {
      await atRest(page);
      return (await openPanelBeside(launched, page)).panel;
    });
  },
  openCase: async ({ openPanel }, give) => {
    await give(async () => {
      const panel = await openPanel();
      await person.setUpVault(panel);
      await person.importFacts(panel, await sampleFacts());
      return panel;
    });
  },
});

export { expect } from '@playwright/test';

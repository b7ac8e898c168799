// The content script of the production build in a page of ours, spoken to as the panel does, without the panel.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FrameAnswers, FrameRequest } from '../../../lib/form/frame-messages.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { launch } from '../../tools/launch.ts';

interface ExtensionWorld {
  chrome: {
    tabs: {
      query(q: { active: boolean }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
    };
    scripting: { executeScript(o: object): Promise<{ result: unknown }[]> };
  };
}

export interface Spoken {
  page: Page;
  /** Puts the script into the document that is shown now. */
  inject: () => Promise<void>;
  /** Null when the script in the page failed. */
  ask: <R extends FrameRequest>(request: R) => Promise<FrameAnswers[R['bicuspid']] | null>;
  /** Every input of the document, seen from the isolated world. */
  boxes: () => Promise<{ name: string; value: string }[]>;
  close: () => Promise<void>;
}

/** The build with the loopback hosts granted from the start: a person's yes to the prompt is not what is tested here. */
function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bicuspid-granted-'));
  cpSync(buildExtension(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
  );
  return folder;
}

/** Starts a browser with the extension and one tab. */
export async function speak(): Promise<Spoken> {
  const build = grantedBuild();
  const launched = await launch({ build });
  const { context } = launched;
  const page = context.pages()[0] ?? (await context.newPage());
  const worker = () => context.serviceWorkers()[0]!;
  let tab = 0;
  return {
    page,
    async inject() {
      await page.bringToFront();
      tab = await worker().evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionWorld;
        const [active] = await chrome.tabs.query({ active: true });
        await chrome.scripting.executeScript({
          target: { tabId: active!.id, frameIds: [0] },
          files: ['portal.js', 'page-write.js'],
        });
        return active!.id;
      });
    },
    async ask(request) {
      const answer = await worker().evaluate(
        ([id, message]) =>
          (globalThis as unknown as ExtensionWorld).chrome.tabs.sendMessage(id, message, {
            frameId: 0,
          }),
        [tab, request] as const,
      );
      return answer as FrameAnswers[(typeof request)['bicuspid']] | null;
    },
    boxes: () =>
      worker().evaluate(async (id) => {
        const { chrome } = globalThis as unknown as ExtensionWorld;
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () =>
            [...Document.prototype.querySelectorAll.call(document, 'input')].map((input) => ({
              name: (input as HTMLInputElement).name,
              value: (input as HTMLInputElement).value,
            })),
        });
        return frame!.result as { name: string; value: string }[];
      }, tab),
    async close() {
      await launched.close();
      rmSync(build, { recursive: true, force: true });
    },
  };
}

// Before the stories: a Chromium, the demo portals and one production build for all of them.
import { buildPortals } from '../portals/build.mjs';
import { buildExtension } from '../tools/build-extension.ts';
import { ensureChromium } from '../tools/ensure-chromium.ts';

export default async function prepare(): Promise<void> {
  ensureChromium();
  await buildPortals();
  buildExtension();
}

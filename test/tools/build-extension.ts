// Builds the extension as it ships, for tools that run it in a browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Folder of a fresh production build. BICUSPID_BUILD names a finished one to use instead; without it every caller gets
 * a folder of its own, so that a build never changes under a browser that runs another.
 */
export function buildExtension(): string {
  if (process.env.BICUSPID_BUILD) return process.env.BICUSPID_BUILD;
  const out = mkdtempSync(join(tmpdir(), 'bicuspid-build-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    env: { ...process.env, BICUSPID_OUT: out },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`wxt build failed\n${built.stdout}\n${built.stderr}`);
  process.env.BICUSPID_BUILD = join(out, 'chrome-mv3');
  return process.env.BICUSPID_BUILD;
}

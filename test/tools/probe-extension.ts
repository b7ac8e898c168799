// The built extension with the probe page beside its own pages.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildExtension, ROOT } from './build-extension.ts';

/** Folder of a production build that also has `probe.html`. Removed when the process ends. */
export async function buildProbeExtension(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'bicuspid-probe-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  cpSync(buildExtension(), out, { recursive: true });
  await build({
    configFile: false,
    root: join(ROOT, 'test', 'tools', 'store-probe'),
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'probe',
      rollupOptions: { input: join(ROOT, 'test', 'tools', 'store-probe', 'probe.html') },
    },
    worker: { format: 'es' },
  });
  return out;
}

// The built extension with the probe page beside its own pages.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { buildExtension, ROOT } from './build-extension.ts';

const PROBE = join(ROOT, 'test', 'tools', 'store-probe');

/** Puts the next edition's tables in the place of the shipped ones, for whoever imports them but that edition itself. */
const nextSchema: Plugin = {
  name: 'next-schema',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source.endsWith('/schema-steps.ts') && !importer.endsWith('/next-schema.ts')
      ? join(PROBE, 'next-schema.ts')
      : null,
};

async function buildProbe(out: string, page: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    root: PROBE,
    logLevel: 'warn',
    plugins,
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: page,
      rollupOptions: { input: join(PROBE, `${page}.html`) },
    },
    worker: { format: 'es' },
  });
}

/**
 * Folder of a production build that also has `probe.html`; with `next` also `probe-next.html`, the same page of an edition
 * that has one more step of the tables. Removed when the process ends.
 */
export async function buildProbeExtension({ next = false } = {}): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'bicuspid-probe-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  cpSync(buildExtension(), out, { recursive: true });
  await buildProbe(out, 'probe', []);
  if (next) await buildProbe(out, 'probe-next', [nextSchema]);
  return out;
}

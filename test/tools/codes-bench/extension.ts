// The built extension with the bench page and the official lists beside its own pages.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { buildExtension, ROOT } from '../build-extension.ts';

/** Folder of a production build with `bench.html`, `empty.html` and `data/`. Removed when the process ends. */
export async function buildBenchExtension(files: readonly string[]): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'bicuspid-bench-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  cpSync(buildExtension(), out, { recursive: true });
  const root = join(ROOT, 'test', 'tools', 'codes-bench');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'bench',
      target: 'esnext',
      rollupOptions: { input: [join(root, 'bench.html'), join(root, 'empty.html')] },
    },
    worker: { format: 'es' },
  });
  mkdirSync(join(out, 'data'));
  for (const file of files) copyFileSync(file, join(out, 'data', basename(file)));
  return out;
}

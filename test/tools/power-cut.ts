// A simulated power cut, the worst kind: of each log that a database appends to, only what was handed to the disk by
// its last fsync is left. Not a real disk, and only Linux; see docs/security.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build-extension.ts';

/** The files that LevelDB and SQLite append to; all others are written whole and synced before they are named. */
const APPENDED = /(\.log|-wal|MANIFEST-\d+)$/;

export interface PowerCut {
  /** For the browser to be started with. */
  preload: string;
  env: NodeJS.ProcessEnv;
  /** Cuts the files under `folder` back to their last sync. Answers how many syncs there were and what was cut off. */
  cut: (folder: string) => Promise<{ syncs: number; bytes: number }>;
}

/** Compiles the shim; needs a C compiler. `isOurs` chooses the files whose syncs are counted. */
export function preparePowerCut(isOurs: (path: string) => boolean): PowerCut {
  const folder = mkdtempSync(join(tmpdir(), 'bicuspid-power-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const preload = join(folder, 'sync-log.so');
  const source = join(ROOT, 'test', 'tools', 'sync-log.c');
  execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', preload, source, '-ldl']);
  const log = join(folder, 'syncs');

  /** What was safe after the last cut: a file that was only read since keeps it. */
  let safe = new Map<string, number>();

  const cut = async (profile: string) => {
    const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    await rm(log, { force: true });
    for (const line of lines) {
      const [size = '', path = ''] = line.split('\t');
      safe.set(path, Number(size));
    }
    const left = new Map<string, number>();
    let bytes = 0;
    for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !APPENDED.test(path)) continue;
      const { size } = await stat(path);
      const kept = Math.min(size, safe.get(path) ?? 0);
      if (kept < size) await truncate(path, kept);
      bytes += size - kept;
      left.set(path, kept);
    }
    safe = left;
    return { syncs: lines.filter(isOurs).length, bytes };
  };
  return { preload, env: { SYNC_LOG: log }, cut };
}

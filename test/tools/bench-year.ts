// `npm run bench year`, `YEAR_CASES=600 npm run bench year`: the simulated year of a practice with three surgeons through the real store in the
// real browser; ends with 1 when Today was wrong on any day or a figure of Learn differs by a cent or a day.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build-extension.ts';

const cases = process.env['YEAR_CASES'] ?? '2400';
const began = performance.now();
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'dom', 'test/dom/year'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, VITE_YEAR_CASES: cases } },
);
console.log(`year: ${cases} cases, ${Math.round((performance.now() - began) / 1000)} s`);
if (status !== 0) process.exitCode = 1;

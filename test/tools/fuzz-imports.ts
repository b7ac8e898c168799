// `npm run test:fuzz -- [--rounds 8000] [--seed N]`: the damaged files of test/unit/import-fuzz.test.ts, as many of each
// kind as asked for; 8,000 take about ten minutes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build-extension.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '8000' },
    seed: { type: 'string', default: '1' },
  },
});
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'unit',
    'test/unit/import-fuzz.test.ts',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_ROUNDS: values.rounds, FUZZ_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;

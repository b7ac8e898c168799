// `npm test`: unit tests, page tests in a real Chromium, a production build, and the stories; the sum on the last line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildPortals } from '../portals/build.mjs';
import { buildExtension, ROOT } from './build-extension.ts';
import { ensureChromium } from './ensure-chromium.ts';

interface Score {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numFailedTestSuites: z.number(),
  })
  .transform((report): Score => ({
    passed: report.numPassedTests,
    // A file that cannot be loaded has no tests, yet it is a failure.
    failed: Math.max(report.numFailedTests, Math.min(1, report.numFailedTestSuites)),
    skipped: report.numPendingTests,
  }));

const playwrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
    errors: z.array(z.unknown()),
  })
  .transform(({ stats, errors }): Score => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));

const reports = mkdtempSync(join(tmpdir(), 'bicuspid-test-'));

/** Runs one runner of node_modules; a runner that leaves no report counts as one failure. */
function run(
  name: string,
  program: string,
  args: string[],
  report: string,
  schema: typeof vitestReport | typeof playwrightReport,
): Score {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  try {
    const score = schema.parse(JSON.parse(readFileSync(report, 'utf8')));
    return status !== 0 && score.failed === 0 ? { ...score, failed: 1 } : score;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function vitest(project: string): Score {
  const report = join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  return run(
    project,
    'vitest/vitest.mjs',
    [...args, `--outputFile=${report}`],
    report,
    vitestReport,
  );
}

function stories(): Score {
  const report = join(reports, 'stories.json');
  // A story that fails is told once more, in a new browser; one that only then holds is named as flaky by the list.
  const args = ['test', '--reporter=list,json', '--retries=1'];
  return run('stories', '@playwright/test/cli.js', args, report, playwrightReport);
}

async function all(): Promise<Score[]> {
  ensureChromium();
  console.log('== build');
  await buildPortals();
  buildExtension();
  return [vitest('unit'), vitest('dom'), stories()];
}

const scores = await all().finally(() => rmSync(reports, { recursive: true, force: true }));
const sum = (of: keyof Score) => scores.reduce((total, score) => total + score[of], 0);
if (sum('skipped') > 0)
  console.log(`\n${sum('skipped')} skipped: what they need is not on this computer`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

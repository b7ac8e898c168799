import { defineConfig } from '@playwright/test';

/** Stories against the production build; test/tools/launch.ts starts the browser. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // One browser with one extension at a time: a story has the machine for itself.
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  globalSetup: './test/e2e/global-setup.ts',
});

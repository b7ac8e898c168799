import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { QUIET_FLAGS, sandboxFlags } from './test/tools/chromium-flags.ts';
import { findChromium } from './test/tools/find-chromium.ts';

/** Two rooms: `unit` runs pure rules in Node, `dom` runs whatever touches a page in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Generous, so that a busy machine fails nothing: speed is measured by npm run bench.
          testTimeout: 60_000,
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        // Found before the run: a dependency that Vite discovers in the middle of one reloads the page under a test.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'papaparse',
            'read-excel-file/universal',
          ],
        },
        test: {
          name: 'dom',
          testTimeout: 60_000,
          include: ['test/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? undefined,
                args: [...QUIET_FLAGS, ...sandboxFlags()],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

// Flags for every Chromium that the tools start.

/** Chromium refuses its sandbox as root and in some containers; everywhere else the sandbox stays on. */
export function sandboxFlags(env: NodeJS.ProcessEnv = process.env): string[] {
  const off = process.getuid?.() === 0 || env.CHROMIUM_NO_SANDBOX === '1';
  return off ? ['--no-sandbox'] : [];
}

/** Nothing of the browser's own may reach out while pages are tested. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

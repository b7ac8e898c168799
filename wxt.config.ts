import { defineConfig } from 'wxt';
import { CORE_MODULES } from './lib/page/core-modules.ts';

/** File of the page's core that an import names; undefined for every other. */
const coreModule = (path: string) =>
  CORE_MODULES.find((name) => path.endsWith(`/lib/page/${name}.ts`));

/**
 * Build configuration and manifest. Every permission is explained in README ("Permissions") and pinned by
 * test/unit/manifest.test.ts: a new one is a visible change.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Lets two builds of one checkout run side by side.
  outDir: process.env.BICUSPID_OUT ?? '.output',
  hooks: {
    // A script on demand runs behind the reading script and takes what both need from it (docs/adr/0070).
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.type !== 'unlisted-script' || !entry.name.startsWith('page-')) return;
      const options = ((config.build ??= {}).rollupOptions ??= {});
      options.external = (id, _importer, isResolved) => isResolved && coreModule(id) !== undefined;
      for (const output of [options.output ?? {}].flat())
        output.globals = (id) => `bicuspidCore['${coreModule(id) ?? ''}']`;
    },
  },
  manifest: {
    name: 'Bicuspid: medical billing for oral surgery',
    short_name: 'Bicuspid',
    description:
      'Cases from consult to payment, medical codes, and pre-authorization forms filled beside the payer portal. Everything stays on this computer.',
    minimum_chrome_version: '122',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'sidePanel',
      'scripting',
      'activeTab',
    ],
    // Asked for in settings, by who wants to be told on the desktop that something is due.
    optional_permissions: ['notifications'],
    // No host at install: each portal is asked for when its first form is filled. Loopback serves the demo portal.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    incognito: 'not_allowed',
    externally_connectable: { ids: [] },
    action: { default_title: 'Bicuspid: look up a code' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: 'Open the case panel',
      },
      'lock-vault': { description: 'Lock Bicuspid' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
});

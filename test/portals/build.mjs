// Bundles each fixture's src/main.* into its dist/. Runs as a script, or through buildPortals().
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { WIDGET_SETS } from './widgets/sets.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Folder → bundle: name of the output, entry, and modules that another file stands in for. */
const BUNDLES = {
  'availity-wizard': {
    out: 'wizard',
    entry: 'src/main.js',
    // One jQuery for all plug-ins; bootstrap-datepicker would bring a second one of its own.
    alias: { jquery: '../node_modules/jquery/dist/jquery.js' },
  },
  'availity-claim': {
    out: 'claim',
    entry: 'src/main.jsx',
    // Only its payer and provider pickers, which call the vendor's servers, use this module.
    alias: { '@availity/api-axios': '../shared/no-servers.js' },
  },
  'abyss-notify': { out: 'notify', entry: 'src/main.jsx' },
  'mui-auth': { out: 'auth', entry: 'src/main.jsx' },
  uploads: {
    out: 'uploads',
    entry: 'src/main.jsx',
    // One jQuery for the plug-in and its widget factory.
    alias: { jquery: '../node_modules/jquery/dist/jquery.js' },
  },
  'lightning-um': { out: 'um', entry: 'src/main.js' },
  'angular-um': { out: 'request', entry: 'src/main.js' },
  'vuetify-referral': { out: 'referral', entry: 'src/main.js' },
  'precert-chosen': { out: 'precert', entry: 'src/main.js' },
  'antd-pa': { out: 'pa', entry: 'src/main.jsx' },
  'uswds-pa': { out: 'pa', entry: 'src/main.js' },
  'prime-claim': { out: 'claim', entry: 'src/main.jsx' },
  'tom-partial': { out: 'intake', entry: 'src/main.js' },
  'element-wizard': { out: 'wizard', entry: 'src/main.js' },
  ...WIDGET_SETS,
};

/** Fonts of foreign style sheets: a fixture looks well enough without. */
const NO_FONTS = Object.fromEntries(
  ['.eot', '.jpg', '.svg', '.ttf', '.woff', '.woff2'].map((type) => [type, 'empty']),
);

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Digest of everything that a bundle is made from; kept beside the bundle. */
function digestOf(folder) {
  const hash = createHash('sha256');
  const shared = new Set([join(ROOT, 'shared'), join(folder, '..', 'shared')]);
  const sources = [join(folder, 'src'), ...shared].flatMap(filesUnder).sort();
  const inputs = [join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)];
  for (const file of [...sources, ...inputs]) {
    hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stampOf = (folder) => join(folder, 'dist', 'built-from');

function upToDate(folder) {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(folder);
}

/** Installs the old stacks from their own lockfile when they are missing. */
function installOnce() {
  if (existsSync(join(ROOT, 'node_modules', 'esbuild'))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const ran = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (ran.status !== 0) throw new Error('npm ci failed in test/portals');
}

/** Builds what is out of date. Fixtures without packages need no build and are not touched. */
export async function buildPortals() {
  const stale = Object.entries(BUNDLES).filter(([name]) => !upToDate(join(ROOT, name)));
  if (stale.length === 0) return;
  installOnce();
  const { build } = await import('esbuild');
  for (const [name, { out, entry, alias = {} }] of stale) {
    const folder = join(ROOT, name);
    await build({
      absWorkingDir: folder,
      entryPoints: { [out]: join(folder, entry) },
      outdir: join(folder, 'dist'),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      legalComments: 'linked',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      loader: { '.html': 'text', '.png': 'dataurl', '.gif': 'dataurl', ...NO_FONTS },
      alias: Object.fromEntries(
        Object.entries(alias).map(([from, to]) => [from, join(folder, to)]),
      ),
      logLevel: 'error',
    });
    writeFileSync(stampOf(folder), digestOf(folder));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  await buildPortals();
  const size = Object.entries(BUNDLES).map(([name, { out }]) => {
    const bytes = readFileSync(join(ROOT, name, 'dist', `${out}.js`)).length;
    return `${basename(name)} ${Math.round(bytes / 1024)} kB`;
  });
  console.log(`portals built in ${Date.now() - started} ms: ${size.join(', ')}`);
}

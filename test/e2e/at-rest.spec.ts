// After the whole story: nothing went out, nothing is left on the screen, and nothing that was typed stands in any file.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildExtension } from '../tools/build-extension.ts';
import { inHeap } from '../tools/heap-search.ts';
import { DEEP, DEMO, PORTALS, sampleFacts, tellStory } from '../tools/demo-story.ts';
import { grantWithoutPrompt, launch, openPanelBeside } from '../tools/launch.ts';
import * as person from '../tools/person.ts';
import { serveFolder } from '../tools/serve-folder.ts';

/** Facts of the sample that stand in no page of the portal. */
const TELLING = ['patient.lastName', 'subscriber.memberId', 'patient.birthDate', 'patient.phone'];

/** Chromium itself asks these now and then, whatever is installed: updates of lists, field names of forms. */
const CHROMIUM_OWN = /\.(google|googleapis|gstatic|gvt1)\.com$/;

/** The host that a first packet names: in the Host line of HTTP, or in the greeting of TLS, which is not encrypted. */
function hostIn(bytes: Buffer): string {
  return /^Host: *([^\r\n:]+)/im.exec(bytes.toString('latin1'))?.[1] ?? serverNameIn(bytes) ?? '?';
}

/** The name in a TLS greeting: a zero byte, its length in two bytes, then the name (RFC 6066, section 3). */
function serverNameIn(bytes: Buffer): string | undefined {
  for (let at = 0; at + 3 < bytes.length; at += 1) {
    const end = at + 3 + bytes.readUInt16BE(at + 1);
    if (bytes[at] !== 0 || end > bytes.length) continue;
    const name = bytes.toString('latin1', at + 3, end);
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(name)) return name;
  }
  return undefined;
}

/** Hears whatever wants to leave: every host name leads here. */
async function openSink() {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.once('data', (bytes) => {
      const host = hostIn(bytes);
      if (!CHROMIUM_OWN.test(host)) heard.push(host);
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { heard, port, close: () => server.close() };
}

/** The ways in which a text or key could stand in a file. */
function formsOf(secret: string | Buffer): Buffer[] {
  const utf8 = Buffer.from(secret);
  const wide = typeof secret === 'string' ? [Buffer.from(secret, 'utf16le')] : [];
  return [utf8, ...wide, Buffer.from(utf8.toString('base64'))];
}

/** Which secrets stand in which files of a folder. */
async function leaks(folder: string, secrets: Map<string, Buffer[]>): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    for (const [name, forms] of secrets) {
      if (forms.some((form) => content.includes(form)))
        found.push(`${name} in ${path.slice(folder.length)}`);
    }
  }
  return found;
}

interface Stored {
  chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
}
const sessionOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Stored).chrome.storage.session.get(null));

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'bicuspid-at-rest-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

test('a locked shutdown leaves no typed word and no key on the disk, and nothing was sent', async () => {
  test.setTimeout(400_000);
  const sink = await openSink();
  const served = await serveFolder(PORTALS, DEEP);
  const rules = `MAP * 127.0.0.1:${sink.port}, EXCLUDE 127.0.0.1`;
  const launched = await launch({
    build: buildExtension(),
    profile,
    flags: [`--host-resolver-rules=${rules}`],
  });
  const asked: string[] = [];
  launched.context.on('request', (request) => asked.push(new URL(request.url()).origin));
  await grantWithoutPrompt(launched, 'http://127.0.0.1/*');
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(`${served.url}/${DEMO}/index.html`);
  const { panel } = await openPanelBeside(launched, page);
  await tellStory({
    page,
    panel,
    portal: `${served.url}/${DEMO}`,
    at: () => Promise.resolve(),
  });

  const facts = (
    JSON.parse(await readFile(await sampleFacts(), 'utf8')) as { facts: Record<string, string> }
  ).facts;
  await person.lock(panel);
  const unlocking = panel.getByRole('button', { name: 'Unlock' });
  await unlocking.waitFor();
  expect(await sessionOf(panel)).toEqual({});
  await person.unlock(panel);
  await person.fillButton(panel).waitFor();
  const open = facts['patient.lastName'] ?? '';
  expect(await inHeap(panel, [open]), 'the search finds what is open').toEqual([open]);

  const { vaultKey } = (await sessionOf(panel)) as { vaultKey: { key: string; vaultId: string } };
  const key = Buffer.from(vaultKey.key, 'base64');
  expect(key).toHaveLength(32);
  const secrets = new Map<string, Buffer[]>([
    ['the vault key', formsOf(key)],
    ['the passphrase', formsOf(person.PASSPHRASE)],
  ]);
  for (const name of TELLING) {
    const value = facts[name];
    if (value) secrets.set(name, formsOf(value));
  }

  await person.lock(panel);
  await unlocking.waitFor();
  const shown = await panel.content();
  for (const name of TELLING) if (facts[name]) expect(shown).not.toContain(facts[name]);
  expect(await sessionOf(panel)).toEqual({});
  const words = TELLING.map((name) => facts[name] ?? '').filter(Boolean);
  // The page that was locked is gone: a new one stands in its place and never knew them.
  await expect.poll(() => inHeap(panel, words)).toEqual([]);

  // The portal's own page keeps what it was given; its tab is part of the browser's own session file.
  await page.goto('about:blank');
  await launched.close();
  await served.close();
  sink.close();
  expect(sink.heard, 'hosts outside').toEqual([]);
  const local = [new URL(served.url).origin, new URL(launched.address('')).origin];
  const outside = asked.filter(
    (origin) => !local.includes(origin) && !/^(null|chrome:)/.test(origin),
  );
  expect(outside, 'requests of any page').toEqual([]);
  expect([...secrets.keys()].length).toBeGreaterThan(3);
  // The search finds what does stand there: the id of the vault is no secret.
  const control = new Map([['the vault id', formsOf(vaultKey.vaultId)]]);
  expect(await leaks(profile, control)).not.toEqual([]);
  expect(await leaks(profile, secrets)).toEqual([]);
});

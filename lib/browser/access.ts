// Which portals Bicuspid may read and fill. The browser's permission knows no port, so an origin counts as allowed
// only when the browser grants it *and* the person allowed exactly that origin here.
import { browser } from 'wxt/browser';
import { mayBeFilled, originOf, patternOf } from './origins.ts';
import { changeSettings, onSettingsChange, readSettings } from './settings.ts';

async function granted(origin: string): Promise<boolean> {
  return (
    mayBeFilled(origin) && (await browser.permissions.contains({ origins: [patternOf(origin)] }))
  );
}

/** True when this exact origin (scheme, host and port) may be read and filled. */
export async function hasAccess(origin: string): Promise<boolean> {
  return (await allowedOrigins()).includes(origin);
}

/**
 * Asks the person. Call it first thing in a click handler: the browser shows its prompt only while the click lasts.
 * False when the answer is no, or when the page is neither https nor on this computer.
 */
export async function requestAccess(origin: string): Promise<boolean> {
  if (!mayBeFilled(origin)) return false;
  const asked = browser.permissions.request({ origins: [patternOf(origin)] });
  const allowed = await asked.catch(() => false);
  if (allowed) await changeSettings(({ portals }) => ({ portals: withOrigin(portals, origin) }));
  return allowed;
}

function withOrigin(portals: string[], origin: string): string[] {
  return [...portals.filter((each) => each !== origin), origin];
}

/** Every origin that may be filled now, in the order in which they were allowed. */
export async function allowedOrigins(): Promise<string[]> {
  const { portals } = await readSettings();
  const answers = await Promise.all(portals.map(granted));
  return portals.filter((_, index) => answers[index]);
}

/** Takes an origin back, and the browser's permission with it unless another allowed port of the host needs it. */
export async function removeAccess(origin: string): Promise<void> {
  await changeSettings(({ portals }) => ({ portals: portals.filter((each) => each !== origin) }));
  if (originOf(origin) === undefined) return;
  const pattern = patternOf(origin);
  const { portals } = await readSettings();
  if (portals.some((each) => patternOf(each) === pattern)) return;
  // Refused for what was never granted, which is what was wanted.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Hears when a portal is allowed or taken back, here, in another page or in the browser's own settings. */
export function onAccessChange(listener: () => void): () => void {
  const heard = () => listener();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  const stop = onSettingsChange(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
    stop();
  };
}

// The web page that the panel stands beside: which tab it is, and its address when the browser shows it to us.
import { browser } from 'wxt/browser';
import { originOf } from './origins.ts';

export interface PortalTab {
  tabId: number;
  windowId: number;
  /**
   * Undefined while the browser hides it: the portal is not allowed yet and the person has not clicked Bicuspid's icon
   * on that page. One click on the icon shows it.
   */
  url?: string;
  /** `https://portal.example`; undefined when hidden, or when the tab shows no web page (a new tab, a PDF viewer). */
  origin?: string;
  host?: string;
}

/** The panel's page as a full tab has `?tab=ID` in its address and works on that tab. */
function namedTab(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('tab'));
  return Number.isInteger(id) && id > 0 ? id : null;
}

async function findTab(named: number | null) {
  if (named !== null) return browser.tabs.get(named).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** The page beside the panel, or null when its tab is gone. */
export async function currentPortalTab(search = location.search): Promise<PortalTab | null> {
  const tab = await findTab(namedTab(search));
  if (tab?.id === undefined) return null;
  const portalTab: PortalTab = { tabId: tab.id, windowId: tab.windowId };
  if (tab.url) portalTab.url = tab.url;
  const origin = originOf(tab.url);
  return origin ? { ...portalTab, origin, host: new URL(origin).host } : portalTab;
}

const CHANNEL = 'bicuspid-tab';

/** For the popup: opening it shows us the page's address, which no event of the browser tells the panel. */
export function announceAddress(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('look');
  channel.close();
}

/** Hears when another page stands beside the panel, or its address changed or became visible. */
export function watchPortalTab(listener: (tab: PortalTab | null) => void): () => void {
  let last = '';
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const tab = await currentPortalTab();
    const now = JSON.stringify(tab);
    // A slow answer of an earlier look must not overtake a later one.
    if (mine !== turn || now === last) return;
    last = now;
    listener(tab);
  };
  const heard = () => void look();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = heard;
  const { tabs, permissions } = browser;
  const events = [tabs.onActivated, tabs.onUpdated, tabs.onRemoved, permissions.onAdded];
  for (const event of events) event.addListener(heard);
  window.addEventListener('focus', heard);
  heard();
  return () => {
    turn += 1;
    channel.close();
    for (const event of events) event.removeListener(heard);
    window.removeEventListener('focus', heard);
  };
}

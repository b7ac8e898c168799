// A picture of what the portal shows now, as proof of a confirmation.
import { browser } from 'wxt/browser';

export type Picture =
  { ok: true; bytes: Uint8Array<ArrayBuffer>; type: 'image/jpeg' } | { ok: false; message: string };

/**
 * The visible part of the active tab. The browser allows it only after a click on Bicuspid's icon on that page, however
 * often the portal was allowed; then the message says so.
 */
export async function visiblePicture(windowId: number): Promise<Picture> {
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 85 });
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (c) => c.charCodeAt(0));
    return { ok: true, bytes, type: 'image/jpeg' };
  } catch {
    return {
      ok: false,
      message:
        'The browser gives no picture of this page yet. Click the Bicuspid icon in the toolbar once, then try again.',
    };
  }
}

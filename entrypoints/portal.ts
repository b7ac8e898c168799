import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFrame } from '../lib/page/answer.ts';
import { shareCore } from '../lib/page/core.ts';
import { isFrameRequest } from '../lib/page/is-request.ts';

/** In the isolated world of one document: a second injection finds the mark and does nothing. */
const LISTENING = Symbol.for('bicuspid.listening');

/**
 * Injected on demand, and a script of the plain kind for that reason: what a registered one brings along listens in the
 * page and posts a message into it. Hears pages of this extension and nobody else.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [LISTENING]?: boolean };
  if (world[LISTENING]) return;
  world[LISTENING] = true;
  shareCore();
  const ours = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const fromUs = sender.id === browser.runtime.id && sender.url?.startsWith(ours) === true;
    if (!fromUs || !isFrameRequest(message)) return undefined;
    void answerFrame(message).then(sendResponse, () => sendResponse(null));
    return true;
  });
});

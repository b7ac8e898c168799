// Lets the person point at a control in the page: one frame answers, all others stop waiting.
import type { FrameAnswers } from '../form/frame-messages.ts';
import { ask, enterFrames, type FrameAddress, type NoPage } from './frames.ts';
import type { ControlAddress } from './page-bridge.ts';

export type PointedAt =
  | { ok: true; outcome: 'picked'; at: ControlAddress }
  | { ok: true; outcome: 'cancelled' | 'timed-out' }
  | NoPage;

/** How long a person is waited for. */
const WAIT_MS = 60_000;

async function stop(tabId: number, frames: readonly FrameAddress[]): Promise<void> {
  await Promise.all(
    frames.map(({ documentId }) =>
      ask<'stop-pointing'>(tabId, documentId, { bicuspid: 'stop-pointing' }),
    ),
  );
}

/** Ends the mode in every frame of the tab; harmless when it is not on. */
export async function stopPointing(tabId: number): Promise<void> {
  const entered = await enterFrames(tabId);
  if (entered.ok) await stop(tabId, entered.frames);
}

/**
 * Waits for one click on a control, in whichever frame it comes. Escape in the page, `signal` or a minute end it. When the
 * page leaves meanwhile, nothing was picked.
 */
export async function pointInPage(tabId: number, signal: AbortSignal): Promise<PointedAt> {
  const entered = await enterFrames(tabId);
  if (!entered.ok) return entered;
  const { frames } = entered;
  const give = () => void stop(tabId, frames);
  signal.addEventListener('abort', give);
  // A panel that is closed takes its messages with it; the frames must not go on waiting.
  globalThis.addEventListener('pagehide', give);
  try {
    const request = { bicuspid: 'point', forMs: WAIT_MS } as const;
    return await new Promise<PointedAt>((resolve) => {
      let waiting = frames.length;
      const heard = (address: FrameAddress, answer: FrameAnswers['point'] | null): void => {
        waiting -= 1;
        if (answer?.outcome === 'picked')
          resolve({ ok: true, outcome: 'picked', at: { ...address, ref: answer.ref } });
        else if (answer?.outcome === 'cancelled' || waiting === 0)
          resolve({ ok: true, outcome: answer?.outcome ?? 'cancelled' });
      };
      for (const address of frames)
        void ask<'point'>(tabId, address.documentId, request, WAIT_MS + 2_000).then((answer) =>
          heard(address, answer),
        );
    });
  } finally {
    signal.removeEventListener('abort', give);
    globalThis.removeEventListener('pagehide', give);
    await stop(tabId, frames);
  }
}

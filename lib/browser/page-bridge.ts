// What the panel does with the page beside it: read its form, read its words, mark controls, undo a fill.
import type { MarkTone, PageText } from '../form/frame-messages.ts';
import type { PageFrame, PageSnapshot } from '../form/snapshot.ts';
import { ask, enterFrames, NO_ANSWER, type FrameAddress, type NoPage } from './frames.ts';

/** Where a control is. */
export interface ControlAddress extends FrameAddress {
  ref: string;
}

/** The forms of every frame we may enter, without any value. */
export async function readPage(tabId: number): Promise<{ ok: true; page: PageSnapshot } | NoPage> {
  const entered = await enterFrames(tabId);
  if (!entered.ok) return entered;
  const frames = await Promise.all(
    entered.frames.map(async (address): Promise<PageFrame | null> => {
      const snapshot = await ask<'read'>(tabId, address.documentId, { bicuspid: 'read' });
      return snapshot && { ...snapshot, ...address };
    }),
  );
  const answered = frames.filter((frame) => frame !== null);
  return answered.length > 0 ? { ok: true, page: { frames: answered } } : NO_ANSWER;
}

/** The visible words of every frame, the top one first. */
export async function readPageText(
  tabId: number,
): Promise<{ ok: true; pages: PageText[] } | NoPage> {
  const entered = await enterFrames(tabId);
  if (!entered.ok) return entered;
  const texts = await Promise.all(
    entered.frames.map(({ documentId }) => ask<'text'>(tabId, documentId, { bicuspid: 'text' })),
  );
  const pages = texts.filter((text) => text !== null);
  return pages.length > 0 ? { ok: true, pages } : NO_ANSWER;
}

export interface Mark extends ControlAddress {
  tone: MarkTone;
}

/** Draws these marks and takes all others away; `scrollTo` brings one of them into view. */
export async function markControls(
  tabId: number,
  marks: readonly Mark[],
  scrollTo?: ControlAddress,
): Promise<void> {
  const entered = await enterFrames(tabId);
  if (!entered.ok) return;
  await Promise.all(
    entered.frames.map(({ documentId }) =>
      ask<'mark'>(tabId, documentId, {
        bicuspid: 'mark',
        marks: marks
          .filter((mark) => mark.documentId === documentId)
          .map(({ ref, tone }) => ({ ref, tone })),
        ...(scrollTo?.documentId === documentId && { scrollTo: scrollTo.ref }),
      }),
    ),
  );
}

/** Puts back what stood in every control before the first write, in all frames. */
export async function undoFill(tabId: number): Promise<{ restored: number; failed: number }> {
  const entered = await enterFrames(tabId);
  const total = { restored: 0, failed: 0 };
  if (!entered.ok) return total;
  for (const { documentId } of entered.frames) {
    const answer = await ask<'undo'>(tabId, documentId, { bicuspid: 'undo' }, 30_000);
    total.restored += answer?.restored ?? 0;
    total.failed += answer?.failed ?? 0;
  }
  return total;
}

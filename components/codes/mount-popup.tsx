// Puts the look-up on the page once it is known what it opens with, and not later than a person would notice.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Library } from '../../lib/codes/library.ts';
import { PopupPage } from './popup-page.tsx';

/** What the popup opens with. */
export interface PopupStart {
  /** The codes of the field. */
  library: Library;
  /** Codes used often, the first ones first. */
  used: readonly string[];
}

/** Milliseconds that the box waits for the codes: rendered once with them, the page is ready sooner than twice. */
const PATIENCE = 40;

const pause = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));

export async function mountPopup(element: Element, starting: Promise<PopupStart>): Promise<void> {
  const root = createRoot(element);
  const show = (start: PopupStart | null) =>
    flushSync(() => root.render(<PopupPage start={start} />));
  const inTime = await Promise.race([starting, pause()]);
  show(inTime);
  if (!inTime) show(await starting);
}

// Saves an open record in the moments in which somebody is called away.
import type { Editor } from './editor.ts';

const open = new Set<{ flush: () => Promise<void> }>();

/** Saves when the page is hidden or closed, and with `saveAll`. Returns the call that ends it. */
export function keepSaved(
  editor: Pick<Editor<unknown>, 'flush'>,
  /** Called when the page closes, after the save was begun: it may not live to end it. */
  onClosing: () => void = () => undefined,
): () => void {
  const hidden = () => document.visibilityState === 'hidden' && void editor.flush();
  const leaving = () => void editor.flush();
  document.addEventListener('visibilitychange', hidden);
  const closing = () => {
    void editor.flush();
    onClosing();
  };
  addEventListener('pagehide', closing);
  addEventListener('blur', leaving);
  // On the way to the page beside the panel: saved before the click lands there.
  document.documentElement.addEventListener('mouseleave', leaving);
  open.add(editor);
  return () => {
    document.documentElement.removeEventListener('mouseleave', leaving);
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', closing);
    removeEventListener('blur', leaving);
    open.delete(editor);
  };
}

/** Saves every open record of this page: before it is locked. */
export async function saveAll(): Promise<void> {
  await Promise.all([...open].map((editor) => editor.flush()));
}

const left = new Set<Promise<void>>();

/** Saves a record whose screen is being left; `leftIsSaved` tells when that is done. */
export function saveLeft(editor: Pick<Editor<unknown>, 'flush'>): Promise<void> {
  const saving = editor.flush().finally(() => left.delete(saving));
  left.add(saving);
  return saving;
}

/**
 * Resolves when every record that was left is written, or cannot be: a list that is read earlier shows it as it was.
 * Waits a second at most, for a list must come also when the store is busy; what is written later is read then.
 */
export function leftIsSaved(): Promise<void> {
  if (left.size === 0) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, 1000);
    void Promise.all(left).then(() => resolve());
  });
}

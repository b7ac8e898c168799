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

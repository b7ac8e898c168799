// Opens the practice profile for typing; saved as it is typed, like a case.
import { useEffect, useState } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import { onPracticeChange, readPracticeRecord, savePractice } from '../../lib/store/practice.ts';
import { createEditor, type Editor } from '../ui/editor.ts';
import { keepSaved } from '../ui/keep-saved.ts';

async function load() {
  const { practice, revision } = await readPracticeRecord();
  return { value: practice, revision };
}

/** null until it is read. */
export function usePracticeEditor(): Editor<Practice> | null {
  const [editor, setEditor] = useState<Editor<Practice> | null>(null);
  useEffect(() => {
    let left = false;
    let close = () => {};
    void load().then((found) => {
      if (left) return;
      const opened = createEditor<Practice>({
        ...found,
        // Revision 0: nothing was ever saved, so there is nothing that could be overwritten.
        save: (value, revision) => savePractice(value, { expectedRevision: revision || undefined }),
        load,
      });
      const stopKeeping = keepSaved(opened);
      const stopChanges = onPracticeChange(() => void opened.refresh());
      close = () => {
        stopKeeping();
        stopChanges();
        void opened.flush();
      };
      setEditor(opened);
    });
    return () => {
      left = true;
      close();
    };
  }, []);
  return editor;
}

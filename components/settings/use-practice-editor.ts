// Opens the practice profile for typing; saved as it is typed, like a case.
import { useEffect, useState } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import { keepDraft, takeDraft } from '../../lib/browser/unsaved-draft.ts';
import { onPracticeChange, readPracticeRecord, savePractice } from '../../lib/store/practice.ts';
import { refreshWaiting } from '../followups/refresh-waiting.ts';
import { createEditor, type Editor } from '../ui/editor.ts';
import { keepSaved } from '../ui/keep-saved.ts';
import { joinChanges } from '../ui/three-way.ts';

const RECORD = 'practice';

async function load() {
  const { practice, revision } = await readPracticeRecord();
  return { value: practice, revision };
}

/** Saves, and moves the calls and deadlines of waiting cases along with a payer's days. */
async function save(value: Practice, revision: number) {
  const before = (await readPracticeRecord()).practice;
  // Revision 0: nothing was ever saved, so there is nothing that could be overwritten.
  const answer = await savePractice(value, { expectedRevision: revision || undefined });
  if (answer.ok) await refreshWaiting(before, value);
  return answer;
}

/** null until it is read. */
export function usePracticeEditor(): Editor<Practice> | null {
  const [editor, setEditor] = useState<Editor<Practice> | null>(null);
  useEffect(() => {
    let left = false;
    let close = () => {};
    void Promise.all([load(), takeDraft<Practice>(RECORD)]).then(([found, draft]) => {
      if (left) return;
      const opened = createEditor<Practice>({
        ...found,
        save,
        load,
      });
      if (draft) opened.update((now) => joinChanges(draft.base, draft.value, now).value);
      const stopKeeping = keepSaved(opened, () => {
        const left = opened.draft();
        if (left) keepDraft(RECORD, left);
      });
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

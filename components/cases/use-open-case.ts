// Opens a case for typing: reads it, keeps it saved, joins what other windows save, lets go of it cleanly.
import { useEffect, useState } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import { keepDraft, takeDraft } from '../../lib/browser/unsaved-draft.ts';
import { onCasesChange, readCase, saveCase } from '../../lib/store/cases.ts';
import { onVaultChange } from '../../lib/store/vault.ts';
import { createEditor, type Editor } from '../ui/editor.ts';
import { keepSaved, saveLeft } from '../ui/keep-saved.ts';
import { joinChanges } from '../ui/three-way.ts';

export type OpenCase =
  | { kind: 'loading' }
  | { kind: 'open'; editor: Editor<Case> }
  | { kind: 'gone' }
  | { kind: 'trouble'; message: string };

/**
 * What could not be saved when its sheet was left (disk full, vault locked in that very moment). It stays in this page's
 * memory and is laid over the stored case when the case is opened again: nothing typed is lost.
 */
const unsaved = new Map<string, { base: Case; value: Case }>();

async function load(id: string) {
  const found = await readCase(id);
  return found && { value: found.case, revision: found.revision };
}

export function useOpenCase(id: string): OpenCase {
  const [state, setState] = useState<OpenCase>({ kind: 'loading' });

  useEffect(() => {
    let left = false;
    let close = () => {};
    void Promise.all([load(id), takeDraft<Case>(id)])
      .then(([found, draft]) => found && { ...found, draft })
      .then(
        (found) => {
          if (left) return;
          if (!found) return setState({ kind: 'gone' });
          const editor = createEditor<Case>({
            ...found,
            save: (value, expectedRevision) => saveCase(value, { expectedRevision }),
            load: () => load(id),
          });
          const kept = unsaved.get(id) ?? found.draft;
          unsaved.delete(id);
          if (kept) editor.update((now) => joinChanges(kept.base, kept.value, now).value);
          const stopKeeping = keepSaved(editor, () => {
            const draft = editor.draft();
            if (draft) keepDraft(id, draft);
          });
          const stopCases = onCasesChange((changed) => changed === id && void editor.refresh());
          const stopVault = onVaultChange((change) => change === 'unlocked' && void editor.flush());
          close = () => {
            stopKeeping();
            stopCases();
            stopVault();
            void saveLeft(editor).then(() => {
              const draft = editor.draft();
              if (draft) unsaved.set(id, draft);
            });
          };
          setState({ kind: 'open', editor });
        },
        (error: unknown) => {
          if (!left)
            setState({ kind: 'trouble', message: error instanceof Error ? error.message : '' });
        },
      );
    return () => {
      left = true;
      close();
      setState({ kind: 'loading' });
    };
  }, [id]);

  return state;
}

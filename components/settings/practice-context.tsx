// Hands the open practice profile to the parts of the settings page.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import type { Editor } from '../ui/editor.ts';

export const PracticeContext = createContext<Editor<Practice> | null>(null);

function useEditor(): Editor<Practice> {
  const editor = useContext(PracticeContext);
  if (!editor) throw new Error('This part belongs inside the open practice profile.');
  return editor;
}

/** A slice of the profile. `select` must give the same object while nothing in it changed. */
export function usePracticeSlice<T>(select: (value: Practice) => T): T {
  const editor = useEditor();
  return useSyncExternalStore(editor.subscribe, () => select(editor.get()));
}

export function usePracticeUpdate(): (change: (value: Practice) => Practice) => void {
  return useEditor().update;
}

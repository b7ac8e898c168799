// Hands the open case to the parts of the sheet; each renders again only when its own slice changes.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import type { CaseSource } from './case-source.ts';

export const CaseContext = createContext<CaseSource | null>(null);

export function useCaseSource(): CaseSource {
  const source = useContext(CaseContext);
  if (!source) throw new Error('This part belongs inside an open case.');
  return source;
}

/** A slice of the open case. `select` must give the same object while nothing in it changed. */
export function useCase<T>(select: (value: Case) => T): T {
  const { editor } = useCaseSource();
  return useSyncExternalStore(editor.subscribe, () => select(editor.get()));
}

/** What changes the open case. */
export function useUpdate(): (change: (value: Case) => Case) => void {
  return useCaseSource().editor.update;
}

export const newId = () => crypto.randomUUID();

// Where a field gets its value from and puts what is typed: one record, read and written by path.
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';

/** What is wrong at a place. `missing` is shown at once and quietly, `wrong` after the field was left. */
export interface FieldProblem {
  level: 'wrong' | 'missing';
  message: string;
}

export interface FieldSource {
  subscribe: (listener: () => void) => () => void;
  read: (path: string) => unknown;
  write: (path: string, value: unknown) => void;
  /** The same object as long as the problem is the same one. */
  problem: (path: string) => FieldProblem | undefined;
  /** Called when a field is left: what was typed can be saved now. */
  left: () => void;
}

const Source = createContext<FieldSource | null>(null);

export function FieldSourceProvider(props: { source: FieldSource; children: ReactNode }) {
  return <Source value={props.source}>{props.children}</Source>;
}

function useFieldSource(): FieldSource {
  const source = useContext(Source);
  if (!source) throw new Error('A field needs a <FieldSourceProvider> around it.');
  return source;
}

/** One place of the record. Renders again only when this place or its problem changes. */
export function useField(path: string) {
  const source = useFieldSource();
  const value = useSyncExternalStore(source.subscribe, () => source.read(path));
  const problem = useSyncExternalStore(source.subscribe, () => source.problem(path));
  return {
    value,
    problem,
    write: (next: unknown) => source.write(path, next),
    left: () => source.left(),
  };
}

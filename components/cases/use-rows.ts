// The list rows of all cases, read anew whenever a case is written in this window or another.
import { useEffect, useState } from 'react';
import type { CaseRow } from '../../lib/case/list-row.ts';
import { onCasesChange } from '../../lib/store/cases.ts';

export type Rows =
  | { kind: 'loading' }
  | { kind: 'ready'; rows: CaseRow[] }
  /** The store would rather say nothing than show too little. */
  | { kind: 'trouble'; message: string };

/** `read` is `listCases` or `listDeletedCases`. */
export function useRows(read: () => Promise<CaseRow[]>): Rows {
  const [rows, setRows] = useState<Rows>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    const load = () =>
      read().then(
        (found) => !gone && setRows({ kind: 'ready', rows: found }),
        (error: unknown) =>
          !gone &&
          setRows({ kind: 'trouble', message: error instanceof Error ? error.message : '' }),
      );
    void load();
    const stop = onCasesChange(() => void load());
    return () => {
      gone = true;
      stop();
    };
  }, [read]);
  return rows;
}

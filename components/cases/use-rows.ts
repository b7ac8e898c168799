// The list rows of all cases, read anew whenever a case is written in this window or another.
import { useEffect, useState } from 'react';
import type { CaseRow } from '../../lib/case/list-row.ts';
import { onCasesChange } from '../../lib/store/cases.ts';
import { leftIsSaved } from '../ui/keep-saved.ts';

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
    let reading = false;
    let again = false;
    // An import writes hundreds of cases: while one reading is under way, all that comes meanwhile is one more reading.
    const load = async (): Promise<void> => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      do {
        again = false;
        const found = await read().then(
          (all): Rows => ({ kind: 'ready', rows: all }),
          (error: unknown): Rows => ({
            kind: 'trouble',
            message: error instanceof Error ? error.message : '',
          }),
        );
        if (gone) return;
        setRows(found);
      } while (again);
      reading = false;
    };
    // A sheet that was left this moment is still being written: its row belongs into the list.
    void leftIsSaved().then(() => (gone ? undefined : load()));
    const stop = onCasesChange(() => void load());
    return () => {
      gone = true;
      stop();
    };
  }, [read]);
  return rows;
}

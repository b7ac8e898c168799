// An import from the chosen file to its report, as states that a screen can show.
import { useRef, useState } from 'react';
import { readTableFile, type Table } from '../../lib/browser/table-file.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { asTable, guessColumns, type SheetTable } from '../../lib/intake/guess-columns.ts';
import { planImport, type ImportAction, type ImportPlan } from '../../lib/intake/plan-import.ts';
import { readRow } from '../../lib/intake/read-row.ts';
import { rememberedColumns, withColumns } from '../../lib/intake/remembered-columns.ts';
import { listCases } from '../../lib/store/cases.ts';
import { readPracticeRecord, savePractice } from '../../lib/store/practice.ts';
import { localToday } from '../ui/date-text.ts';
import { runImport, type ImportReport } from './run-import.ts';

export type ImportState =
  | { step: 'choose'; message: string }
  | { step: 'reading' }
  | {
      step: 'columns';
      file: string;
      tables: Table[];
      chosen: number;
      table: SheetTable;
      columns: string[];
      /** The columns are those of an earlier list with these headings. */
      remembered: boolean;
    }
  | { step: 'check'; file: string; plan: ImportPlan; back: ImportState }
  | { step: 'running'; done: number; total: number }
  | { step: 'done'; report: ImportReport; file: string };

/** Headings may be rows of patients where a list has none: they are kept in the sealed practice record only. */
async function remember(headings: readonly string[], columns: readonly string[]): Promise<void> {
  const { practice, revision } = await readPracticeRecord();
  const columnMaps = withColumns(practice.columnMaps, headings, columns);
  // Forgetting the columns costs a person a few clicks: a conflict is not worth a word.
  await savePractice({ ...practice, columnMaps }, { expectedRevision: revision });
}

export function useImport(practice: Practice) {
  const [state, setState] = useState<ImportState>({ step: 'choose', message: '' });
  const stop = useRef<AbortController | null>(null);

  const show = (file: string, tables: Table[], chosen: number): void => {
    const table = asTable(tables[chosen]?.rows ?? []);
    const known = rememberedColumns(practice.columnMaps, table.headings);
    const columns = known ?? guessColumns(table.headings);
    setState({ step: 'columns', file, tables, chosen, table, columns, remembered: known !== null });
  };

  const open = async (file: File): Promise<void> => {
    setState({ step: 'reading' });
    const read = await readTableFile(file);
    if (!read.ok) return setState({ step: 'choose', message: read.message });
    const largest = read.tables.reduce(
      (best, { rows }, index) =>
        rows.length > (read.tables[best]?.rows.length ?? 0) ? index : best,
      0,
    );
    show(file.name, read.tables, largest);
  };

  const check = async (): Promise<void> => {
    if (state.step !== 'columns') return;
    const { table, columns, file } = state;
    const today = localToday();
    const rows = table.rows.map((row) => readRow(row, columns, { today }));
    const plan = planImport(rows, await listCases());
    if (table.headed) void remember(table.headings, columns);
    setState({ step: 'check', file, plan, back: state });
  };

  const setAction = (line: number, action: ImportAction): void => {
    if (state.step !== 'check') return;
    const entries = state.plan.entries.map((entry) =>
      entry.line === line ? { ...entry, action } : entry,
    );
    setState({ ...state, plan: { ...state.plan, entries } });
  };

  const run = async (): Promise<void> => {
    if (state.step !== 'check') return;
    const { plan, file } = state;
    const total = plan.entries.filter(({ action }) => action !== 'skip').length;
    stop.current = new AbortController();
    setState({ step: 'running', done: 0, total });
    const report = await runImport(plan.entries, {
      practice,
      file,
      signal: stop.current.signal,
      onProgress: (done) => setState({ step: 'running', done, total }),
    });
    setState({ step: 'done', report, file });
  };

  return {
    state,
    open,
    check,
    run,
    setAction,
    setColumn: (index: number, id: string) => {
      if (state.step !== 'columns') return;
      // A meaning that is given to another column is taken from the one that had it.
      const columns = state.columns.map((old, at) => (at === index ? id : old === id ? '' : old));
      setState({ ...state, columns });
    },
    setSheet: (chosen: number) => {
      if (state.step === 'columns') show(state.file, state.tables, chosen);
    },
    stop: () => stop.current?.abort(),
    back: () => {
      if (state.step === 'check') setState(state.back);
      else setState({ step: 'choose', message: '' });
    },
  };
}

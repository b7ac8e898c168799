// All pre-authorizations in one list. It opens on what has to be done next; everything else is one press away.
import { Button } from '@mantine/core';
import { IconClipboardCheck, IconDownload, IconPrinter, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { csvOf } from '../../lib/outcomes/csv.ts';
import { TRACKER_COLUMNS } from '../../lib/preauth/tracker-columns.ts';
import {
  trackerPayers,
  trackerRows,
  trackerView,
  type TrackerFilter,
  type TrackerRow,
} from '../../lib/preauth/tracker.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { usePractice } from '../cases/use-practice.ts';
import { useRows } from '../cases/use-rows.ts';
import { useToday } from '../ui/use-today.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PrintOnly } from '../ui/print-only.tsx';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { WindowedList } from '../ui/windowed-list.tsx';
import { HEADING_HEIGHT, WorkGroup } from '../ui/work-group.tsx';
import work from '../ui/work-list.module.css';
import { CARD_HEIGHT, TrackerCard } from './tracker-card.tsx';
import { TrackerPaper } from './tracker-paper.tsx';
import { TrackerTools, type Narrowed } from './tracker-tools.tsx';

const NOTHING_TITLE: Readonly<Record<TrackerFilter, string>> = {
  next: 'Nothing to do',
  overdue: 'Nothing is late',
  unanswered: 'No answer is outstanding',
  expiring: 'Nothing runs out soon',
  all: 'No pre-auths yet',
};

const NOTHING: Readonly<Record<TrackerFilter, string>> = {
  next: 'No pre-auth needs you. For a new one open a case, fill the payer’s form, then press “Record number” on its confirmation page.',
  overdue: 'Calls that were due and decisions that the payer owes stand here.',
  unanswered: 'No pre-auth is waiting for the payer.',
  expiring: 'No approval runs out in the next 30 days.',
  all: 'Open a case, fill the payer’s form, then press “Record number” on its confirmation page.',
};

const HEADINGS = { due: 'Due', now: 'Can be done now', later: 'Coming up', finished: 'Done' };

type Entry = { heading: string; count: number } | { row: TrackerRow };

const NO_ROWS: TrackerRow[] = [];

const heightOf = (entry: Entry) => ('row' in entry ? CARD_HEIGHT : HEADING_HEIGHT);
const keyOf = (entry: Entry) =>
  'row' in entry ? `${entry.row.caseId}/${entry.row.id}` : entry.heading;

export function TrackerScreen() {
  const rows = useRows(listCases);
  const me = usePractice()?.userName.trim() ?? '';
  const [narrowed, setNarrowed] = useState<Narrowed>({ filter: 'next', mine: false, payer: '' });
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const today = useToday();
  const all = useMemo(
    () => (rows.kind === 'ready' ? trackerRows(rows.rows, today) : NO_ROWS),
    [rows, today],
  );
  const payers = useMemo(() => trackerPayers(all), [all]);
  const shown = useMemo(() => {
    const { filter, mine, payer } = narrowed;
    // Words are looked for everywhere: who types a number wants that one, whatever the list shows now.
    const wide = asked.trim() === '' ? filter : 'all';
    return trackerView(all, {
      filter: wide,
      today,
      assignee: mine ? me : '',
      payer,
      search: asked,
    });
  }, [all, narrowed, me, asked, today]);
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;

  const save = async () => {
    const file = new Blob([csvOf(TRACKER_COLUMNS, shown)], { type: 'text/csv' });
    const trouble = await saveFile(file, `pre-auths-${today}.csv`);
    if (trouble) showTrouble(trouble);
  };

  return (
    <main className={work.screen}>
      <div className={work.head}>
        <h1>
          Pre-auths <span>{rows.kind === 'ready' && shown.length}</span>
        </h1>
        <Button.Group>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconDownload size={14} aria-hidden />}
            aria-label="Save these pre-auths as CSV"
            disabled={shown.length === 0}
            onClick={() => void save()}
          >
            CSV
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPrinter size={14} aria-hidden />}
            aria-label="Print these pre-auths"
            disabled={shown.length === 0}
            onClick={() => print()}
          >
            Print
          </Button>
        </Button.Group>
      </div>
      <TrackerTools
        search={search}
        onSearch={setSearch}
        narrowed={narrowed}
        onNarrow={setNarrowed}
        payers={payers}
        me={me}
      />
      {rows.kind === 'ready' && shown.length === 0 && (
        <Nothing filter={narrowed.filter} searched={asked !== ''} />
      )}
      {shown.length > 0 && <Rows rows={shown} today={today} />}
      <PrintOnly>{() => <TrackerPaper rows={shown} today={today} />}</PrintOnly>
    </main>
  );
}

function Nothing({ filter, searched }: { filter: TrackerFilter; searched: boolean }) {
  return searched ? (
    <EmptyState icon={<IconSearch size={28} />} title="Nothing found">
      No pre-auth has all of these words in its numbers, patient, payer or codes.
    </EmptyState>
  ) : (
    <EmptyState icon={<IconClipboardCheck size={28} />} title={NOTHING_TITLE[filter]}>
      {NOTHING[filter]}
    </EmptyState>
  );
}

function Rows({ rows, today }: { rows: readonly TrackerRow[]; today: string }) {
  const entries = useMemo(() => withHeadings(rows), [rows]);
  return (
    <WindowedList<Entry> label="Pre-auths" rows={entries} heightOf={heightOf} keyOf={keyOf}>
      {(entry) =>
        'row' in entry ? <TrackerCard row={entry.row} today={today} /> : <WorkGroup {...entry} />
      }
    </WindowedList>
  );
}

/** The rows stand in the order of their groups already. */
function withHeadings(rows: readonly TrackerRow[]): Entry[] {
  const entries: Entry[] = [];
  let heading: { heading: string; count: number } | undefined;
  for (const row of rows) {
    const name = HEADINGS[row.group];
    if (heading?.heading !== name) entries.push((heading = { heading: name, count: 0 }));
    heading.count += 1;
    entries.push({ row });
  }
  return entries;
}

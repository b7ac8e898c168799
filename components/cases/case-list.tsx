// All cases: search, what is due first, and a way to a new one.
import { ActionIcon, Anchor, Button, Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CaseRow as Row } from '../../lib/case/list-row.ts';
import { listCases } from '../../lib/store/cases.ts';
import { localToday } from '../ui/date-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { go } from '../ui/hash-route.ts';
import { WindowedList } from '../ui/windowed-list.tsx';
import { CaseRow, ROW_HEIGHT } from './case-row.tsx';
import { FirstSteps } from './first-steps.tsx';
import { groupRows, haystack, wordsOf } from './list-groups.ts';
import classes from './list.module.css';
import { casePath } from './routes.ts';
import { Trouble } from './trouble.tsx';
import { useRows } from './use-rows.ts';

const HEADING_HEIGHT = 34;

type Entry = { kind: 'heading'; name: string; count: number } | { kind: 'row'; row: Row };

const heightOf = (entry: Entry) => (entry.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT);

interface CaseListProps {
  search: string;
  onSearch: (search: string) => void;
  /** The case that was open before: its row is marked, so that one finds back to where one was. */
  openedId?: string;
}

export function CaseList({ search, onSearch, openedId }: CaseListProps) {
  const rows = useRows(listCases);
  // null until the arrow keys were used.
  const [chosen, setActive] = useState<number | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const today = localToday();
  const all = rows.kind === 'ready' ? rows.rows : EMPTY;
  const haystacks = useMemo(() => all.map(haystack), [all]);
  const asked = useDeferredValue(search);

  const entries = useMemo(() => {
    const words = wordsOf(asked);
    const found = all.filter((_, index) =>
      words.every((word) => haystacks[index]?.includes(word) ?? false),
    );
    return groupRows(found, today).flatMap<Entry>(({ name, rows: inGroup }) => [
      { kind: 'heading', name, count: inGroup.length },
      ...inGroup.map((row) => ({ kind: 'row' as const, row })),
    ]);
  }, [all, haystacks, asked, today]);

  const opened = openedId
    ? entries.findIndex((entry) => entry.kind === 'row' && entry.row.id === openedId)
    : -1;
  const active = chosen ?? opened;
  const setSearch = (text: string) => {
    onSearch(text);
    setActive(null);
  };

  useHotkeys([
    ['/', () => box.current?.focus()],
    ['n', () => go('/new')],
  ]);

  const step = (by: 1 | -1) => {
    let next = active + by;
    while (entries[next]?.kind === 'heading') next += by;
    if (entries[next]) setActive(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && search !== '') {
      setSearch('');
    } else if (event.key === 'Enter') {
      const rowsFound = entries.filter((entry) => entry.kind === 'row');
      const entry =
        (chosen === null ? undefined : entries[chosen]) ?? (search ? rowsFound[0] : undefined);
      if (entry?.kind === 'row') go(casePath(entry.row.id));
    }
  };

  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  const count = entries.filter((entry) => entry.kind === 'row').length;
  return (
    <main className={classes.screen}>
      <h1 className="sr-only">Cases</h1>
      <div className={classes.tools}>
        <TextInput
          ref={box}
          style={{ flex: 1 }}
          type="search"
          aria-label="Search cases"
          placeholder="Name, ID, payer, code"
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={
            search ? (
              <ActionIcon size="sm" aria-label="Clear the search" onClick={() => setSearch('')}>
                <IconX size={14} aria-hidden />
              </ActionIcon>
            ) : (
              <Kbd size="xs" aria-hidden>
                /
              </Kbd>
            )
          }
          value={search}
          onKeyDown={onKeyDown}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button
          component="a"
          href="#/new"
          leftSection={<IconPlus size={16} aria-hidden />}
          style={{ flex: 'none' }}
        >
          New
        </Button>
      </div>
      {rows.kind === 'ready' && count === 0 && (
        <Nothing search={asked} onClear={() => setSearch('')} />
      )}
      {count > 0 && (
        <WindowedList
          label="Cases"
          rows={entries}
          active={active}
          heightOf={heightOf}
          keyOf={(entry) => (entry.kind === 'heading' ? entry.name : entry.row.id)}
        >
          {(entry, index) =>
            entry.kind === 'heading' ? (
              <h2 className={classes.group} style={{ margin: 0 }}>
                {entry.name} <span>{entry.count}</span>
              </h2>
            ) : (
              <CaseRow row={entry.row} today={today} active={index === active} />
            )
          }
        </WindowedList>
      )}
      <footer className={classes.foot} style={{ marginTop: count > 0 ? 0 : 'auto' }}>
        <span aria-live="polite">{asked ? `${count} found` : plural(all.length)}</span>
        <Anchor href="#/hand-over" size="xs" c="dimmed">
          Hand-over sheet
        </Anchor>
        <Anchor href="#/deleted" size="xs" c="dimmed">
          Recently deleted
        </Anchor>
      </footer>
    </main>
  );
}

const EMPTY: Row[] = [];

function plural(count: number): string {
  return count === 1 ? '1 case' : `${count.toLocaleString('en-US')} cases`;
}

function Nothing({ search, onClear }: { search: string; onClear: () => void }) {
  if (search)
    return (
      <EmptyState
        icon={<IconSearch size={28} />}
        title="Nothing found"
        action={
          <Button variant="light" onClick={onClear}>
            Clear the search
          </Button>
        }
      >
        No case has all of these words in its name, member ID, payer, codes or numbers.
      </EmptyState>
    );
  return <FirstSteps />;
}

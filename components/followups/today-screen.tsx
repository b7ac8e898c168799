// Today: everything that is due across all cases, what can be lost first.
import { Anchor, SegmentedControl } from '@mantine/core';
import { IconCalendarCheck, IconPhone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { longDate, shortDate } from '../../lib/case/calendar.ts';
import type { CaseRow } from '../../lib/case/list-row.ts';
import { dueTasks, inOrder, tasksOf, type Task } from '../../lib/followup/today.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { usePractice } from '../cases/use-practice.ts';
import { useRows } from '../cases/use-rows.ts';
import { dayWords } from '../ui/date-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PrintOnly } from '../ui/print-only.tsx';
import { useToday } from '../ui/use-today.ts';
import { WindowedList } from '../ui/windowed-list.tsx';
import { HEADING_HEIGHT, WorkGroup } from '../ui/work-group.tsx';
import work from '../ui/work-list.module.css';
import classes from './today.module.css';
import { TaskMenu } from './task-menu.tsx';

/** `today.module.css` draws a row so high. */
const ROW_HEIGHT = 60;

const heightOf = (entry: Entry) => ('task' in entry ? ROW_HEIGHT : HEADING_HEIGHT);

export function TodayScreen() {
  const rows = useRows(listCases);
  const practice = usePractice();
  const [whose, setWhose] = useState<'all' | 'mine'>('all');
  const today = useToday();
  const all = useMemo(
    () => (rows.kind === 'ready' ? dueTasks(rows.rows, today) : []),
    [rows, today],
  );
  const me = practice?.userName.trim().toLowerCase() ?? '';
  const tasks = useMemo(
    () => (whose === 'all' ? all : all.filter((task) => task.assignee.toLowerCase() === me)),
    [all, whose, me],
  );
  const entries = useMemo(() => withHeadings(tasks), [tasks]);
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  if (rows.kind === 'loading') return null;
  return (
    <main className={work.screen}>
      <div className={work.head}>
        <h1>
          Today <span>{tasks.length}</span>
        </h1>
        {me !== '' && (
          <SegmentedControl
            size="xs"
            aria-label="Whose work"
            data={[
              { value: 'all', label: 'All' },
              { value: 'mine', label: 'Mine' },
            ]}
            value={whose}
            onChange={setWhose}
          />
        )}
      </div>
      {tasks.length === 0 ? (
        <NothingDue rows={rows.rows} today={today} />
      ) : (
        <WindowedList<Entry>
          label="Due today"
          rows={entries}
          heightOf={heightOf}
          keyOf={(entry) => ('task' in entry ? keyOf(entry.task) : entry.heading)}
        >
          {(entry) =>
            'task' in entry ? (
              <TaskRow task={entry.task} today={today} by={practice?.userName ?? ''} />
            ) : (
              <WorkGroup {...entry} />
            )
          }
        </WindowedList>
      )}
      <PrintOnly>{() => <Paper tasks={tasks} today={today} />}</PrintOnly>
      <footer className={classes.foot}>
        <Anchor href="#/learn" size="xs">
          Learned
        </Anchor>
        <Anchor href="#/playbook" size="xs">
          Playbook
        </Anchor>
        <Anchor href="#/review" size="xs">
          Review
        </Anchor>
        <Anchor href="#/hand-over" size="xs">
          Hand over
        </Anchor>
        <button type="button" className={classes.print} onClick={() => print()}>
          Print
        </button>
      </footer>
    </main>
  );
}

/** Says what comes next, or how to begin. */
function NothingDue({ rows, today }: { rows: readonly CaseRow[]; today: string }) {
  const [next] = inOrder(
    rows.flatMap((row) => tasksOf(row, today)).filter(({ on }) => on > today),
    today,
  );
  return (
    <EmptyState
      icon={<IconCalendarCheck size={32} />}
      title="Nothing is due"
      action={rows.length === 0 && <Anchor href="#/new">Begin with a case</Anchor>}
    >
      {next
        ? `The next thing comes up ${dayWords(next.on, today)}: ${next.text}`
        : 'Calls, deadlines and expiring approvals of all cases come up here on their day.'}
    </EmptyState>
  );
}

type Entry = { heading: string; count: number } | { task: Task };

const keyOf = ({ caseId, id, text }: Task) => `${caseId} ${id} ${text}`;

/** The tasks stand in this order already: what can be lost, what has its day, what can be done at any time. */
function withHeadings(tasks: readonly Task[]): Entry[] {
  const entries: Entry[] = [];
  let heading: { heading: string; count: number } | undefined;
  for (const task of tasks) {
    const name = task.last !== '' ? 'Deadlines' : task.on !== '' ? 'Due' : 'At any time';
    if (heading?.heading !== name) entries.push((heading = { heading: name, count: 0 }));
    heading.count += 1;
    entries.push({ task });
  }
  return entries;
}

function TaskRow({ task, today, by }: { task: Task; today: string; by: string }) {
  const { caseId, about, id, text, on, last, patientName, payerName, assignee } = task;
  const late = on !== '' && on < today;
  const when = whenWords(task, today);
  return (
    <div className={classes.row}>
      <a href={`#/case/${caseId}`} className={classes.what}>
        <span className={classes.text}>{text}</span>
        <span className={classes.who}>
          {when && (
            <b className={work.when} data-late={late || last !== '' || undefined}>
              {when}
            </b>
          )}
          {[patientName || 'No name yet', payerName, assignee].filter(Boolean).join(' · ')}
        </span>
      </a>
      {about !== 'case' && (
        <a
          className={classes.call}
          href={`#/case/${caseId}/call/${id}`}
          aria-label={`Call about ${patientName || 'this case'}`}
          title="Call script"
        >
          <IconPhone size={16} aria-hidden />
        </a>
      )}
      <TaskMenu task={task} today={today} by={by} />
    </div>
  );
}

/** The last day of a right stands before the day on which the work was due. */
function whenWords({ on, last }: Task, today: string): string {
  if (last !== '') return last < today ? `${shortDate(last)} has passed` : `by ${shortDate(last)}`;
  return on === '' ? '' : dayWords(on, today);
}

const MOST_ON_PAPER = 2000;

/** The hand-over sheet: only paper shows it, with every task and not just those in view. */
function Paper({ tasks, today }: { tasks: readonly Task[]; today: string }) {
  return (
    <table className={work.paper}>
      <caption>
        Due on {longDate(today)}
        {tasks.length > MOST_ON_PAPER && `: the first ${MOST_ON_PAPER} of ${tasks.length}`}
      </caption>
      <tbody>
        {tasks.slice(0, MOST_ON_PAPER).map((task) => (
          <tr key={keyOf(task)}>
            <td>{task.last ? `by ${shortDate(task.last)}` : shortDate(task.on)}</td>
            <td>{task.patientName}</td>
            <td>{task.payerName}</td>
            <td>{task.text}</td>
            <td>{task.assignee}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

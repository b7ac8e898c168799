// Today: everything that is due across all cases, what can be lost first.
import { Anchor, SegmentedControl } from '@mantine/core';
import { IconCalendarCheck, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { longDate, shortDate } from '../../lib/case/calendar.ts';
import { dueTasks, type Task } from '../../lib/followup/today.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { usePractice } from '../cases/use-practice.ts';
import { useRows } from '../cases/use-rows.ts';
import { dayWords } from '../ui/date-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PrintOnly } from '../ui/print-only.tsx';
import { useToday } from '../ui/use-today.ts';
import { WindowedList } from '../ui/windowed-list.tsx';
import classes from './today.module.css';
import { TaskMenu } from './task-menu.tsx';

/** `today.module.css` draws a row so high. */
const ROW_HEIGHT = 60;

export function TodayScreen() {
  const rows = useRows(listCases);
  const practice = usePractice();
  const [whose, setWhose] = useState<'all' | 'mine'>('all');
  const today = useToday();
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  if (rows.kind === 'loading') return null;
  const all = dueTasks(rows.rows, today);
  const me = practice?.userName.trim().toLowerCase() ?? '';
  const tasks = whose === 'all' ? all : all.filter((task) => task.assignee.toLowerCase() === me);
  return (
    <main className={classes.screen}>
      <div className={classes.head}>
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
        <EmptyState icon={<IconCalendarCheck size={32} />} title="Nothing is due">
          Calls, deadlines and expiring approvals of all cases come up here on their day.
        </EmptyState>
      ) : (
        <WindowedList
          label="Due today"
          rows={tasks}
          heightOf={() => ROW_HEIGHT}
          keyOf={(task) => `${task.caseId} ${task.id} ${task.text}`}
        >
          {(task) => <TaskRow task={task} today={today} by={practice?.userName ?? ''} />}
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

function TaskRow({ task, today, by }: { task: Task; today: string; by: string }) {
  const { caseId, about, id, text, on, last, patientName, payerName, assignee } = task;
  const late = on !== '' && on < today;
  return (
    <div className={classes.row}>
      <a href={`#/case/${caseId}`} className={classes.what}>
        <span className={classes.text}>{text}</span>
        <span className={classes.who}>
          {[patientName || 'No name yet', payerName, assignee].filter(Boolean).join(' · ')}
        </span>
      </a>
      <span className={classes.when} data-late={late || last !== '' || undefined}>
        {last !== '' ? `by ${shortDate(last)}` : on !== '' && dayWords(on, today)}
      </span>
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

const MOST_ON_PAPER = 2000;

/** The hand-over sheet: only paper shows it, with every task and not just those in view. */
function Paper({ tasks, today }: { tasks: readonly Task[]; today: string }) {
  return (
    <table className={classes.paper}>
      <caption>Due on {longDate(today)}</caption>
      <tbody>
        {tasks.slice(0, MOST_ON_PAPER).map((task) => (
          <tr key={`${task.caseId} ${task.id} ${task.text}`}>
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

// The hand-over sheet: every open case's next step, on the screen and on paper, for a sick day or a new hire.
import { Button } from '@mantine/core';
import { IconClipboardList, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { longDate, shortDate } from '../../lib/case/calendar.ts';
import { handover, type HandoverLine } from '../../lib/followup/handover.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { useRows } from '../cases/use-rows.ts';
import { showDate } from '../ui/date-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import classes from '../ui/paper.module.css';
import { useToday } from '../ui/use-today.ts';

/** A sheet of more pages is read by nobody; the rest is named. */
const MOST = 400;

export function HandoverScreen() {
  const rows = useRows(listCases);
  const today = useToday();
  const parts = useMemo(
    () => (rows.kind === 'ready' ? handover(rows.rows, today) : []),
    [rows, today],
  );
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  if (rows.kind === 'loading') return null;
  const count = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <main className={classes.screen}>
      <div className={classes.head}>
        <h1>Hand-over, {longDate(today)}</h1>
        <Button
          className={classes.tools}
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={14} aria-hidden />}
          disabled={count === 0}
          onClick={() => print()}
        >
          Print
        </Button>
      </div>
      {count === 0 ? (
        <EmptyState icon={<IconClipboardList size={32} />} title="No open case">
          Every open case stands here with its next step.
        </EmptyState>
      ) : (
        <p className={classes.lead}>
          {count === 1 ? '1 open case' : `${count} open cases`}. This sheet names patients: keep it
          with you and shred it.
        </p>
      )}
      {parts.map(({ assignee, lines }) => (
        <section key={assignee} aria-label={assignee || 'Nobody’s yet'}>
          <h2>{assignee || 'Nobody’s yet'}</h2>
          <table className={classes.table}>
            <thead>
              <tr>
                <th>Patient</th>
                <th>Next step</th>
                <th>When</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, MOST).map((line) => (
                <Line key={line.row.id} line={line} />
              ))}
            </tbody>
          </table>
          {lines.length > MOST && (
            <p className={classes.lead}>and {lines.length - MOST} more, later ones.</p>
          )}
        </section>
      ))}
    </main>
  );
}

function Line({ line: { row, next, more, numbers } }: { line: HandoverLine }) {
  return (
    <tr>
      <td>
        <a href={`#/case/${row.id}`}>{row.patientName || 'No name yet'}</a>
        <small>
          {[row.birthDate && `born ${showDate(row.birthDate)}`, row.payerName, ...numbers]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </td>
      <td>
        {next.text}
        <small>
          {[
            row.surgeryOn && `surgery ${shortDate(row.surgeryOn)}`,
            more > 0 && `${more} more after it`,
            row.snoozedUntil && `rests until ${shortDate(row.snoozedUntil)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </td>
      <td>{next.last ? `by ${shortDate(next.last)}` : next.on ? shortDate(next.on) : 'now'}</td>
    </tr>
  );
}

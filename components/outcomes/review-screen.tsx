// The monthly review: tricky cases to talk about in the huddle, with initials only, because the sheet lies about.
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPrinter, IconThumbUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { reviewOf } from '../../lib/outcomes/review.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { useRows } from '../cases/use-rows.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import classes from '../ui/paper.module.css';
import { useToday } from '../ui/use-today.ts';

/** As many as fit into a huddle. */
const MOST = 15;

export function ReviewScreen() {
  const rows = useRows(listCases);
  const today = useToday();
  const [back, setBack] = useState(0);
  const month = monthBefore(today, back);
  const cases = useMemo(
    () => (rows.kind === 'ready' ? reviewOf(rows.rows, month) : []),
    [rows, month],
  );
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  if (rows.kind === 'loading') return null;
  return (
    <main className={classes.screen}>
      <div className={classes.head}>
        <h1>Review of {monthWords(month)}</h1>
        <Button.Group className={classes.tools}>
          <ActionIcon aria-label="The month before" onClick={() => setBack(back + 1)}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label="The month after"
            disabled={back === 0}
            onClick={() => setBack(back - 1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label="Print the review"
            disabled={cases.length === 0}
            onClick={() => print()}
          >
            <IconPrinter size={18} aria-hidden />
          </ActionIcon>
        </Button.Group>
      </div>
      {cases.length === 0 ? (
        <EmptyState icon={<IconThumbUp size={32} />} title="Nothing tricky">
          Denials, requests for more, long waits and approvals that ended unused stand here for the
          team to talk about.
        </EmptyState>
      ) : (
        <p className={classes.lead}>
          {cases.length === 1 ? '1 case' : `${cases.length} cases`} taught something
          {cases.length > MOST && `; the ${MOST} that taught most`}. Initials only.
        </p>
      )}
      {cases.slice(0, MOST).map(({ caseId, initials, payerName, codes, points }) => (
        <article key={caseId} className={classes.item}>
          <a href={`#/case/${caseId}`}>{initials || 'No name'}</a>
          {[payerName, codes.join(', ')].filter(Boolean).map((words) => ` · ${words}`)}
          <ul>
            {points.map(({ what, lesson }) => (
              <li key={what}>
                <b>{what.replace(/\.$/, '')}.</b>
                <small>{lesson}</small>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </main>
  );
}

/** `2026-11` of a day in January 2027 and two months back. */
function monthBefore(today: string, back: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function monthWords(month: string): string {
  return new Date(`${month}-15T12:00:00`).toLocaleDateString('en-US', {
    month: 'long',
    year: 'numeric',
  });
}

// One case in the list: who, where it stands, what is next and when.
import { Badge } from '@mantine/core';
import type { CaseRow as Row } from '../../lib/case/list-row.ts';
import { stepNow } from '../../lib/followup/today.ts';
import { dayWords } from '../ui/date-text.ts';
import { casePath } from './routes.ts';
import { isBeforeSending, STATUS } from './status-words.ts';
import classes from './list.module.css';

/** Height of a row, for the windowed list; `list.module.css` draws it so. */
export const ROW_HEIGHT = 58;

interface CaseRowProps {
  row: Row;
  today: string;
  active: boolean;
}

export function CaseRow({ row, today, active }: CaseRowProps) {
  const { text, on } = stepNow(row, today);
  const late = on !== '' && on < today;
  const { words, color } = STATUS[row.status];
  const done = row.status === 'closed' || row.status === 'paid';
  return (
    <a
      href={`#${casePath(row.id)}`}
      className={classes.row}
      data-active={active || undefined}
      data-done={done || undefined}
    >
      <span className={classes.line}>
        <strong className={classes.name}>{row.patientName || 'No name yet'}</strong>
        {row.payerName && <span className={classes.payer}>{row.payerName}</span>}
        <Badge color={color} size="sm" className={classes.chip}>
          {words}
        </Badge>
      </span>
      <span className={classes.line}>
        <span className={classes.next}>{text}</span>
        {row.documentsMissing !== undefined &&
          row.documentsMissing > 0 &&
          // A case to send says it as its next step.
          row.status !== 'ready-to-send' &&
          isBeforeSending(row.status) && (
            <span className={classes.docs}>{row.documentsMissing} missing</span>
          )}
        {on && !done && (
          <span className={classes.when} data-late={late || undefined}>
            {dayWords(on, today)}
          </span>
        )}
      </span>
    </a>
  );
}

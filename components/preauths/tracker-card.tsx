// One pre-authorization in the tracker: what to do, its number to copy, whose it is, how it stands.
import { Badge } from '@mantine/core';
import { shortDate } from '../../lib/case/calendar.ts';
import type { TrackerRow } from '../../lib/preauth/tracker.ts';
import { endedStep, validityWords } from '../../lib/preauth/validity.ts';
import { CopyValue } from '../portal/copy-value.tsx';
import { dayWords } from '../ui/date-text.ts';
import { STATUS_COLOR, STATUS_WORDS } from './preauth-words.ts';
import work from '../ui/work-list.module.css';
import classes from './tracker.module.css';

/** `tracker.module.css` draws a card so high. */
export const CARD_HEIGHT = 104;

export function TrackerCard({ row, today }: { row: TrackerRow; today: string }) {
  const number = row.number || row.referenceNumber;
  const late = row.nextStepOn !== '' && row.nextStepOn < today;
  return (
    <article className={classes.row} aria-label={`Pre-auth ${number || 'without a number'}`}>
      <div className={classes.next}>{stepOf(row, today)}</div>
      <div className={classes.line}>
        <span className={classes.numberLine}>
          <span className={classes.number} data-unknown={number === '' || undefined}>
            {number || 'No number yet'}
          </span>
          {number && <CopyValue value={number} name={`number ${number}`} />}
        </span>
        <Badge color={STATUS_COLOR[row.status]} flex="none">
          {STATUS_WORDS[row.status]}
        </Badge>
      </div>
      <div className={classes.patient}>
        <a href={`#/case/${row.caseId}`}>{row.patientName || 'No name yet'}</a>
        {[row.payerName && ` · ${row.payerName}`, row.assignee && ` · ${row.assignee}`]}
      </div>
      <div className={classes.detail}>
        {!row.finished && row.nextStepOn && (
          <b className={work.when} data-late={late || undefined}>
            {dayWords(row.nextStepOn, today)}
          </b>
        )}
        {detailsOf(row, today).join(' · ')}
      </div>
    </article>
  );
}

function stepOf(row: TrackerRow, today: string): string {
  if (row.finished) return 'Nothing to do';
  return (
    endedStep(row, { surgeryOn: row.surgeryOn, over: row.renewedBy !== '' }, today) || row.nextStep
  );
}

/** What tells this one from others, most telling first: the line is cut at the right. */
function detailsOf(row: TrackerRow, today: string): string[] {
  return [
    validityWords(row, today),
    decisionWords(row),
    unitsWords(row),
    row.renews && `renews ${row.renews}`,
    row.renewedBy && `renewed by ${row.renewedBy}`,
    row.reviewer && `reviewed by ${row.reviewer}`,
    row.codes.join(', '),
  ].filter((words): words is string => Boolean(words));
}

/** When the payer owes the answer, and why. */
function decisionWords({ status, decisionDueOn = '', decisionRule = '' }: TrackerRow): string {
  if (status !== 'sent' || decisionDueOn === '') return '';
  return `decision due ${shortDate(decisionDueOn)}: ${decisionRule}`;
}

function unitsWords({ unitsAllowed, unitsUsed }: TrackerRow): string {
  if (!unitsAllowed) return '';
  return `${unitsUsed || '0'} of ${unitsAllowed} units used`;
}

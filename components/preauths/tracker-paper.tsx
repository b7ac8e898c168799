// The tracker on paper: every pre-auth of the view, not just those on the screen.
import { longDate, shortDate } from '../../lib/case/calendar.ts';
import type { TrackerRow } from '../../lib/preauth/tracker.ts';
import { STATUS_WORDS } from './preauth-words.ts';
import work from '../ui/work-list.module.css';

const MOST = 500;

export function TrackerPaper({ rows, today }: { rows: readonly TrackerRow[]; today: string }) {
  const left = rows.length - MOST;
  return (
    <table className={work.paper}>
      <caption>
        Pre-auths on {longDate(today)}
        {left > 0 && `: the first ${MOST} of ${rows.length}`}
      </caption>
      <thead>
        <tr>
          <th>Next step</th>
          <th>On</th>
          <th>Patient</th>
          <th>Payer</th>
          <th>Number</th>
          <th>Status</th>
          <th>Valid to</th>
          <th>Who</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST).map((row) => (
          <tr key={`${row.caseId}/${row.id}`}>
            <td>{row.finished ? '' : row.nextStep}</td>
            <td>{row.finished ? '' : shortDate(row.nextStepOn)}</td>
            <td>{row.patientName}</td>
            <td>{row.payerName}</td>
            <td>{row.number || row.referenceNumber}</td>
            <td>{STATUS_WORDS[row.status]}</td>
            <td>{shortDate(row.validTo)}</td>
            <td>{row.assignee}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

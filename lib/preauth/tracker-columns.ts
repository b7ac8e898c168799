// The tracker as a spreadsheet: one row a pre-authorization, numbers as text, days as dates.
import type { Column } from '../outcomes/csv.ts';
import { documentTitle } from '../documents/document-kinds.ts';
import type { TrackerRow } from './tracker.ts';

const asked = (row: TrackerRow) => row.asked ?? [];

export const TRACKER_COLUMNS: readonly Column<TrackerRow>[] = [
  { title: 'Next step', of: (row) => (row.finished ? '' : row.nextStep) },
  { title: 'Next step on', kind: 'date', of: (row) => (row.finished ? '' : row.nextStepOn) },
  { title: 'Patient', of: (row) => row.patientName },
  { title: 'Payer', of: (row) => row.payerName },
  { title: 'Reviewed by', of: (row) => row.reviewer },
  { title: 'Status', of: (row) => row.status },
  { title: 'Learned by', of: (row) => row.learned },
  { title: 'Number', of: (row) => row.number },
  { title: 'Reference', of: (row) => row.referenceNumber },
  { title: 'Renews', of: (row) => row.renews },
  { title: 'Codes', of: (row) => row.codes.join(' ') },
  { title: 'Sent on', kind: 'date', of: (row) => row.submittedOn },
  { title: 'Decision due', kind: 'date', of: (row) => row.decisionDueOn },
  { title: 'Decided on', kind: 'date', of: (row) => row.decidedOn },
  { title: 'Valid from', kind: 'date', of: (row) => row.validFrom },
  { title: 'Valid to', kind: 'date', of: (row) => row.validTo },
  { title: 'Units approved', kind: 'number', of: (row) => row.unitsAllowed },
  { title: 'Units used', kind: 'number', of: (row) => row.unitsUsed },
  { title: 'Times asked for more', kind: 'number', of: (row) => asked(row).length || null },
  {
    title: 'Asked for',
    of: (row) => [...new Set(asked(row).flatMap(({ what }) => what.map(documentTitle)))].join('; '),
  },
  { title: 'Surgery on', kind: 'date', of: (row) => row.surgeryOn },
  { title: 'Handed to', of: (row) => row.assignee },
];

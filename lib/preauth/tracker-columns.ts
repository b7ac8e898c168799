// The tracker as a spreadsheet: one row a pre-authorization, numbers as text, days as dates.
import type { Column } from '../outcomes/csv.ts';
import type { TrackerRow } from './tracker.ts';

export const TRACKER_COLUMNS: readonly Column<TrackerRow>[] = [
  { title: 'Patient', of: (row) => row.patientName },
  { title: 'Payer', of: (row) => row.payerName },
  { title: 'Status', of: (row) => row.status },
  { title: 'Number', of: (row) => row.number },
  { title: 'Reference', of: (row) => row.referenceNumber },
  { title: 'Codes', of: (row) => row.codes.join(' ') },
  { title: 'Sent on', kind: 'date', of: (row) => row.submittedOn },
  { title: 'Decision due', kind: 'date', of: (row) => row.decisionDueOn },
  { title: 'Decided on', kind: 'date', of: (row) => row.decidedOn },
  { title: 'Valid from', kind: 'date', of: (row) => row.validFrom },
  { title: 'Valid to', kind: 'date', of: (row) => row.validTo },
  { title: 'Units approved', kind: 'number', of: (row) => row.unitsAllowed },
  { title: 'Units used', kind: 'number', of: (row) => row.unitsUsed },
  { title: 'Surgery on', kind: 'date', of: (row) => row.surgeryOn },
  { title: 'Next step', of: (row) => row.nextStep },
  { title: 'Next step on', kind: 'date', of: (row) => row.nextStepOn },
];

// The tables of Learn as spreadsheets.
import type { AskedForGroup } from '../../lib/outcomes/asked-for.ts';
import type { CashWeek } from '../../lib/outcomes/cash.ts';
import type { Column } from '../../lib/outcomes/csv.ts';
import type { DecisionGroup } from '../../lib/outcomes/decisions.ts';
import { median } from '../../lib/outcomes/numbers.ts';
import type { PaidGroup } from '../../lib/outcomes/paid.ts';
import type { ReasonGroup } from '../../lib/outcomes/reasons.ts';

export const PAID: Column<PaidGroup>[] = [
  { title: 'Code', of: (row) => row.code },
  { title: 'Payer', of: (row) => row.payerName },
  { title: 'Answered', kind: 'number', of: (row) => row.decided },
  { title: 'Paid', kind: 'number', of: (row) => row.paid },
  { title: 'Median days', kind: 'number', of: (row) => median(row.days) },
  { title: 'Charged (whole claims)', kind: 'money', of: (row) => row.charged },
  { title: 'Paid (whole claims)', kind: 'money', of: (row) => row.paidCents },
];

export const DECISIONS: Column<DecisionGroup>[] = [
  { title: 'Payer', of: (row) => row.payerName },
  { title: 'Decided', kind: 'number', of: (row) => row.decided },
  { title: 'Approved', kind: 'number', of: (row) => row.approved },
  { title: 'Denied', kind: 'number', of: (row) => row.denied },
  { title: 'Asked for more', kind: 'number', of: (row) => row.asked },
  { title: 'Median days', kind: 'number', of: (row) => median(row.days) },
  { title: 'First call on day', kind: 'number', of: (row) => row.callAfter },
];

export const ASKED: Column<AskedForGroup>[] = [
  { title: 'Asked for', of: (row) => row.title },
  { title: 'Payer', of: (row) => row.payerName },
  { title: 'Pre-auths', kind: 'number', of: (row) => row.preauths },
  { title: 'Of sent', kind: 'number', of: (row) => row.sent },
  { title: 'Last on', kind: 'date', of: (row) => row.lastOn },
  { title: 'Codes', of: (row) => row.codes.join(' ') },
];

export const REASONS: Column<ReasonGroup>[] = [
  { title: 'Cause', of: (row) => row.cause },
  { title: 'Codes', of: (row) => row.codes.join(' ') },
  { title: 'Claims', kind: 'number', of: (row) => row.claims },
  { title: 'Payers', of: (row) => row.payers.join('; ') },
];

export const CASH: Column<CashWeek>[] = [
  { title: 'Week of', kind: 'date', of: (row) => row.from },
  { title: 'Open claims', kind: 'number', of: (row) => row.claims },
  { title: 'From', kind: 'money', of: (row) => row.low },
  { title: 'To', kind: 'money', of: (row) => row.high },
];

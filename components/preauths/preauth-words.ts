// A pre-authorization's status as the person says it, and its colour.
import type { Preauth } from '../../lib/case/schema.ts';

export const STATUS_WORDS: Readonly<Record<Preauth['status'], string>> = {
  'to-send': 'To send',
  sent: 'Sent, waiting',
  pended: 'Payer asks for more',
  approved: 'Approved',
  'partly-approved': 'Partly approved',
  denied: 'Denied',
  'not-needed': 'Not needed',
  withdrawn: 'Withdrawn',
};

export const STATUS_COLOR: Readonly<Record<Preauth['status'], string>> = {
  'to-send': 'gray',
  sent: 'indigo',
  pended: 'orange',
  approved: 'teal',
  'partly-approved': 'orange',
  denied: 'red',
  'not-needed': 'teal',
  withdrawn: 'gray',
};

/** For a choice of status. */
export const STATUS_OPTIONS = Object.entries(STATUS_WORDS).map(([value, label]) => ({
  value: value as Preauth['status'],
  label,
}));

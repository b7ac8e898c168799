// Ready messages to the people who have what is missing.
import { longDate } from '../case/calendar.ts';
import type { Practice } from '../case/practice.ts';
import type { Case } from '../case/schema.ts';
import type { Source } from './checklist-row.ts';
import type { Missing } from './completeness.ts';

export const ASKED: Readonly<Record<Source, string>> = {
  chart: 'the chart',
  letter: 'the letter',
  office: 'your office',
  surgeon: 'the surgeon',
  patient: 'the patient',
  referring: 'the referring office',
  imaging: 'the imaging center',
  outside: 'the laboratory or center',
};

export interface Message {
  subject: string;
  text: string;
}

/**
 * A message that asks for things of one source. `named` puts the patient's name and birth date into it: for paper, fax and
 * the clipboard. E-mail leaves the office unprotected and may lie in addresses, so there initials must do.
 */
export function messageFor(
  items: readonly Missing[],
  c: Case,
  practice: Practice,
  { named }: { named: boolean },
): Message {
  const { firstName, lastName, birthDate } = c.patient;
  const initials = [firstName, lastName].map((name) => name.trim().charAt(0)).join('.');
  const who = named
    ? `${[firstName, lastName].filter(Boolean).join(' ')}${birthDate ? `, born ${longDate(birthDate)}` : ''}`
    : `our patient ${initials || ''}. (please call us for the name)`;
  const from = items[0]?.row.from ?? 'office';
  const toPatient = from === 'patient';
  const lines = items.map(({ row }) => `- ${row.title}. ${row.why}`);
  const { name, phone, fax } = practice.billing;
  const end = [practice.userName, name, phone && `Phone ${phone}`, fax && `Fax ${fax}`].filter(
    Boolean,
  );
  return {
    subject: toPatient
      ? 'What your insurance still needs'
      : 'Records needed for a medical pre-authorization',
    text: [
      toPatient ? `Dear ${named && firstName ? firstName : 'patient'},` : 'Hello,',
      toPatient
        ? 'your medical insurance will ask us for the following before it decides. Please send it to us or call:'
        : `we are asking for a medical pre-authorization for ${who}. Please send us:`,
      lines.join('\n'),
      c.visit.surgeryOn ? `Surgery is planned for ${longDate(c.visit.surgeryOn)}.` : '',
      `Thank you.\n${end.join('\n')}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

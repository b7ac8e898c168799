// The record that no pre-authorization is needed: kept like an approval, with who said so.
import type { Contact } from '../case/after-send.ts';
import { withEvent } from '../case/events.ts';
import { newPreauth } from '../case/new-case.ts';
import type { Case, Preauth } from '../case/schema.ts';

export type NoneNeededSaid = Pick<Contact, 'on' | 'how' | 'who' | 'reference' | 'text'>;

/**
 * The case with that record. A pre-authorization that was not sent yet becomes it; one that waits for an answer stays,
 * because the payer has it on its desk. The codes of the case are what it speaks of.
 */
export function withNoneNeeded(
  c: Case,
  said: NoneNeededSaid,
  stamp: { now: string; by: string; newId: () => string },
): Case {
  const text = ['no pre-auth needed', said.text.trim()].filter(Boolean).join(': ');
  const contact: Contact = {
    ...said,
    who: said.who.trim(),
    reference: said.reference.trim(),
    text,
    id: stamp.newId(),
    minutes: '',
    outcome: 'not-needed',
    asked: [],
    askedBy: '',
  };
  const unsent = c.preauths.findLast(({ status }) => status === 'to-send');
  const from = unsent ?? newPreauth(stamp.newId);
  const record: Preauth = {
    ...from,
    status: 'not-needed',
    decidedOn: said.on,
    codes: c.lines.map(({ code }) => code.trim()).filter(Boolean),
    nextStep: '',
    nextStepOn: '',
    contacts: [...from.contacts, contact],
  };
  const preauths = unsent
    ? c.preauths.map((one) => (one.id === unsent.id ? record : one))
    : [...c.preauths, record];
  const details = [
    said.who && `said by ${said.who}`,
    said.reference && `reference ${said.reference}`,
  ];
  const line = [text, ...details].filter(Boolean).join(', ');
  return withEvent({ ...c, preauths }, 'recorded', `Pre-auth: ${line}`, stamp);
}

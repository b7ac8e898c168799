// What the next pre-authorization asks for: the header of an X12 278 request, in the words of the portals.
import type { Case } from '../../lib/case/schema.ts';
import { ChoiceField, type Choice } from '../ui/choice-field.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DateField } from '../fields/value-fields.tsx';

const list = (...pairs: [string, string][]): Choice[] =>
  pairs.map(([value, label]) => ({ value, label }));

const CATEGORIES = list(
  ['outpatient', 'Outpatient'],
  ['inpatient', 'Inpatient'],
  ['referral', 'Referral'],
);
const CERTIFICATIONS = list(['initial', 'Initial'], ['renewal', 'Renewal'], ['revised', 'Revised']);
/** X12 code list 1365, the entries an oral surgery asks for. */
const SERVICE_TYPES = list(
  ['40', 'Oral surgery (40)'],
  ['2', 'Surgical (2)'],
  ['1', 'Medical care (1)'],
  ['12', 'DME purchase (12)'],
  ['35', 'Dental care (35)'],
);
/** CMS place-of-service codes of the field. */
export const PLACES = list(
  ['11', '11 Office'],
  ['22', '22 Outpatient hospital'],
  ['24', '24 Surgery center'],
  ['21', '21 Inpatient hospital'],
  ['19', '19 Off-campus outpatient'],
  ['23', '23 Emergency room'],
  ['12', '12 Home'],
);
const URGENCIES = list(['elective', 'Elective'], ['urgent', 'Urgent'], ['emergency', 'Emergency']);
const QUANTITIES = list(['units', 'Units'], ['visits', 'Visits'], ['days', 'Days']);

/** The note of a 278 request holds 264 characters (MSG01). */
const NOTE_MOST = 264;

/** Bound to `request.*` of the open case. */
export function RequestForm({ request }: { request: Case['request'] }) {
  return (
    <FieldStack>
      <FieldRow>
        <ChoiceField path="request.requestCategory" label="Request" choices={CATEGORIES} />
        <ChoiceField path="request.urgency" label="Urgency" choices={URGENCIES} />
        <ChoiceField path="request.serviceType" label="Service type" choices={SERVICE_TYPES} />
        <ChoiceField path="request.placeOfService" label="Place of service" choices={PLACES} />
      </FieldRow>
      <FieldRow>
        <DateField path="request.fromDate" label="From" />
        <DateField path="request.toDate" label="To" />
      </FieldRow>
      <FieldRow min={6}>
        <TextField path="request.quantity" label="Quantity" inputMode="numeric" />
        <ChoiceField path="request.quantityType" label="Of what" choices={QUANTITIES} />
        <ChoiceField path="request.certificationType" label="Kind" choices={CERTIFICATIONS} />
      </FieldRow>
      {['renewal', 'revised'].includes(request.certificationType) && (
        <TextField path="request.previousNumber" label="Number it renews or amends" />
      )}
      <NoteField
        path="request.note"
        label="Clinical note for the payer"
        placeholder="Why it is needed: findings, side, dates, what was tried"
        most={NOTE_MOST}
      />
    </FieldStack>
  );
}

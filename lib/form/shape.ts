// What a control's kind and size rule out: a yes-or-no question is no text box, an NPI does not go into two characters.
import { QUESTION_DATA } from './answers.ts';
import { DATES, saidPart } from './parts.ts';
import type { ControlSnapshot } from './snapshot.ts';

const YES_NO = new Set([
  'otherInsurance',
  'accidentEmployment',
  'accidentAuto',
  'accidentOther',
  'benefitsAssignment',
  'releaseOfInformation',
  'signatureOnFile',
  'acceptAssignment',
  ...QUESTION_DATA,
]);
/** Fewest characters that a box for the whole datum has room for. */
const LEAST: Readonly<Record<string, number>> = {
  memberId: 4,
  groupNumber: 3,
  npi: 10,
  taxId: 9,
  taxonomy: 10,
  lastName: 4,
  firstName: 4,
  fullName: 8,
  orgName: 8,
  birthDate: 6,
  line1: 8,
  city: 4,
  zip: 5,
  phone: 7,
  fax: 7,
  contactName: 6,
  authNumber: 5,
  previousNumber: 5,
  fromDate: 6,
  toDate: 6,
  admissionDate: 6,
  accidentDate: 6,
  illnessDate: 6,
  diagnosis: 3,
  procedure: 5,
  totalCharge: 4,
  originalReference: 5,
  note: 10,
};
/** Most characters of a box that takes only a code. */
const MOST: Readonly<Record<string, number>> = { emergency: 10, modifier: 20, pointers: 20 };
const FREE_TEXT = new Set([
  'diagnosis',
  'npi',
  'memberId',
  'groupNumber',
  'lastName',
  'firstName',
  'middleName',
  'line1',
  'line2',
  'zip',
  'phone',
  'fax',
  'contactName',
  'note',
  'charge',
  'totalCharge',
  'amountPaid',
  'authNumber',
  'previousNumber',
  'patientAccountNumber',
  'originalReference',
]);

/** Said in one word of a list: a box for several lines asks why, not which. */
const ONE_WORD = new Set([
  'urgency',
  'requestCategory',
  'certificationType',
  'serviceType',
  'placeOfService',
  'relationship',
  'sex',
  'frequencyCode',
]);

/** True when this control cannot hold the datum. Boxes of a group share a value and are not measured. */
export function cannotHold(datum: string, control: ControlSnapshot): boolean {
  const { widget, maxLength, group, inputType } = control;
  const typed = widget === 'text' || widget === 'textarea' || widget === 'contenteditable';
  if (datum === 'specialty' && typed) return true;
  if (widget === 'textarea' && ONE_WORD.has(datum)) return true;
  if (YES_NO.has(datum)) return typed && (maxLength ?? 99) > 3;
  if (FREE_TEXT.has(datum) && (widget === 'radio' || widget === 'checkbox')) return true;
  if (inputType === 'date' && !/date/i.test(datum)) return true;
  if (!typed || group || maxLength === undefined) return false;
  if (DATES.has(datum) && saidPart(control) !== undefined) return false;
  return maxLength < (LEAST[datum] ?? 0) || maxLength > (MOST[datum] ?? Infinity);
}

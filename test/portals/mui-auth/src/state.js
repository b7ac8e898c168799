// The request as React holds it. Choices are kept as the option that was chosen, days as Day.js objects.
import { createContext, useContext } from 'react';

export const EMPTY = {
  submitted: '',
  organization: 'FOSA',
  requestType: '',
  payer: null,
  levelOfService: '',
  startDate: null,
  endDate: null,
  quantity: '',
  quantityType: '',
  'subscriber.memberId': '',
  'subscriber.lastName': '',
  'subscriber.firstName': '',
  'subscriber.birthDate': null,
  'subscriber.genderCode': '',
  'patient.lastName': '',
  'patient.firstName': '',
  'patient.birthDate': null,
  'patient.genderCode': '',
  'patient.relationshipCode': '',
  'patient.addressLine1': '',
  'patient.addressLine2': '',
  'patient.city': '',
  'patient.stateCode': null,
  'patient.zipCode': '',
  'patient.phone': '',
  requestingProvider: null,
  renderingProvider: null,
  'billingProvider.name': '',
  'billingProvider.npi': '',
  'facility.name': '',
  'facility.npi': '',
  'contact.name': '',
  'contact.phone': '',
  'contact.fax': '',
  diagnoses: [],
  'procedures.0.code': null,
  'procedures.0.modifier': '',
  'procedures.0.fromDate': null,
  'procedures.0.toDate': null,
  'procedures.0.placeOfServiceCode': '',
  'procedures.0.quantity': '',
  'procedures.1.code': null,
  'procedures.1.modifier': '',
  'procedures.1.fromDate': null,
  'procedures.1.toDate': null,
  'procedures.1.placeOfServiceCode': '',
  'procedures.1.quantity': '',
  'accident.auto': '',
  'accident.employment': '',
  'accident.other': '',
  'accident.stateCode': null,
  'accident.date': null,
  providerNotes: '',
  internalLabel: 'TMJ, ask Dr. M first',
};

export const Request = createContext(null);

/** Value of one datum and the function that sets it. */
export function useDatum(name) {
  const { request, change } = useContext(Request);
  return [request[name], (value) => change(name, value)];
}

function plain(value) {
  if (value === null) return '';
  if (value.isValid) return value.isValid() ? value.format('YYYY-MM-DD') : '';
  return typeof value === 'object' ? value.code : value;
}

/** Flat texts; the list of diagnoses by number, with room for those that could follow. */
export function flat({ diagnoses, ...rest }) {
  const listed = [0, 1, 2].map((i) => [`diagnoses.${i}`, diagnoses[i]?.code ?? '']);
  const others = Object.entries(rest).map(([name, value]) => [name, plain(value)]);
  return Object.fromEntries([...others, ...listed]);
}

// The request's state, outside the components, with one subscription for React.
import { useSyncExternalStore } from 'react';

const LINE = { code: '', modifier1: '', modifier2: '', count: '', countType: '' };

let state = {
  careProvider: 'FOSA-0101',
  careAddress: '',
  placeOfService: '',
  serviceUrgency: '',
  startDate: '',
  endDate: '',
  searchMethod: 'ID_DOB',
  memberId: '',
  dateOfBirth: '',
  firstName: '',
  lastName: '',
  memberState: '',
  'requestor.name': '',
  'requestor.phone': '',
  'requestor.extension': '',
  'requestor.fax': '',
  'servicing.npi': '',
  'servicing.tin': '',
  'servicing.lastName': '',
  'servicing.firstName': '',
  'facility.npi': '',
  'facility.tin': '',
  'facility.name': '',
  npi: '',
  autoAccident: '',
  workRelated: '',
  injuryDate: '',
  notes: '',
  trackingName: 'Jaw, week 48',
  diagnoses: [],
  lines: [LINE],
  submitted: '',
};
const listeners = new Set();

export function set(change) {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function setLine(n, change) {
  const lines = state.lines.map((line, i) => (i === n ? { ...line, ...change } : line));
  if (lines.at(-1).code && lines.length < 14) lines.push(LINE);
  set({ lines });
}

export const current = () => state;

export const useRequest = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

const PAGE = {
  service: [
    'careProvider',
    'careAddress',
    'placeOfService',
    'serviceUrgency',
    'startDate',
    'endDate',
  ],
  member: ['searchMethod', 'memberId', 'dateOfBirth', 'firstName', 'lastName', 'memberState'],
  providers: [...Object.keys(state).filter((key) => key.includes('.')), 'npi'],
  details: [
    'autoAccident',
    'workRelated',
    'injuryDate',
    'notes',
    'trackingName',
    'diagnoses',
    'lines',
  ],
};
const ORDER = Object.keys(PAGE);

/** What would be sent, for the pages that the person has come to; lists by number, with places for what could follow. */
export function portalState(page) {
  const keys = ORDER.slice(0, ORDER.indexOf(page) + 1).flatMap((name) => PAGE[name]);
  const flat = { submitted: state.submitted };
  for (const key of keys) {
    if (key === 'diagnoses')
      for (let i = 0; i < 4; i += 1) flat[`diagnosis.${i}`] = state.diagnoses[i]?.[0] ?? '';
    else if (key === 'lines')
      for (let i = 0; i < 6; i += 1)
        for (const name of Object.keys(LINE))
          flat[`line.${i}.${name}`] = state.lines[i]?.[name] ?? '';
    else flat[key] = state[key];
  }
  return flat;
}

// Lists with neighbours that are easily mistaken for each other, and without the values that must find nothing.
import { DIAGNOSES } from '../../shared/codes.js';

export const STATES = [
  ['IA', 'Iowa'],
  ['ID', 'Idaho'],
  ['IL', 'Illinois'],
  ['IN', 'Indiana'],
  ['KS', 'Kansas'],
];
export const PLACES = [
  ['11', 'Office'],
  ['19', 'Off Campus-Outpatient Hospital'],
  ['21', 'Inpatient Hospital'],
  ['22', 'On Campus-Outpatient Hospital'],
  ['24', 'Ambulatory Surgical Center'],
];

export const asOptions = (list) => list.map(([value, label]) => ({ value, label }));
export const htmlOptions = (list, first = '<option value="">Select</option>') =>
  first + list.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');

/** What a server would find for typed words, after a while. */
export function findCodes(words) {
  const wanted = words.trim().toLowerCase();
  const found = DIAGNOSES.filter((one) => one.join(' - ').toLowerCase().includes(wanted));
  return new Promise((answer) => {
    setTimeout(
      () =>
        answer(found.map(([value, name]) => ({ value, code: value, label: `${value} - ${name}` }))),
      250,
    );
  });
}

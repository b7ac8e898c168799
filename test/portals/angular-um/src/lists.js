// What the request's selects offer.
import { PLACES, STATES } from '../../shared/lists.js';

export const lists = {
  states: STATES,
  places: PLACES.map(([code, words]) => [code, `${words} (${code})`]),
  healthPlans: [
    ['LKHP1', 'Lakeshore Health Plan'],
    ['NSM02', 'Northstar Mutual'],
    ['NSM07', 'Northstar Mutual Senior Advantage'],
    ['PSMA0', 'Prairie State Medical Assistance'],
  ],
  genders: [
    ['M', 'Male'],
    ['F', 'Female'],
    ['X', 'Unspecified'],
  ],
  relationships: [
    ['18', 'Self'],
    ['01', 'Spouse'],
    ['19', 'Child'],
    ['G8', 'Other'],
  ],
  serviceTypes: [
    ['1', 'Medical Care'],
    ['2', 'Surgical'],
    ['5', 'Diagnostic Lab'],
    ['12', 'Durable Medical Equipment Purchase'],
    ['40', 'Oral Surgery'],
  ],
  certificationTypes: [
    ['I', 'Initial'],
    ['R', 'Renewal'],
    ['S', 'Revised'],
  ],
  quantityTypes: [
    ['DY', 'Days'],
    ['UN', 'Units'],
    ['VS', 'Visits'],
  ],
};

/** Programs of a plan: known only after the plan was chosen. */
export const PROGRAMS = {
  NSM02: [
    ['MSK', 'Musculoskeletal'],
    ['ADV', 'Advanced Imaging'],
    ['SUR', 'Outpatient Surgery Review'],
  ],
  LKHP1: [['ADV', 'Advanced Imaging']],
};

export const SPECIALTIES = [
  ['1223P0106X', 'Oral and Maxillofacial Pathology'],
  ['1223S0112X', 'Oral and Maxillofacial Surgery (Dentist)'],
  ['204E00000X', 'Oral and Maxillofacial Surgery (Physician)'],
  ['207Y00000X', 'Otolaryngology'],
];

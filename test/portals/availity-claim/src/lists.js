// Answers that the claim application offers in its selects.
import { PLACES, STATES } from '../../shared/lists.js';

export const YES_NO = [
  ['Y', 'Yes'],
  ['N', 'No'],
];
export const GENDER = [
  ['F', 'Female'],
  ['M', 'Male'],
  ['U', 'Unknown'],
];
export const RELATIONSHIP = [
  ['18', 'Self'],
  ['01', 'Spouse'],
  ['19', 'Child'],
  ['G8', 'Other Relationship'],
];
export const PAYERS = [
  ['LKDEN', 'LAKESHORE DENTAL PLAN'],
  ['LKHP1', 'LAKESHORE HEALTH PLAN'],
  ['LKHPM', 'LAKESHORE HEALTH PLAN MEDICARE ADVANTAGE'],
  ['NSM02', 'NORTHSTAR MUTUAL'],
];
export const STATE_NAMES = STATES;
export const PLACE_NAMES = PLACES.map(([code, words]) => [code, `${code} - ${words}`]);
export const ASSIGNMENT = [
  ['A', 'A - Assigned'],
  ['B', 'B - Assignment Accepted on Clinical Lab Services Only'],
  ['C', 'C - Not Assigned'],
];
export const RELEASE = [
  ['I', 'I - Informed Consent to Release Medical Information'],
  ['Y', 'Y - Yes, Provider has a Signed Statement Permitting Release'],
];
export const FREQUENCY = [
  ['1', '1 - Original Claim'],
  ['7', '7 - Replacement of Prior Claim'],
  ['8', '8 - Void/Cancel of Prior Claim'],
];
export const DELAY = [
  ['1', '1 - Proof of Eligibility Unknown or Unavailable'],
  ['3', '3 - Authorization Delays'],
  ['7', '7 - Third Party Processing Delay'],
];
export const TAXONOMIES = [
  ['1223G0001X', '1223G0001X - General Practice Dentistry'],
  ['1223P0106X', '1223P0106X - Oral & Maxillofacial Pathology'],
  ['1223S0112X', '1223S0112X - Oral & Maxillofacial Surgery'],
  ['1223X0400X', '1223X0400X - Orthodontics'],
  ['204E00000X', '204E00000X - Oral & Maxillofacial Surgery (Physician)'],
];
export const SAVED_PROVIDERS = [
  ['1990008082', 'HOLLIN, TAMSIN (1990008082)'],
  ['1990003034', 'MARROWBY SURGICAL GROUP (1990003034)'],
];
export const QUANTITY_TYPES = [
  ['UN', 'Unit'],
  ['MJ', 'Minutes'],
];

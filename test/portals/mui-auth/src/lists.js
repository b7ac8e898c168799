// What the request's lists offer, and the directory behind the provider searches.
import { PLACES, STATES } from '../../shared/lists.js';

export { STATES };
export const PLACE_LINES = PLACES.map(([code, words]) => [code, `${code} - ${words}`]);
export const ORGANIZATIONS = [
  ['FOSA', 'Fernhollow Oral Surgery Associates'],
  ['MSG', 'Marrowby Surgical Group PLLC'],
];
export const REQUEST_TYPES = [
  ['HS', 'Outpatient Authorization'],
  ['AR', 'Inpatient Authorization'],
  ['SC', 'Referral'],
];
export const LEVELS = [
  ['E', 'Elective'],
  ['U', 'Urgent'],
];
export const QUANTITY_TYPES = [
  ['UN', 'Units'],
  ['VS', 'Visits'],
];
export const GENDERS = [
  ['F', 'Female'],
  ['M', 'Male'],
  ['U', 'Unknown'],
];
export const RELATIONSHIPS = [
  ['18', 'Self'],
  ['01', 'Spouse'],
  ['19', 'Child'],
  ['G8', 'Other'],
];
export const PAYERS = [
  ['LKDEN', 'Lakeshore Dental Plan'],
  ['LKHP1', 'Lakeshore Health Plan'],
  ['LKHPM', 'Lakeshore Health Plan Medicare'],
  ['NSM02', 'Northstar Mutual'],
];
export const DIRECTORY = [
  ['1990001012', 'Fernhollow Oral Surgery Associates, Fernhollow IL'],
  ['1990001020', 'Fernhollow Oral Surgery Associates, Mossbridge IL'],
  ['1990002028', 'Marrowby, Ines, Oral & Maxillofacial Surgery'],
  ['1990002036', 'Marrowby, Inez, Family Medicine'],
  ['1990003034', 'Marrowby Surgical Group PLLC'],
];

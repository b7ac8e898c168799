// Picklist values of the community page.
import { PLACES } from '../../shared/lists.js';

export const LISTS = {
  places: PLACES,
  certification: [
    ['INIT', 'Initial'],
    ['REN', 'Renewal'],
    ['REV', 'Revised'],
  ],
  service: [
    ['ELE', 'Elective'],
    ['URG', 'Urgent'],
    ['EMR', 'Emergency'],
  ],
  admission: [
    ['ELE', 'Elective'],
    ['TRA', 'Trauma'],
    ['NEW', 'Newborn'],
  ],
  care: [
    ['ICU', 'Intensive Care'],
    ['MED', 'Medical'],
    ['SUR', 'Surgical'],
  ],
  types: [
    ['1', '1 - Medical Care'],
    ['2', '2 - Surgical'],
    ['40', '40 - Oral Surgery'],
  ],
  units: [
    ['D', 'Days'],
    ['U', 'Units'],
    ['V', 'Visits'],
  ],
  sex: [
    ['F', 'Female'],
    ['M', 'Male'],
    ['U', 'Unknown'],
  ],
  relation: [
    ['CH', 'Child'],
    ['OT', 'Other'],
    ['SE', 'Self'],
    ['SP', 'Spouse'],
  ],
};

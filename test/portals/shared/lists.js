// Lists that every payer's forms share.

export const STATES = [
  ['IA', 'Iowa'],
  ['ID', 'Idaho'],
  ['IL', 'Illinois'],
  ['IN', 'Indiana'],
  ['MI', 'Michigan'],
  ['MN', 'Minnesota'],
  ['MO', 'Missouri'],
  ['OH', 'Ohio'],
  ['WI', 'Wisconsin'],
];

export const PLACES = [
  ['02', 'Telehealth Provided Other than in Patient’s Home'],
  ['11', 'Office'],
  ['12', 'Home'],
  ['19', 'Off Campus-Outpatient Hospital'],
  ['21', 'Inpatient Hospital'],
  ['22', 'On Campus-Outpatient Hospital'],
  ['23', 'Emergency Room - Hospital'],
  ['24', 'Ambulatory Surgical Center'],
];

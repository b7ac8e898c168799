// The lists of the wizard: X12 and CMS code values, with the words that the portal shows for them.

const list = (...pairs) => pairs.map(([value, text]) => ({ value, text }));

export const LISTS = {
  organization: list(
    ['ORG-2201', 'Fernhollow Oral Surgery Associates'],
    ['ORG-2207', 'Fernhollow Appliance Studio'],
  ),
  transactionType: list(
    ['INPATIENT', 'Inpatient Authorization'],
    ['OUTPATIENT', 'Outpatient Authorization'],
    ['REFERRAL', 'Referral'],
  ),
  payer: list(
    ['LKDP1', 'Lakeshore Dental Plan'],
    ['LKHP1', 'Lakeshore Health Plan'],
    ['LKHW1', 'Lakeshore Health Plan of Wisconsin'],
    ['LKMA1', 'Lakeshore Medicare Advantage'],
    ['NSM02', 'Northstar Mutual'],
    ['PRVH4', 'Prairie Valley Health'],
  ),
  reviewType: list(['MS', 'Medical Services'], ['BH', 'Behavioral Health']),
  relationship: list(['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']),
  searchBy: list(['NPI', 'NPI'], ['TIN', 'Tax ID']),
  providerType: list(['FA', 'Facility'], ['1P', 'Professional']),
  serviceType: list(
    ['1', 'Medical Care'],
    ['2', 'Surgical'],
    ['3', 'Consultation'],
    ['4', 'Diagnostic X-Ray'],
    ['7', 'Anesthesia'],
    ['12', 'Durable Medical Equipment Purchase'],
    ['18', 'Durable Medical Equipment Rental'],
    ['35', 'Dental Care'],
    ['38', 'Orthodontics'],
    ['40', 'Oral Surgery'],
    ['AD', 'Occupational Therapy'],
    ['AF', 'Speech Therapy'],
    ['PT', 'Physical Therapy'],
  ),
  placeOfService: list(
    ['11', '11 - Office'],
    ['12', '12 - Home'],
    ['19', '19 - Off Campus-Outpatient Hospital'],
    ['21', '21 - Inpatient Hospital'],
    ['22', '22 - On Campus-Outpatient Hospital'],
    ['23', '23 - Emergency Room - Hospital'],
    ['24', '24 - Ambulatory Surgical Center'],
  ),
  quantityType: list(
    ['DY', 'Days'],
    ['HS', 'Hours'],
    ['MN', 'Month'],
    ['FL', 'Units'],
    ['VS', 'Visits'],
  ),
  serviceLevel: list(['E', 'Elective'], ['U', 'Urgent'], ['03', 'Emergency']),
  qualifier: list(['HC', 'HCPCS / CPT'], ['AD', 'CDT'], ['N4', 'NDC']),
};

/** The portal's words for a value, or the value itself. */
export const wordsFor = (name, value) =>
  LISTS[name].find((entry) => entry.value === value)?.text ?? value;

// The payer's provider directory: what "Retrieve" finds for an NPI. Spelled as payers spell, not as practices do.

const AT_QUARRY = {
  addressLine1: '77 QUARRY RD FL 3',
  city: 'MOSSBRIDGE',
  stateCode: 'IL',
  zipCode: '60697',
};

const DIRECTORY = {
  1990001012: [
    {
      facilityName: 'FERNHOLLOW ORAL SURGERY ASSOC',
      addressLine1: '410 ELM ST STE 200',
      city: 'FERNHOLLOW',
      stateCode: 'IL',
      zipCode: '60698',
    },
    { facilityName: 'FERNHOLLOW ORAL SURGERY ASSOC', ...AT_QUARRY },
  ],
  1990002028: [{ lastName: 'MARROWBY', firstName: 'INES', ...AT_QUARRY }],
  1990003034: [
    {
      facilityName: 'MARROWBY SURGICAL GROUP PLLC',
      addressLine1: '9 LEDGER LN UNIT B',
      city: 'FERNHOLLOW',
      stateCode: 'IL',
      zipCode: '606981234',
    },
  ],
  1990004040: [
    {
      facilityName: 'LANTERN BAY OUTPT PAVILION',
      addressLine1: '600 HARBOR DR TOWER 2',
      city: 'LANTERN BAY',
      stateCode: 'IL',
      zipCode: '606951010',
    },
  ],
  1990006060: [
    {
      facilityName: 'FERNHOLLOW APPLIANCE STUDIO',
      addressLine1: '412 ELM ST',
      city: 'FERNHOLLOW',
      stateCode: 'IL',
      zipCode: '606980012',
    },
  ],
};

/** Locations of a provider, each with its NPI; empty when the plan does not know the number. */
export const providersOf = (npi) =>
  (DIRECTORY[npi] ?? []).map((location) => ({ npi: String(npi), ...location }));

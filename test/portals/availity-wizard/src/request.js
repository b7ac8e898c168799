// The model behind the wizard: one authorization request, as the plan's service takes it.

export const blankProcedure = () => ({
  code: null,
  qualifierCode: 'HC',
  modifier1: '',
  modifier2: '',
  serviceQuantity: '',
  serviceQuantityTypeCode: 'FL',
});

const blankProvider = () => ({
  lastName: '',
  firstName: '',
  facilityName: '',
  npi: '',
  addressLine1: '',
  city: '',
  stateCode: '',
  zipCode: '',
  contactName: '',
  phone: '',
  fax: '',
});

/** A new request. The portal remembers the organization, the review type and the last contact of this office. */
export const newRequest = () => ({
  organization: 'ORG-2201',
  transactionType: null,
  payer: null,
  reviewType: 'MS',
  subscriber: { memberId: '' },
  patient: { lastName: '', firstName: '', birthDate: '', subscriberRelationshipCode: null },
  interstitial: '',
  search: {
    requestingProvider: { searchBy: 'NPI', providerType: null, npi: '', selected: '' },
    renderingProviders: { serviceProvider: [{ npi: '' }], facility: [{ npi: '' }] },
  },
  requestingProvider: { ...blankProvider(), contactName: 'Auth desk, ask for Poppy' },
  serviceTypeCode: null,
  placeOfServiceCode: null,
  sameAsRequesting: false,
  renderingProviders: { serviceProvider: [blankProvider()], facility: [blankProvider()] },
  fromDate: '',
  toDate: '',
  quantity: '',
  quantityTypeCode: null,
  serviceLevelCode: null,
  diagnoses: [{ code: null }, { code: null }, { code: null }],
  procedures: [blankProcedure(), blankProcedure(), blankProcedure()],
  providerNotes: [{ message: '' }],
  attachments: '',
  attestation: false,
  submitted: '',
});

function text(value) {
  if (value === true) return 'Y';
  return value === null || value === undefined || value === false ? '' : String(value);
}

/** The request as one flat record, `procedures.0.code` style; a picked code counts as its code. */
export function flatten(value, path = '', out = {}) {
  if (value && typeof value === 'object' && !('id' in value && 'text' in value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith('$$')) flatten(inner, path ? `${path}.${key}` : key, out);
    }
  } else out[path] = text(value && typeof value === 'object' ? value.id : value);
  return out;
}

// Hand entry of the React claim: opens each select with the mouse, types into code searches and waits for the answer.

const app = (page) => page.frames().find((frame) => frame.url().includes('/app.html'));
const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;
const type = (frame, id, value) => frame.locator(`[id="${id}"]`).pressSequentially(value);

/** The select of react-select that posts under a name. */
const select = (frame, name) =>
  frame.locator('.av-select', { has: frame.locator(`input[type=hidden][name="${name}"]`) });

async function pick(frame, name, text) {
  await select(frame, name).locator('.av__control').click();
  await frame.locator('.av__option').getByText(text, { exact: true }).click();
}

async function look(frame, name, code) {
  await select(frame, name).locator('.av__control').click();
  await select(frame, name).locator('input.av__input').pressSequentially(code);
  await frame.locator('.av__option', { hasText: `${code} - ` }).click();
}

async function day(frame, name, iso) {
  const box = frame.locator(`[id="${name.replaceAll('.', '')}-picker"]`);
  await box.click();
  await box.pressSequentially(us(iso));
  await box.press('Tab');
}

async function line(frame, n, facts) {
  const at = `claimInformation.serviceLinesExpanded${n}`;
  const fact = (key) => facts[`lines[${n}].${key}`];
  await day(frame, `${at}.fromDate`, fact('fromDate'));
  await day(frame, `${at}.toDate`, fact('toDate'));
  await pick(
    frame,
    `${at}.placeOfServiceCode`,
    { 11: '11 - Office', 12: '12 - Home' }[fact('placeOfService')],
  );
  await look(frame, `${at}.procedureCode`, fact('code'));
  for (const m of [0, 1])
    await type(frame, `${at}.modifier${m + 1}`, fact(`modifiers[${m}]`) ?? '');
  for (const [i, letter] of [...fact('diagnosisPointers')].entries()) {
    const d = letter.charCodeAt(0) - 65;
    await pick(
      frame,
      `${at}.diagnosisPointer${i + 1}`,
      `${d + 1} - ${facts[`diagnoses[${d}].code`]}`,
    );
  }
  await type(frame, `${at}.amount`, fact('charge'));
  await type(frame, `${at}.quantity`, fact('units'));
}

const TEXT = {
  'patient.name.last': 'patient.lastName',
  'patient.name.first': 'patient.firstName',
  'patient.name.middle': 'patient.middleName',
  'patient.name.suffix': 'patient.suffix',
  'patient.address.address1': 'patient.address.line1',
  'patient.address.address2': 'patient.address.line2',
  'patient.address.city': 'patient.address.city',
  'patient.address.zipCode': 'patient.address.zip',
  'subscriber.memberId': 'subscriber.memberId',
  'subscriber.groupNumber': 'subscriber.groupNumber',
  'billingProvider.name': 'billing.name',
  'billingProvider.npi': 'billing.npi',
  'billingProvider.ein': 'billing.taxId',
  'billingProvider.phone': 'billing.phone',
  'billingProvider.address.address1': 'billing.address.line1',
  'billingProvider.address.address2': 'billing.address.line2',
  'billingProvider.address.city': 'billing.address.city',
  'billingProvider.address.zipCode': 'billing.address.zip',
  'renderingProvider.lastName': 'rendering.lastName',
  'renderingProvider.firstName': 'rendering.firstName',
  'renderingProvider.npi': 'rendering.npi',
  'orderingProvider.lastName': 'referring.lastName',
  'orderingProvider.firstName': 'referring.firstName',
  'orderingProvider.npi': 'referring.npi',
  'claimInformation.controlNumber': 'claim.patientAccountNumber',
  'claimInformation.payerClaimControlNumber': 'claim.originalReference',
  'claimInformation.priorAuthorizationNumber': 'auth.number',
  'claimInformation.patientPaidAmount': 'claim.amountPaid',
};

const PICKS = {
  payer: 'LAKESHORE HEALTH PLAN',
  'patient.genderCode': 'Male',
  'patient.relationshipCode': 'Self',
  'patient.address.stateCode': 'Illinois',
  'subscriber.authorizedPlanToRemitPayment': 'Yes',
  'billingProvider.specialtyCode': '1223S0112X - Oral & Maxillofacial Surgery',
  'billingProvider.address.stateCode': 'Illinois',
  'claimInformation.frequencyTypeCode': '7 - Replacement of Prior Claim',
  'claimInformation.assignmentCode': 'A - Assigned',
  'claimInformation.releaseOfInformationCode':
    'Y - Yes, Provider has a Signed Statement Permitting Release',
  'claimInformation.providerSignatureOnFile': 'Yes',
};

export const drive = {
  Claim: async (page, facts) => {
    const frame = app(page);
    for (const [id, key] of Object.entries(TEXT)) await type(frame, id, facts[key]);
    for (const [name, text] of Object.entries(PICKS)) await pick(frame, name, text);
    await day(frame, 'patient.birthDate', facts['patient.birthDate']);
    await day(frame, 'claimInformation.onsetDate', facts['illness.date']);
    for (const i of [0, 1]) await look(frame, `diagnoses.${i}`, facts[`diagnoses[${i}].code`]);
    for (const question of ['employment?', 'an auto accident?', 'another accident?']) {
      await frame.getByRole('group', { name: question }).getByLabel('No').check();
    }
    for (const n of [0, 1]) await line(frame, n, facts);
  },
  'Third line': (page, facts) => line(app(page), 2, facts),
};

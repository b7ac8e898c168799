// Hand entry of the authorization wizard: clicks list boxes open, types, waits for the network and picks.

const app = (page) => page.frames().find((frame) => frame.url().includes('/app.html'));
const box = (frame, id) => frame.locator(`[id="${id}"]`);
const type = (frame, id, value) => box(frame, id).pressSequentially(value);

async function choose(frame, id, text) {
  await frame.locator(`[id="s2id_${id}"] .select2-choice`).click();
  await frame.locator('.select2-result-label').getByText(text, { exact: true }).click();
}

async function look(frame, id, code) {
  await frame.locator(`[id="s2id_${id}"] .select2-choice`).click();
  await frame.locator('.select2-input.select2-focused').pressSequentially(code);
  await frame.locator('.select2-result-label', { hasText: `${code} - ` }).click();
}

async function mask(frame, id, digits) {
  await box(frame, id).click();
  await box(frame, id).press('Home');
  await type(frame, id, digits);
  await box(frame, id).press('Tab');
}
const us = (iso) => iso.slice(5, 7) + iso.slice(8) + iso.slice(0, 4);

export const drive = {
  Start: async (page, facts) => {
    const frame = app(page);
    await choose(frame, 'transactionType', 'Outpatient Authorization');
    await choose(frame, 'payer', 'Lakeshore Health Plan');
    await choose(frame, 'relationship', 'Child');
    await type(frame, 'subscriber.memberId', facts['subscriber.memberId']);
    await type(frame, 'patient.lastName', facts['patient.lastName']);
    await type(frame, 'patient.firstName', facts['patient.firstName']);
    await mask(frame, 'patient.birthDate', us(facts['patient.birthDate']));
  },
  'Find requesting provider': async (page, facts) => {
    const frame = app(page);
    await type(frame, 'search.requestingProvider.npi', facts['requesting.npi']);
    await mask(frame, 'requestingProvider.phone', facts['requesting.phone']);
    await mask(frame, 'requestingProvider.fax', facts['requesting.fax']);
  },
  'Find service provider': async (page, facts) => {
    const frame = app(page);
    await choose(frame, 'serviceTypeCode', 'Oral Surgery');
    await choose(frame, 'placeOfServiceCode', '22 - On Campus-Outpatient Hospital');
    await type(frame, 'search.renderingProviders.serviceProvider.0.npi', facts['rendering.npi']);
  },
  'Service provider found': async (page, facts) => {
    const path = 'renderingProviders.serviceProvider.0';
    const frame = app(page);
    await type(frame, `${path}.contactName`, facts['rendering.contactName']);
    await mask(frame, `${path}.phone`, facts['rendering.phone']);
    await mask(frame, `${path}.fax`, facts['rendering.fax']);
  },
  Facility: (page, facts) =>
    type(app(page), 'search.renderingProviders.facility.0.npi', facts['facility.npi']),
  'Service information': async (page, facts) => {
    const frame = app(page);
    await mask(frame, 'fromDate', us(facts['auth.fromDate']));
    await mask(frame, 'toDate', us(facts['auth.toDate']));
    await type(frame, 'quantity', facts['auth.quantity']);
    await choose(frame, 'quantityTypeCode', 'Visits');
    await choose(frame, 'serviceLevelCode', 'Urgent');
    for (const i of [0, 1, 2]) {
      await look(frame, `diagnoses.${i}.code`, facts[`diagnoses[${i}].code`]);
      await look(frame, `procedures.${i}.code`, facts[`lines[${i}].code`]);
      await type(frame, `procedures.${i}.serviceQuantity`, facts[`lines[${i}].units`]);
    }
    await type(frame, 'providerNotes.0.message', facts['auth.note']);
  },
  'Fourth procedure': async (page, facts) => {
    await look(app(page), 'procedures.3.code', facts['lines[3].code']);
    await type(app(page), 'procedures.3.serviceQuantity', facts['lines[3].units']);
  },
  Modifiers: async (page, facts) => {
    for (const i of [0, 2, 3])
      await type(app(page), `procedures.${i}.modifier1`, facts[`lines[${i}].modifiers[0]`]);
  },
};

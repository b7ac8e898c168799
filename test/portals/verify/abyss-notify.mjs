// Hand entry of the hash-routed request: opens each box, picks from the list, waits for each typeahead.

const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;
const type = (page, name, value) => page.locator(`input[name="${name}"]`).pressSequentially(value);

async function day(page, name, iso) {
  await type(page, name, us(iso).replaceAll('/', ''));
  await page.locator(`input[name="${name}"]`).press('Tab');
}

async function pick(page, name, text) {
  await page.locator(`[id="${name}"]`).click();
  await page.getByRole('option', { name: text, exact: true }).click();
}

async function look(page, name, code) {
  const box = page.getByTestId(`${name}-abyss-typeahead-input`);
  await box.pressSequentially(code);
  await page.getByRole('option', { name: `${code} - ` }).click();
}

export const drive = {
  Service: async (page, f) => {
    await pick(page, 'placeOfService', 'On Campus-Outpatient Hospital');
    await pick(page, 'serviceUrgency', 'Urgent');
    await day(page, 'startDate', f['auth.fromDate']);
    await day(page, 'endDate', f['auth.toDate']);
  },
  'Member by ID': async (page, f) => {
    await type(page, 'memberId', f['subscriber.memberId']);
    await day(page, 'dateOfBirth', f['patient.birthDate']);
  },
  'Member by name': async (page, f) => {
    await type(page, 'firstName', f['patient.firstName']);
    await type(page, 'lastName', f['patient.lastName']);
    await pick(page, 'memberState', 'Illinois');
  },
  Providers: async (page, f) => {
    await type(page, 'requestor.name', f['requesting.contactName']);
    await type(page, 'requestor.phone', f['requesting.phone']);
    await type(page, 'requestor.fax', f['requesting.fax']);
    await type(page, 'servicing.npi', f['rendering.npi']);
    await type(page, 'servicing.tin', f['rendering.taxId']);
    await type(page, 'servicing.lastName', f['rendering.lastName']);
    await type(page, 'servicing.firstName', f['rendering.firstName']);
    await type(page, 'facility.npi', f['facility.npi']);
    await type(page, 'facility.tin', f['facility.taxId']);
    await type(page, 'facility.name', f['facility.name']);
  },
  Details: async (page, f) => {
    for (const i of [0, 1, 2]) await look(page, 'diagnosis-code-data', f[`diagnoses[${i}].code`]);
    for (const n of [0, 1, 2, 3]) {
      await look(page, `cpt-${n}`, f[`lines[${n}].code`]);
      await type(page, `modifier1-${n}`, f[`lines[${n}].modifiers[0]`] ?? '');
      await type(page, `count-${n}`, f[`lines[${n}].units`]);
    }
    for (const name of ['autoAccident', 'workRelated'])
      await page.getByTestId(name).getByRole('radio', { name: 'No' }).click();
    await day(page, 'injuryDate', f['accident.date']);
    await page.getByTestId('notes-abyss-text-area').pressSequentially(f['auth.note']);
  },
};

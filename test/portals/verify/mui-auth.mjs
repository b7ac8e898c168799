// Hand entry of the MUI request: types into searches and waits for the list, fills dates section by section.

const app = (page) => page.frames().find((frame) => frame.url().includes('/app.html'));
const section = (page, title) =>
  app(page).locator('section', {
    has: app(page).getByRole('heading', { name: title, exact: true }),
  });
const type = (page, name, value) => app(page).locator(`[id="${name}"]`).pressSequentially(value);

async function pick(page, title, label, words) {
  await section(page, title).getByRole('combobox', { name: label, exact: true }).click();
  await app(page).getByRole('option', { name: words, exact: true }).click();
}

async function look(page, title, label, code, term = code) {
  await section(page, title)
    .getByRole('combobox', { name: label, exact: true })
    .pressSequentially(term);
  await app(page)
    .getByRole('option', { name: `${code} - ` })
    .click();
}

async function day(page, title, label, iso) {
  const parts = section(page, title).getByRole('group', { name: label, exact: true });
  await parts.getByRole('spinbutton').first().click();
  await page.keyboard.type(iso.slice(5, 7) + iso.slice(8) + iso.slice(0, 4));
}

const TEXT = {
  'subscriber.memberId': 'subscriber.memberId',
  'subscriber.lastName': 'subscriber.lastName',
  'subscriber.firstName': 'subscriber.firstName',
  'patient.lastName': 'patient.lastName',
  'patient.firstName': 'patient.firstName',
  'patient.phone': 'patient.phone',
  'patient.addressLine1': 'patient.address.line1',
  'patient.city': 'patient.address.city',
  'patient.zipCode': 'patient.address.zip',
  'billingProvider.name': 'billing.name',
  'billingProvider.npi': 'billing.npi',
  'procedures.0.modifier': 'lines[0].modifiers[0]',
  'procedures.0.quantity': 'lines[0].units',
};

export const drive = {
  Request: async (page, f) => {
    for (const [name, key] of Object.entries(TEXT)) await type(page, name, f[key]);
    await pick(page, 'Authorization', 'Payer', 'Lakeshore Health Plan');
    await pick(page, 'Subscriber', 'Gender', 'Male');
    await day(page, 'Subscriber', 'Date of Birth', f['subscriber.birthDate']);
    await pick(page, 'Patient', 'Gender', 'Female');
    await day(page, 'Patient', 'Date of Birth', f['patient.birthDate']);
    await pick(page, 'Patient', 'Relationship to Subscriber', 'Spouse');
    await pick(page, 'Patient', 'State', 'Illinois');
    await look(page, 'Providers', 'Requesting Provider', f['requesting.npi'], 'fernhollow');
    await look(page, 'Providers', 'Rendering Provider', f['rendering.npi'], 'marrowby');
    await look(page, 'Diagnosis', 'Diagnosis Codes', f['diagnoses[0].code']);
    await look(page, 'Procedure 1', 'Procedure Code', f['lines[0].code']);
    await day(page, 'Procedure 1', 'From Date', f['lines[0].fromDate']);
    await day(page, 'Procedure 1', 'To Date', f['lines[0].toDate']);
    await pick(page, 'Procedure 1', 'Place of Service', '11 - Office');
    await app(page).getByLabel('Auto accident').check();
    await pick(page, 'Accident', 'Accident State', 'Wisconsin');
    await day(page, 'Accident', 'Accident Date', f['accident.date']);
  },
};

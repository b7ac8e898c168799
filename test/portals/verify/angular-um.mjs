// Hand entry of the Angular wizard: opens selects and search lists with the mouse, tabs out of every box.

const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;
const boxIn = (scope, label) => scope.getByLabel(label, { exact: true });

async function type(scope, label, value) {
  await boxIn(scope, label).pressSequentially(value);
  await boxIn(scope, label).press('Tab');
}

async function pick(page, scope, label, option) {
  // A floating label lies over the select; the form field passes the press on.
  await scope.getByRole('combobox', { name: label, exact: true }).click({ force: true });
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.locator('.cdk-overlay-backdrop').waitFor({ state: 'detached' });
}

async function look(page, box, code) {
  await box.pressSequentially(code);
  await page.getByRole('option', { name: new RegExp(`^${code} – `) }).click();
  await box.press('Tab');
}

const card = (page, title) =>
  page.locator('mat-card', { has: page.locator('mat-card-title', { hasText: title }) });

async function procedure(page, n, facts) {
  const row = page.locator('.row').nth(n);
  const fact = (key) => facts[`lines[${n}].${key}`];
  await look(page, row.getByRole('combobox'), fact('code'));
  await type(row, 'Modifier', fact('modifiers[0]'));
  await type(row, 'Units', fact('units'));
}

export const drive = {
  Member: async (page, f) => {
    await pick(page, page, 'Health Plan', 'Northstar Mutual');
    await page.getByLabel('Expedited (urgent)').check();
    await page.getByLabel('Outpatient').check();
    await type(page, 'Member ID', f['subscriber.memberId']);
    await type(page, 'Patient Last Name', f['patient.lastName']);
    await type(page, 'Patient First Name', f['patient.firstName']);
    await type(page, 'Patient Date of Birth', us(f['patient.birthDate']));
    await pick(page, page, 'Gender', 'Female');
    await pick(page, page, "Patient's Relationship to Policyholder", 'Spouse');
  },
  Providers: async (page, f) => {
    const asking = card(page, 'Requesting Provider');
    await type(asking, 'Practice Name', f['requesting.name']);
    await type(asking, 'NPI', f['requesting.npi']);
    await type(asking, 'TIN', f['requesting.taxId']);
    await type(asking, 'Contact Name', f['requesting.contactName']);
    await type(asking, 'Phone', f['requesting.phone']);
    await type(asking, 'Fax', f['requesting.fax']);
    const serving = card(page, 'Servicing Provider');
    await type(serving, 'NPI', f['rendering.npi']);
    await type(serving, 'Last Name', f['rendering.lastName']);
    await type(serving, 'First Name', f['rendering.firstName']);
    await look(page, serving.getByRole('combobox', { name: 'Specialty' }), f['rendering.taxonomy']);
    await type(serving, 'Contact Name', f['rendering.contactName']);
    await type(serving, 'Phone', f['rendering.phone']);
    await type(serving, 'Fax', f['rendering.fax']);
  },
  Service: async (page, f) => {
    await pick(page, page, 'Certification Type', 'Revised');
    await type(page, 'Previous Authorization ID', f['auth.previousNumber']);
    await pick(page, page, 'Place of Service', 'Off Campus-Outpatient Hospital (19)');
    await pick(page, page, 'Service Type', 'Surgical');
    await page.getByPlaceholder('Start date').pressSequentially(us(f['auth.fromDate']));
    await page.getByPlaceholder('End date').pressSequentially(us(f['auth.toDate']));
    await type(page, 'Requested Quantity', f['auth.quantity']);
    await pick(page, page, 'Quantity Type', 'Units');
    await type(page, 'Clinical Notes', f['auth.note']);
    for (const [i, label] of [
      'Primary Diagnosis',
      'Additional Diagnosis 1',
      'Additional Diagnosis 2',
    ].entries())
      await look(
        page,
        page.getByRole('combobox', { name: label, exact: true }),
        f[`diagnoses[${i}].code`],
      );
    for (const n of [0, 1]) await procedure(page, n, f);
  },
  'Third procedure': (page, f) => procedure(page, 2, f),
  Site: async (page, f) => {
    await type(page, 'Facility Name', f['facility.name']);
    await type(page, 'Facility NPI', f['facility.npi']);
    await type(page, 'Facility TIN', f['facility.taxId']);
    await type(page, 'Address Line 1', f['facility.address.line1']);
    await type(page, 'City', f['facility.address.city']);
    await pick(page, page, 'State', 'Wisconsin');
    await type(page, 'ZIP', f['facility.address.zip']);
  },
  Questions: (page, f) =>
    type(page, 'When did the symptoms of the current illness begin?', us(f['illness.date'])),
};

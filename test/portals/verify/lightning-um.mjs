// Hand entry of the web component page. Nothing outside can see into the closed panels, so they are filled by keyboard alone.

const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;

async function type(page, name, value) {
  const box = page.locator(`[name="${name}"]`).last().locator('input, textarea');
  await box.pressSequentially(value);
  await box.press('Tab');
}

async function pick(page, name, words) {
  const box = page.locator(`lightning-base-combobox[name="${name}"]`);
  await box.locator('button').click();
  await box.getByRole('option', { name: words, exact: true }).click();
}

async function look(page, name, code) {
  const box = page.locator(`lightning-lookup[name="${name}"]`);
  await box.locator('input').pressSequentially(code);
  await box.locator(`[data-value="${code}"]`).click();
}

const TEXT = {
  previousAuthorizationId: 'auth.previousNumber',
  quantity: 'auth.quantity',
  'requesting.name': 'requesting.name',
  'requesting.npi': 'requesting.npi',
  'requesting.taxId': 'requesting.taxId',
  'requesting.contact': 'requesting.contactName',
  'requesting.phone': 'requesting.phone',
  'requesting.fax': 'requesting.fax',
  'rendering.lastName': 'rendering.lastName',
  'rendering.firstName': 'rendering.firstName',
  'rendering.npi': 'rendering.npi',
  'rendering.taxId': 'rendering.taxId',
  'facility.name': 'facility.name',
  'facility.npi': 'facility.npi',
  'facility.taxId': 'facility.taxId',
  clinicalNotes: 'auth.note',
};
const PICKS = {
  certificationType: 'Revised',
  levelOfService: 'Urgent',
  serviceType: '2 - Surgical',
  placeOfService: 'Off Campus-Outpatient Hospital',
  quantityUnit: 'Units',
};

/** Presses Tab through the closed panels, from the field before them. A number goes down that many entries of a list. */
async function byKeyboard(page, entries) {
  await page.locator('lightning-base-combobox[name="levelOfCare"] button').focus();
  for (const entry of entries) {
    await page.keyboard.press('Tab');
    if (typeof entry === 'string') {
      await page.keyboard.type(entry);
      continue;
    }
    for (let i = 0; i < entry; i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Tab');
}

export const drive = {
  Request: async (page, f) => {
    for (const [name, key] of Object.entries(TEXT)) await type(page, name, f[key]);
    for (const [name, words] of Object.entries(PICKS)) await pick(page, name, words);
    await page.getByLabel('Outpatient').check();
    await type(page, 'fromDate', us(f['auth.fromDate']));
    await type(page, 'toDate', us(f['auth.toDate']));
    for (const i of [0, 1, 2]) {
      await look(page, `diagnosis${i + 1}`, f[`diagnoses[${i}].code`]);
      await look(page, `line${i + 1}.code`, f[`lines[${i}].code`]);
      await type(page, `line${i + 1}.modifier`, f[`lines[${i}].modifiers[0]`]);
      await type(page, `line${i + 1}.units`, f[`lines[${i}].units`]);
    }
    const person = (of, sex) => [
      f[`${of}.lastName`],
      f[`${of}.firstName`],
      us(f[`${of}.birthDate`]),
      { F: 1, M: 2 }[sex],
    ];
    const address = ['line1', 'line2', 'city', 'state', 'zip'].map(
      (part) => f[`patient.address.${part}`],
    );
    await byKeyboard(page, [
      ...person('patient', f['patient.sex']),
      4, // Spouse
      ...address,
      f['subscriber.memberId'],
      f['subscriber.groupNumber'],
      ...person('subscriber', f['subscriber.sex']),
    ]);
  },
};

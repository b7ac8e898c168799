// Hand entry of the look-up request; the buttons between the steps are pressed by the runner.

const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;

async function type(page, name, value) {
  const box = page.locator(`[name="${name}"]`);
  await box.pressSequentially(value);
  await box.press('Tab');
}

const diagnosis = (i) => (page, f) =>
  type(page, 'DiagCode', f[`diagnoses[${i}].code`].replace('.', ''));

const procedure = (i) => async (page, f) => {
  await type(page, 'ProcCode', f[`lines[${i}].code`]);
  await type(page, 'ProcMod', f[`lines[${i}].modifiers[0]`] ?? '');
  await type(page, 'ProcQty', f[`lines[${i}].units`]);
};

export const drive = {
  Request: async (page, f) => {
    await type(page, 'MemberID', f['subscriber.memberId']);
    await type(page, 'ServiceFrom', us(f['auth.fromDate']));
    await type(page, 'ServiceTo', us(f['auth.toDate']));
    await page.locator('[name="PlaceOfService"]').selectOption('Home');
    await type(page, 'RequestingNPI', f['requesting.npi']);
    await type(page, 'RequestedNPI', f['rendering.npi']);
    await type(page, 'Contact', f['requesting.contactName']);
    await type(page, 'ContactPhone', f['requesting.phone']);
    await type(page, 'ContactFax', f['requesting.fax']);
    await type(page, 'Notes', f['auth.note']);
    await diagnosis(0)(page, f);
    await procedure(0)(page, f);
  },
  'Member search': async (page, f) => {
    await type(page, 'SearchLast', f['patient.lastName']);
    await type(page, 'SearchFirst', f['patient.firstName']);
    await type(page, 'SearchBirth', us(f['patient.birthDate']));
  },
  'Second diagnosis': diagnosis(1),
  'Second procedure': procedure(1),
  'Third procedure': procedure(2),
  'No more procedures': async (page) => {
    const state = await page.evaluate(() => window.portalState());
    const added = ['diag.0', 'diag.1', 'proc.0', 'proc.1', 'proc.2'].map((key) => state[key]);
    if (added.join() !== 'G4733,I10,99203 25 1,70355  1,E0486 NU 1')
      throw new Error(`the lists hold ${added.join()}`);
  },
};

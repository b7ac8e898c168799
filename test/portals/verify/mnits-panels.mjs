// Hand entry of the panel claim. Waits after the one select that has the panel sent again.

const packed = (iso) => iso.slice(5, 7) + iso.slice(8) + iso.slice(0, 4);
const type = (page, name, value) =>
  page.locator(`input[name="form:${name}"]`).pressSequentially(value);
const pick = (page, name, value) => page.locator(`select[name="form:${name}"]`).selectOption(value);

const line = (n) => async (page, f) => {
  const fact = (key) => f[`lines[${n}].${key}`];
  await type(page, 'svc_from', packed(fact('fromDate')));
  await type(page, 'svc_to', packed(fact('toDate')));
  await pick(page, 'svc_place', fact('placeOfService'));
  await type(page, 'svc_code', fact('code'));
  for (const m of [0, 1]) await type(page, `svc_mod${m + 1}`, fact(`modifiers[${m}]`) ?? '');
  for (const [i, letter] of [...fact('diagnosisPointers')].entries())
    await pick(page, `svc_ptr${i + 1}`, String(letter.charCodeAt(0) - 64));
  await type(page, 'svc_charge', fact('charge'));
  await type(page, 'svc_units', fact('units'));
};

export const drive = {
  'Billing provider': async (page, f) => {
    await pick(page, 'bpTaxonomy', f['billing.taxonomy']);
    await type(page, 'bpAddr1', f['billing.address.line1']);
    await type(page, 'bpCity', f['billing.address.city']);
    await pick(page, 'bpState', f['billing.address.state']);
    await type(page, 'bpZip', f['billing.address.zip']);
  },
  Subscriber: async (page, f) => {
    await type(page, 'subId', f['subscriber.memberId']);
    await type(page, 'subBirth', packed(f['subscriber.birthDate']));
    await type(page, 'subLast', f['subscriber.lastName']);
    await type(page, 'subFirst', f['subscriber.firstName']);
    await type(page, 'subMiddle', f['subscriber.middleName']);
    await pick(page, 'subGender', f['subscriber.sex']);
  },
  'Claim information': async (page, f) => {
    await pick(page, 'frequency', f['claim.frequencyCode']);
    await page.waitForTimeout(500);
    await type(page, 'pcn', f['claim.patientAccountNumber']);
    await pick(page, 'participation', 'A');
    for (const name of ['benefits', 'release', 'signature']) await pick(page, name, 'Y');
    await type(page, 'pan', f['auth.number']);
    await type(page, 'paid', f['claim.amountPaid']);
    for (const i of [0, 1])
      await type(page, `dx${i + 1}`, f[`diagnoses[${i}].code`].replace('.', ''));
  },
  Providers: async (page, f) => {
    for (const [stem, role] of [
      ['rp', 'rendering'],
      ['fp', 'referring'],
    ]) {
      await type(page, `${stem}Npi`, f[`${role}.npi`]);
      await type(page, `${stem}Last`, f[`${role}.lastName`]);
      await type(page, `${stem}First`, f[`${role}.firstName`]);
    }
    await type(page, 'rpTaxonomy', f['rendering.taxonomy']);
    await type(page, 'lpNpi', f['facility.npi']);
    await type(page, 'lpOrg', f['facility.name']);
  },
  'Line 1': line(0),
  'Line 2': line(1),
  'Line 3': line(2),
};

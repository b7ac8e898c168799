// Hand entry of the grid claim: tab by tab, and each row of the grid from left to right.

const us = (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;
const type = (page, name, value) => page.locator(`input[name="${name}"]`).pressSequentially(value);
const pick = (page, name, value) => page.locator(`select[name="${name}"]`).selectOption(value);

export const drive = {
  General: async (page, f) => {
    await type(page, 'cid', f['subscriber.memberId']);
    await type(page, 'pcn', f['claim.patientAccountNumber']);
    await pick(page, 'frq', f['claim.frequencyCode']);
    await type(page, 'lnm', f['patient.lastName']);
    await type(page, 'fnm', f['patient.firstName']);
    await type(page, 'mi', f['patient.middleName'][0]);
    await type(page, 'dob', us(f['patient.birthDate']));
    await pick(page, 'gen', f['patient.sex']);
    await type(page, 'ad1', f['patient.address.line1']);
    await type(page, 'cty', f['patient.address.city']);
    await type(page, 'sta', f['patient.address.state']);
    await type(page, 'zip', f['patient.address.zip']);
  },
  Professional: async (page, f) => {
    await type(page, 'pan', f['auth.number']);
    for (const name of ['psf', 'aob', 'roi']) await pick(page, name, 'Y');
    await pick(page, 'acc', 'A');
    await type(page, 'pap', f['claim.amountPaid']);
    for (const name of ['rem', 'rau', 'rot']) await pick(page, name, 'N');
  },
  Providers: async (page, f) => {
    await type(page, 'bpn', f['billing.npi']);
    await type(page, 'bpl', f['billing.name']);
    await type(page, 'bpt', f['billing.taxonomy']);
    await type(page, 'rpn', f['rendering.npi']);
    await type(page, 'rpl', f['rendering.lastName']);
    await type(page, 'rpf', f['rendering.firstName']);
    await type(page, 'rpt', f['rendering.taxonomy']);
    await type(page, 'fpn', f['referring.npi']);
    await type(page, 'fpl', f['referring.lastName']);
    await type(page, 'fpf', f['referring.firstName']);
    await type(page, 'lpn', f['facility.npi']);
    await type(page, 'lpl', f['facility.name']);
  },
  Diagnoses: async (page, f) => {
    for (const i of [0, 1]) await type(page, `dx${i + 1}`, f[`diagnoses[${i}].code`]);
  },
  'Service lines': async (page, f) => {
    for (const n of [1, 2, 3]) {
      const fact = (key) => f[`lines[${n - 1}].${key}`];
      await type(page, `fd${n}`, us(fact('fromDate')));
      await type(page, `td${n}`, us(fact('toDate')));
      await pick(page, `ps${n}`, fact('placeOfService'));
      await type(page, `pc${n}`, fact('code'));
      await type(page, `ma${n}`, fact('modifiers[0]') ?? '');
      await type(page, `mb${n}`, fact('modifiers[1]') ?? '');
      for (const [i, letter] of [...fact('diagnosisPointers')].entries())
        await type(page, `p${i + 1}${n}`, String(letter.charCodeAt(0) - 64));
      await type(page, `ch${n}`, fact('charge'));
      await type(page, `un${n}`, fact('units'));
      await pick(page, `em${n}`, fact('emergency'));
    }
  },
};

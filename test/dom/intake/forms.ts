// Forms of practice systems with values in them, as a browser shows them.
import type { ShownPage } from './pages.ts';

const select = (name: string, options: string[], chosen: string) =>
  `<select id="${name}" name="${name}"><option value="">Select…</option>${options
    .map(
      (text, n) => `<option value="${n + 1}"${text === chosen ? ' selected' : ''}>${text}</option>`,
    )
    .join('')}</select>`;
const box = (label: string, name: string, value: string, more = '') =>
  `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="${value}" ${more}></p>`;

export const FILLED_FORMS: readonly ShownPage[] = [
  {
    name: 'a patient form with every kind of box',
    html: `<h1>Edit patient</h1><form>
      ${box('Last name', 'pt_lname', 'Quillfeather')}${box('First name', 'pt_fname', 'Oriel')}${box('MI', 'pt_mi', 'B')}
      <p>Date of birth <input name="dob_m" placeholder="MM" maxlength="2" size="2" value="07">
        <input name="dob_d" placeholder="DD" maxlength="2" size="2" value="19">
        <input name="dob_y" placeholder="YYYY" maxlength="4" size="4" value="1984"></p>
      <fieldset><legend>Sex</legend><label><input type="radio" name="sex" value="1"> Male</label>
        <label><input type="radio" name="sex" value="2" checked> Female</label></fieldset>
      ${box('Street address', 'addr1', '88 Pebble Row')}${box('City', 'city', 'Lantern Bay')}
      <p><label for="st">State</label>${select('st', ['Illinois', 'Indiana', 'Iowa'], 'Illinois')}</p>
      ${box('ZIP code', 'zip', '60695-1204')}${box('Patient phone', 'phone', '(312) 555-0141')}
      ${box('Patient SSN', 'ssn', '123-45-6789')}${box('E-mail', 'email', 'oriel@example.org', 'type="email"')}
      ${box('Portal password', 'pw', 'swordfish', 'type="password"')}${box('Card number', 'cc', '4111111111111111')}
      <h2>Medical insurance</h2>
      ${box('Insurance company', 'ins_name', 'Lakeshore Health Plan')}${box('Member ID', 'ins_id', 'LKS118844')}
      ${box('Group number', 'ins_grp', '7781-A', 'readonly')}
      <p><label for="rel">Relationship to subscriber</label>${select('rel', ['Self', 'Spouse', 'Child', 'Other'], 'Child')}</p>
      ${box("Subscriber's name (last, first)", 'sub_name', 'Quillfeather, Marlow')}
      ${box('Subscriber date of birth', 'sub_dob', '1955-11-02', 'type="date"')}
      <input type="hidden" name="member_id_2" value="HID000111">
      <p style="display:none"><label for="x">Middle name</label><input id="x" name="x" value="Hidden"></p></form>`,
    facts: {
      'patient.lastName': 'Quillfeather',
      'patient.firstName': 'Oriel',
      'patient.middleName': 'B',
      'patient.birthDate': '1984-07-19',
      'patient.sex': 'F',
      'patient.address.line1': '88 Pebble Row',
      'patient.address.city': 'Lantern Bay',
      'patient.address.state': 'IL',
      'patient.address.zip': '606951204',
      'patient.phone': '3125550141',
      'payer.name': 'Lakeshore Health Plan',
      'subscriber.memberId': 'LKS118844',
      'subscriber.groupNumber': '7781-A',
      'patient.relationship': 'child',
      'subscriber.lastName': 'Quillfeather',
      'subscriber.firstName': 'Marlow',
      'subscriber.birthDate': '1955-11-02',
    },
  },
  {
    name: 'a request with codes, modifiers and pointers',
    html: `<h1>Authorization request</h1><form>
      ${box('Diagnosis code 1', 'dx1', 'K09.0 - Odontogenic cyst')}${box('Diagnosis code 2', 'dx2', 'M2669')}
      <table><tr><th>Procedure code</th><th>Modifier</th><th>Units</th><th>Charge</th><th>Diagnosis pointer</th></tr>
      <tr><td><input name="proc0" value="21040"></td><td><input name="mod0" maxlength="2" value="lt"></td><td><input name="unit0" value="1"></td><td><input name="chg0" value="$1,250.00"></td><td><input name="ptr0" value="1,2"></td></tr>
      <tr><td><input name="proc1" value=""></td><td><input name="mod1" maxlength="2"></td><td><input name="unit1"></td><td><input name="chg1"></td><td><input name="ptr1"></td></tr></table></form>`,
    facts: {
      'diagnoses[0].code': 'K09.0',
      'diagnoses[1].code': 'M26.69',
      'lines[0].code': '21040',
      'lines[0].modifiers[0]': 'LT',
      'lines[0].units': '1',
      'lines[0].charge': '1250.00',
      'lines[0].diagnosisPointers': 'AB',
    },
  },
];

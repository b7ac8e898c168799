// The request as a reactive form. Every control takes its value on blur only, as such wizards do to spare the server.
import { FormArray, FormControl, FormGroup } from '@angular/forms';

const group = (names, preset = {}) =>
  new FormGroup(
    Object.fromEntries(
      names
        .split(' ')
        .map((name) => [name, new FormControl(preset[name] ?? null, { updateOn: 'blur' })]),
    ),
  );

const person = 'npi lastName firstName specialty contactName phone fax';

export const newDiagnosis = () => group('code');
export const newProcedure = () => group('code modifier1 modifier2 units side');

/** An empty request. The email is what this user entered last time. */
export const newRequest = () =>
  new FormGroup({
    member: group(
      'healthPlan program priority setting memberId lastName firstName birthDate gender relationship email',
      { email: 'frontdesk@alderpoint.example' },
    ),
    callback: group('name phone ext'),
    requesting: group('practiceName npi tin contactName phone fax'),
    servicing: group(`sameAsRequesting ${person}`),
    service: group(
      'certificationType previousId placeOfService serviceType startDate endDate quantity quantityType notes',
    ),
    diagnoses: new FormArray([newDiagnosis(), newDiagnosis(), newDiagnosis()]),
    procedures: new FormArray([newProcedure(), newProcedure()]),
    site: group('name npi tin line1 line2 city state zip network'),
    questions: group('onset imaging conservative bleeding phone'),
    attestation: group('agreed name'),
  });

const two = (n) => String(n).padStart(2, '0');

function plain(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Date)
    return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
  // A search box that was typed into but never chosen from holds a string: that is not a code.
  if (typeof value === 'object') return value.code;
  return String(value);
}

const SEARCHED = /^(diagnoses|procedures)\.\d+\.code$|\.specialty$/;

/** The form model, flat, by dotted path. */
export function stateOf(form, into = {}, path = '') {
  for (const [name, control] of Object.entries(form.controls)) {
    const at = path ? `${path}.${name}` : name;
    if (control.controls) stateOf(control, into, at);
    else if (SEARCHED.test(at) && typeof control.value === 'string') into[at] = '';
    else into[at] = plain(control.value);
  }
  return into;
}

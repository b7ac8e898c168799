import { describe, expect, it } from 'vitest';
import { classifyFrame } from '../../../lib/form/classify.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { boxes, control, list } from './control.ts';

/** Datum and part of every control; `-` for none. */
const read = (controls: ControlSnapshot[]): string[] =>
  classifyFrame(controls).map(({ datum, part }) => [datum ?? '-', part].filter(Boolean).join(' '));

describe('what a control asks for', () => {
  it.each<[string, ControlSnapshot, string]>([
    ['a label', control("Insured's I.D. Number"), 'memberId'],
    ['a name in segments', control({ headings: [], name: 'patient.address.zipCode' }), 'zip'],
    ['a name with its parent', control({ headings: [], name: 'name.first' }), 'firstName'],
    [
      'a standard token',
      control({ headings: [], autocomplete: 'billing given-name' }),
      'firstName',
    ],
    ['a label before a generic name', control({ label: 'ZIP Code', name: 'field12' }), 'zip'],
    [
      'the special word in the placeholder',
      control({ label: 'Your name', placeholder: 'First name' }),
      'firstName',
    ],
    [
      'words outside of brackets',
      control('Mobile No. (a password will be sent to this number)'),
      'phone',
    ],
    ['a whole name', control('Patient Name (Last, First)'), 'fullName'],
    [
      'not an error message',
      control({ headings: [], preceding: 'Invalid phone number format' }),
      '-',
    ],
    ['not a parent’s word', control({ label: 'Company', name: 'contactAddress[company]' }), '-'],
    ['not a user name', control({ label: 'Name', name: 'new_formusername' }), '-'],
    ['not a login', control({ headings: [], placeholder: 'Name', name: 'login' }), '-'],
    ['a day in the place of a date', control('First day of service'), 'fromDate'],
    ['its other end', control('Last day of service'), 'toDate'],
    ['not a child’s birthday', control('Due date or child’s birthday'), '-'],
    ['not a state in a name', control('Your State University ID'), '-'],
    ['not a card', control({ label: 'Name', name: 'payment[name]' }), '-'],
  ])('%s', (_, one, datum) => {
    expect(read([one])).toEqual([datum]);
  });

  it('the entries of a list speak for a question', () => {
    expect(
      read([
        list('How quickly is a decision needed?', ['a=Standard', 'b=Expedited']),
        list('Where will the patient be treated?', [
          'a=Office',
          'b=Outpatient hospital',
          'c=Inpatient hospital',
          'd=Ambulatory surgery center',
        ]),
        list('Which of these?', ['a=Apples', 'b=Pears']),
      ]),
    ).toEqual(['urgency', 'placeOfService', '-']);
  });
});

describe('dates in parts', () => {
  it('as the reader grouped them', () => {
    expect(
      read(
        boxes([
          { preceding: 'Date of Birth', placeholder: 'MM' },
          { placeholder: 'DD' },
          { placeholder: 'YYYY' },
        ]),
      ),
    ).toEqual(['birthDate month', 'birthDate day', 'birthDate year']);
  });
  it('as neighbours that nobody grouped', () => {
    expect(
      read([
        list({ headings: [], preceding: 'Birthday', name: 'birthdate_m' }, ['1', '2']),
        list({ headings: [], name: 'birthdate_d' }, ['1', '2']),
        list({ headings: [], name: 'birthdate_y' }, ['1990', '1991']),
      ]),
    ).toEqual(['birthDate month', 'birthDate day', 'birthDate year']);
  });
  it('by what is left when one names no part', () => {
    expect(
      read([
        control({ headings: [], name: 'birth_month' }),
        control({ headings: [], name: 'birth_day' }),
        control({ headings: [], name: 'birth_year' }),
      ]),
    ).toEqual(['birthDate month', 'birthDate day', 'birthDate year']);
  });
  it('a card’s expiry is no date of a case', () => {
    const card = ['expiry month', 'expiry year', 'cvv'].map((name) =>
      control({ headings: [], name }),
    );
    expect(read(card)).toEqual(['-', '-', '-']);
  });
});

describe('what cannot be seen', () => {
  it('lends its label to the visible box that is named after it', () => {
    const decoy = control(
      { label: 'Date of Birth', name: 'patient.birthDate' },
      { hidden: 'not-rendered' },
    );
    const shown = control({
      headings: [],
      placeholder: 'mm/dd/yyyy',
      name: 'patientbirthDate-picker',
    });
    expect(classifyFrame([decoy, shown])[1]?.keys).toEqual(['patient.birthDate']);
  });
  it('lends nothing to a stranger', () => {
    const decoy = control(
      { label: 'Date of Birth', name: 'patient.birthDate' },
      { hidden: 'not-rendered' },
    );
    expect(read([decoy, control({ headings: [], name: 'claimPicker' })])).toEqual([
      'birthDate',
      '-',
    ]);
  });
});

describe('size and kind', () => {
  it.each<[string, ControlSnapshot, string]>([
    [
      'two characters hold no ZIP code',
      control({ preceding: 'State / Zip' }, { maxLength: 2 }),
      'state',
    ],
    ['a text box is no yes-or-no question', control('Accept assignment', { maxLength: 30 }), '-'],
    ['one character may be', control('Accept assignment', { maxLength: 1 }), 'acceptAssignment'],
    ['a date field holds no name', control('Last Name', { inputType: 'date' }), '-'],
  ])('%s', (_, one, datum) => {
    expect(read([one])).toEqual([datum]);
  });
  it('M and F with nothing beside them is a sex, M to S is none', () => {
    const one = (...texts: string[]) =>
      classifyFrame([list({ headings: ['Patient'] }, texts, { widget: 'radio' })])[0]?.key;
    expect(one('M', 'F')).toBe('patient.sex');
    expect(one('M', 'T', 'W', 'F')).toBeUndefined();
  });
});

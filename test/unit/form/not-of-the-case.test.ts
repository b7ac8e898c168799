import { describe, expect, it } from 'vitest';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { control, list } from './control.ts';
import { FACTS, SELF } from './facts.ts';
import { outcome, under } from './plan-outcome.ts';

const request = (): ControlSnapshot[] => [
  list('Level of urgency', ['Routine', 'Urgent']),
  control('Member ID'),
];
const claim = (): ControlSnapshot[] => [control('Total charges'), control('Accept assignment?')];
const area = (label: string, heading = ''): ControlSnapshot =>
  control({ label, headings: heading ? [heading] : [] }, { widget: 'textarea' });
const last = (outcomes: string[], count: number): string[] => outcomes.slice(-count);

describe('who sends a page', () => {
  const contact = () => [control('Submitter Contact'), control('Submitter Contact Ph')];
  it('is the requesting office on a request', () => {
    expect(last(outcome([...request(), ...contact()]), 2)).toEqual([
      'requesting.contactName',
      'requesting.phone',
    ]);
  });
  it('is nobody of the case on a claim', () => {
    expect(last(outcome([...claim(), ...contact()]), 2)).toEqual(['-', '-']);
  });
  it.each(['Person completing this form', 'Form completed by', 'Requestor name'])(
    'on a request may be asked for as "%s"',
    (label) => {
      expect(last(outcome([...request(), control(label)]), 1)).toEqual(['requesting.contactName']);
    },
  );
});

describe('a supervising provider', () => {
  const names = (heading: string) =>
    last(outcome([...claim(), ...under(heading, 'Last Name', 'NPI')]), 2);
  it('is the referring one where item 17 names all its kinds', () =>
    expect(names('Referring, ordering or supervising provider')).toEqual([
      'referring.lastName',
      'referring.npi',
    ]));
  it('is nobody of the case where it stands alone', () =>
    expect(names('Supervising provider')).toEqual(['-', '-']));
});

describe('people of whom the case knows nothing are left alone', () => {
  it.each([
    ['Attorney'],
    ['Parent or guardian'],
    ['Responsible party'],
    ['Emergency contact'],
    ['Employer'],
    ['Workers’ compensation carrier'],
    ['Authorized representative'],
    ['Assistant surgeon'],
    ['Case manager'],
    ['Anesthesiologist'],
  ])('%s', (heading) => {
    const controls = [
      control('Patient Date of Birth'),
      ...under(heading, 'Last Name', 'First Name', 'Phone', 'Address', 'City', 'ZIP', 'NPI'),
    ];
    expect(outcome(controls)).toEqual(['patient.birthDate', '-', '-', '-', '-', '-', '-', '-']);
  });

  it.each(['Insurance company phone', 'Payer fax', 'Carrier address', 'Patient’s employer phone'])(
    '%s',
    (label) => {
      expect(last(outcome([control('Patient Date of Birth'), control(label)]), 1)).toEqual(['-']);
    },
  );

  it('an employer identification number is a tax id all the same', () => {
    expect(outcome([control('Billing Employer ID Number')])).toEqual(['billing.taxId']);
  });
});

describe('notes that are not to the payer are left alone', () => {
  it.each([
    'Office Comments (not adjudicated)',
    'Internal notes',
    'Staff comments',
    'Private note',
    'If urgent, explain why a standard review is not possible',
    'Reason for out-of-network request',
    'Cancellation comments',
  ])('%s', (label) => {
    expect(last(outcome([...request(), area(label)]), 1)).toEqual(['-']);
  });

  it('nor are comments under "For office use only"', () => {
    expect(last(outcome([...request(), area('Comments', 'For office use only')]), 1)).toEqual([
      '-',
    ]);
  });

  it.each(['Comments', 'Clinical notes', 'Additional information', 'Medical necessity'])(
    '"%s" of a request is the clinical note',
    (label) => {
      expect(last(outcome([...request(), area(label)]), 1)).toEqual(['auth.note']);
    },
  );
});

describe('a lone box in a form of its own is a search', () => {
  const main = (): ControlSnapshot[] =>
    [
      'Member ID',
      'Patient Last Name',
      'Patient First Name',
      'Patient Date of Birth',
      'Referring NPI',
      'Billing NPI',
    ].map((label) => control(label, { form: 1 }));
  it.each<[string, string]>([
    ['Go to prior authorization number', '-'],
    ['Find member ID', '-'],
    ['Member ID', '-'],
    ['Group number', 'subscriber.groupNumber'],
  ])('%s', (label, expected) => {
    expect(outcome([control(label, { form: 0 }), ...main()])[0]).toBe(expected);
  });
  it('a page that begins with a single box is no search', () => {
    expect(outcome([control('Member ID', { form: 0 })])).toEqual(['subscriber.memberId']);
  });
});

describe('a box called by who it is about', () => {
  it('asks for the name where the number has a box of its own', () => {
    expect(
      outcome([
        control('Pay-to / billing provider'),
        control('Billing NPI'),
        control('Service facility'),
        control('Facility NPI'),
      ]),
    ).toEqual(['billing.name', 'billing.npi', 'facility.name', 'facility.npi']);
  });
  it('says nothing where it may want the number', () => {
    expect(outcome([control('Billing provider'), control('Referring provider')])).toEqual([
      '-',
      '-',
    ]);
  });
});

describe('descriptions stand beside their codes', () => {
  const facts = {
    ...FACTS,
    'diagnoses[0].description': 'Fracture of the jaw angle',
    'diagnoses[1].description': 'Fracture of a tooth',
    'lines[0].description': 'New patient visit',
    'lines[1].description': 'Closed treatment',
  };
  const row = (index: number, ...columns: string[]) =>
    columns.map((column) => control({ column, headings: [] }, { row: { block: 'rows', index } }));
  it('of service lines', () => {
    const rows = [0, 1, 2].flatMap((index) => row(index, 'HCPCS/CPT', 'Billed Amt', 'Description'));
    expect(outcome(rows, facts)).toEqual([
      ...['lines[0].code', 'lines[0].charge', 'lines[0].description'],
      ...['lines[1].code', 'lines[1].charge', 'lines[1].description'],
      ...['-', '-', '-'],
    ]);
  });
  it('of diagnoses', () => {
    const rows = [0, 1].flatMap((index) => row(index, 'ICD-10 Code', 'Description'));
    expect(outcome(rows, facts)).toEqual([
      ...['diagnoses[0].code', 'diagnoses[0].description'],
      ...['diagnoses[1].code', 'diagnoses[1].description'],
    ]);
  });
  it('a single one is that of the first diagnosis', () => {
    const boxes = ['Primary Dx', 'Secondary Dx', 'Dx narrative'].map((label) => control(label));
    expect(outcome(boxes, facts)[2]).toBe('diagnoses[0].description');
  });
  it('a description of nothing is nobody’s', () => {
    expect(outcome([control('Description'), control('Member ID')], facts)[0]).toBe('-');
  });
});

describe('the day of admission', () => {
  const page = () => [...request(), control('Admission Date')];
  it('is asked of a stay in hospital', () => {
    const stay = { ...FACTS, 'auth.requestCategory': 'inpatient', 'auth.placeOfService': '21' };
    expect(last(outcome(page(), stay), 1)).toEqual(['auth.fromDate']);
  });
  it('is left empty for outpatient surgery, and on a claim', () => {
    expect(last(outcome(page()), 1)).toEqual(['no-value']);
    expect(last(outcome([...claim(), control('Admission Date')]), 1)).toEqual(['-']);
  });
});

describe('a list is read by its own words before looser ones', () => {
  it('"Request type" whose entries are not seen yet is the type of request', () => {
    const type = control('Request type', { widget: 'combobox', optionsOnDemand: true });
    expect(outcome([type], { ...FACTS, 'auth.certificationType': 'initial' })).toEqual([
      'auth.certificationType',
    ]);
  });
  it('"Where will the procedure take place?" asks for the place, not for the procedure', () => {
    const place = list('Where will the procedure take place?', [
      '11=Office',
      '22=Outpatient hospital',
    ]);
    expect(outcome([place, control('Level of urgency')])[0]).toBe('auth.placeOfService');
  });
  it('"Setting" with entries is meant before a "Level of Care" without', () => {
    const level = control('Level of Care', {
      widget: 'combobox',
      options: [{ value: 'ICU', text: '' }],
    });
    const setting = list('Setting', ['IN=Inpatient', 'OUT=Outpatient']);
    expect(outcome([level, setting])).toEqual(['-', 'auth.requestCategory']);
  });
});

describe('a box that is wanted only for somebody else', () => {
  it.each([
    ['Insured last name (leave blank if pt is insd)', ''],
    ['Last name', 'Insured (if other than patient)'],
    ['Last name', 'Subscriber, if different from the patient'],
    ['Insured last name', 'If the patient is not the insured'],
  ])('%s %s', (label, heading) => {
    const box = () => [control({ label, headings: heading ? [heading] : [] })];
    expect(outcome(box(), SELF)).toEqual(['no-value']);
    expect(outcome(box())).toEqual(['subscriber.lastName']);
  });
  it('what one box of a name says holds for its other boxes, and for no other name', () => {
    const boxes = () => [
      control('Insd Last Nm (leave blank if pt is insd)'),
      control('Insd First Nm'),
      control('Pt First Nm'),
    ];
    expect(outcome(boxes(), SELF)).toEqual(['no-value', 'no-value', 'patient.firstName']);
    expect(outcome(boxes())).toContain('subscriber.firstName');
  });
  it('the number on the card is asked for in any case', () => {
    const heading = 'Insured (if other than patient)';
    expect(outcome(under(heading, 'Member ID'), SELF)).toEqual(['subscriber.memberId']);
  });
  it('a surgeon who bills under the same number is not named twice', () => {
    const heading = 'Rendering provider (if different from billing provider)';
    expect(outcome(under(heading, 'NPI'))).toEqual(['rendering.npi']);
    const same = { ...FACTS, 'rendering.npi': '1990003034' };
    expect(outcome(under(heading, 'NPI'), same)).toEqual(['no-value']);
  });
});

// Labels in the short forms of old payer pages, each with the key that an experienced biller reads; and those that a person
// would not fill in either.
import { describe, expect, it } from 'vitest';
import { classifyFrame } from '../../../lib/form/classify.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { control, list } from './control.ts';

/** The certain key of a control on a claim; `-` when it has none. */
function keyOf(asked: ControlSnapshot): string {
  const claim = [control('Total Charge'), control('Patient Date of Birth'), asked];
  const { key, certain, confidence } = classifyFrame(claim)[2] ?? {};
  return key !== undefined && certain && confidence !== undefined && confidence >= 0.68 ? key : '-';
}
const box = (label: string, heading: string): ControlSnapshot =>
  control({ preceding: label, headings: [heading] });
const yesNo = (label: string, heading: string): ControlSnapshot =>
  list({ rowHeader: label, preceding: label, headings: [heading] }, ['Y', 'N'], {
    widget: 'radio',
  });
/** `label: key` a line. */
const rows = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/: (?=\S+$)/) as [string, string]);
describe('people and their addresses in short forms', () => {
  it.each(
    rows(`
    Pt Last Nm: patient.lastName
    Pt First Nm: patient.firstName
    Pat Lst Nm: patient.lastName
    PT FST NM: patient.firstName
    Pt LN: patient.lastName
    Pt FN: patient.firstName
    Pt MI: patient.middleName
    Pt Mid Init: patient.middleName
    Pt DOB: patient.birthDate
    Pt Birth Dt: patient.birthDate
    Pt Brth Dt: patient.birthDate
    Pt Gndr: patient.sex
    Pt Addr: patient.address.line1
    Pt Addr 2: patient.address.line2
    Pt City: patient.address.city
    Pt St: patient.address.state
    Pt Zip: patient.address.zip
    Pt Zip Cd: patient.address.zip
    Pt Tel No: patient.phone
    Pt Phn: patient.phone
    Insd ID No: subscriber.memberId
    Ins ID #: subscriber.memberId
    Insd's ID: subscriber.memberId
    Mbr ID: subscriber.memberId
    Mbr No: subscriber.memberId
    Subscr ID: subscriber.memberId
    Sbr ID #: subscriber.memberId
    Recip ID: subscriber.memberId
    Bene ID: subscriber.memberId
    HICN: subscriber.memberId
    Pol/Grp No: subscriber.groupNumber
    Grp/Pol #: subscriber.groupNumber
    Pol Grp No: subscriber.groupNumber
    Grp #: subscriber.groupNumber
    Grp No: subscriber.groupNumber
    Insd Last Nm (leave blank if pt is insd): subscriber.lastName
    Insd First Nm: subscriber.firstName
    Insd DOB: subscriber.birthDate
    Insd Addr: subscriber.address.line1
    Insd St: subscriber.address.state
    Pt Rel to Insd: patient.relationship
    Rel to Ins: patient.relationship
    Oth Insd Last Nm: otherInsurance.lastName
    Oth Ins Pol #: otherInsurance.memberId`),
  )('%s', (label, key) => {
    expect(keyOf(box(label, 'MBR INFO'))).toBe(key);
  });
  it.each(
    rows(`
    Last Nm: lastName
    First Nm: firstName
    DOB: birthDate
    St: address.state
    Tel: phone`),
  )('%s belongs to whom the section is about', (label, part) => {
    expect(keyOf(box(label, "INSURED'S INFO"))).toBe(`subscriber.${part}`);
    expect(keyOf(box(label, 'PT INFO'))).toBe(`patient.${part}`);
  });
});

describe('providers in short forms', () => {
  it.each(
    rows(`
    Bill Prov NPI: billing.npi
    Bill NPI: billing.npi
    Bill Prov/Grp Nm: billing.name
    Blg Prov NPI: billing.npi
    BLNG PROV NPI: billing.npi
    Bill Prov Tax ID: billing.taxId
    Fed Tax ID: billing.taxId
    Fed TIN: billing.taxId
    Rend Prov NPI: rendering.npi
    Rndr NPI: rendering.npi
    Rndrg Prov NPI: rendering.npi
    Perf Prov NPI: rendering.npi
    Svcg Prov NPI: rendering.npi
    Rend Prov Last Nm: rendering.lastName
    Ref Prov NPI: referring.npi
    Ref Phys NPI: referring.npi
    Refg Prov Last Nm: referring.lastName
    Ref Prov First Nm: referring.firstName
    Ref Prov Nm: referring.lastName
    Ref Phys Name: referring.lastName
    Name of Referring Provider or Other Source: referring.lastName
    Ord Prov NPI: referring.npi
    Svc Fac NPI: facility.npi
    Svc Fac Nm: facility.name
    Fac NPI: facility.npi
    Svc Loc NPI: facility.npi`),
  )('%s', (label, key) => {
    expect(keyOf(box(label, 'PROV'))).toBe(key);
  });

  it('tells an ordering from a referring provider', () => {
    const [ordering] = classifyFrame([control('Ord Prov NPI')]);
    expect(ordering?.as).toBe('DK');
  });
});

describe('what a claim asks for in short forms', () => {
  it.each(
    rows(`
    Pt Acct No: claim.patientAccountNumber
    Pt Acct #: claim.patientAccountNumber
    Pt Ctl No: claim.patientAccountNumber
    Pat Ctrl #: claim.patientAccountNumber
    Prior Auth No: auth.number
    PA #: auth.number
    Clm Freq: claim.frequencyCode
    Resub Cd: claim.frequencyCode
    Orig ICN: claim.originalReference
    Orig Ref No: claim.originalReference
    Payer Clm Ctl # (ICN): claim.originalReference
    DCN: claim.originalReference
    Tot Chg: claim.totalCharge
    Tot Chgs: claim.totalCharge
    Total Chgs: claim.totalCharge
    Clm Tot: claim.totalCharge
    Tot Billed Amt: claim.totalCharge
    Amt Pd: claim.amountPaid
    Pt Amt Pd: claim.amountPaid
    Pt Pd: claim.amountPaid
    Auto Acc St: accident.state
    Place (State): accident.state
    Acc Dt: accident.date
    Dt of Curr Illness/Onset: illness.date
    Curr Ill Dt: illness.date`),
  )('%s', (label, key) => {
    expect(keyOf(box(label, 'CLM'))).toBe(key);
  });

  it.each(
    rows(`
    Cond rel to employment?: accident.employment
    Cond rel to emp?: accident.employment
    Emp Rel?: accident.employment
    Cond rel to auto acc?: accident.auto
    Auto Acc: accident.auto
    Cond rel to oth acc?: accident.other
    Other Acc: accident.other
    Oth Acc?: accident.other
    Oth Hlth Plan?: otherInsurance.exists
    Pt has oth hlth benefit plan?: otherInsurance.exists
    Oth Ins?: otherInsurance.exists
    Accept asgmt?: claim.acceptAssignment
    Acpt Asgn: claim.acceptAssignment
    Acc Assgn: claim.acceptAssignment
    Accept Assign: claim.acceptAssignment
    Assgn of Ben: claim.benefitsAssignment
    Ben Asgmt: claim.benefitsAssignment
    Insd SOF: claim.benefitsAssignment
    Rel of Info: claim.releaseOfInformation
    Pt SOF: claim.releaseOfInformation
    Prov sig on file?: claim.signatureOnFile
    Prov SOF: claim.signatureOnFile`),
  )('%s', (label, key) => {
    expect(keyOf(yesNo(label, 'COND / COB'))).toBe(key);
  });
});

describe('the state of an accident', () => {
  const at = (y: number, ...rest: Parameters<typeof control>): ControlSnapshot => ({
    ...control(...rest),
    box: { x: 0, y, width: 40, height: 20 },
  });
  const stateOf = (...controls: ControlSnapshot[]): string | undefined => {
    const birth = control('Patient Date of Birth');
    return classifyFrame([birth, ...controls]).at(-1)?.key;
  };

  it('under what the condition is related to', () => {
    const state = control({ preceding: 'St', headings: ['COND REL TO'] }, { maxLength: 2 });
    expect(stateOf(state)).toBe('accident.state');
  });
  it('in the line of the question', () => {
    const auto = { ...yesNo('Auto acc?', 'Claim'), box: { x: 0, y: 50, width: 40, height: 20 } };
    expect(stateOf(auto, at(52, { preceding: 'St' }))).toBe('accident.state');
  });
  it('whoever the section is about', () => {
    const headings = ['PATIENT'];
    const auto = { ...yesNo('Auto acc?', 'PATIENT'), box: { x: 0, y: 50, width: 40, height: 20 } };
    expect(stateOf(auto, at(52, { preceding: 'St', headings }))).toBe('accident.state');
    expect(stateOf(auto, at(52, { preceding: 'Pt St', headings }))).toBe('patient.address.state');
  });
  it('and not that of the patient in the next line', () => {
    const auto = { ...yesNo('Auto acc?', 'Claim'), box: { x: 0, y: 50, width: 40, height: 20 } };
    expect(stateOf(auto, at(90, { preceding: 'St' }))).toBe('patient.address.state');
  });
});

describe('columns of service lines in short forms', () => {
  const line = (column: string): ControlSnapshot[] =>
    ['Proc Cd', column].map((head) =>
      control({ column: head, headings: ['SVC LNS'] }, { row: { block: 'lines', index: 0 } }),
    );
  const keyIn = (column: string): string | undefined => {
    const [, read] = classifyFrame(line(column));
    return read?.certain ? read.key : undefined;
  };

  it.each(
    rows(`
    Svc Dt: fromDate
    Svc Dt MMDDCCYY: fromDate
    DOS: fromDate
    Fr Dt: fromDate
    Beg Dt: fromDate
    Thru Dt: toDate
    POS: placeOfService
    Plc of Svc: placeOfService
    Pl Svc: placeOfService
    EMG: emergency
    Emer: emergency
    Mod 1: modifiers[0]
    M1: modifiers[0]
    Mdfr: modifiers[0]
    Dx Ptr: diagnosisPointers
    Diag Ptr: diagnosisPointers
    Diag Cd Ptr: diagnosisPointers
    Dx Link: diagnosisPointers
    Chg: charge
    Chg $: charge
    Chgs: charge
    $ Chrgs: charge
    Amt: charge
    Un: units
    Uns: units
    Unts: units
    No Un: units
    Qty: units
    Days/Un: units
    D/U: units`),
  )('%s', (column, field) => {
    expect(keyIn(column)).toBe(`lines[0].${field}`);
  });

  it.each(['EPSDT', 'Fam Plan', 'COB', 'Lab Chg', 'Ln Ctl #', 'NDC', 'Allow Amt', 'TOS'])(
    '%s is left',
    (column) => {
      expect(keyIn(column)).toBeUndefined();
    },
  );
});

describe('short forms of what no case knows are left', () => {
  it.each([
    'Ref No',
    'Batch No',
    'Legacy Prov ID',
    'Sbmtr Nm',
    'Sbmtr Tel',
    'Att Phys NPI',
    'Sup Prov NPI',
    'Lab Chgs',
    'Purch Svc Chgs',
    'Prim Ins Pd Amt',
    'Oth Ins Amt Pd',
    'Sig Dt',
    'Bill Type',
    'Bal Due',
    'Ins Co Nm',
    'Emp Nm',
  ])('%s', (label) => {
    expect(keyOf(box(label, 'MISC'))).toBe('-');
  });
  it.each(['Outside lab?', 'Pt pregnant?', 'Pt has PT visits?', 'Elec Clm?', 'Fam Plan'])(
    '%s',
    (label) => {
      expect(keyOf(yesNo(label, 'COND / COB'))).toBe('-');
    },
  );
});

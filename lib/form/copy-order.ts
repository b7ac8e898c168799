// The values of a case one after the other, for a person who types or pastes them: in the order of the page when it could
// be read, else of the portal's profile, else of a CMS-1500.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { kindOf, templateOf } from '../case/field-keys.ts';
import { nameOfKey } from '../case/field-names.ts';
import type { FillPlan } from './plan-types.ts';
import type { PageSnapshot } from './snapshot.ts';

export interface CopyItem {
  key: FieldKey;
  /** What it is, in plain words. */
  name: string;
  /** The page's own words for its field, where the page was read. */
  label?: string;
  /** As it goes onto the clipboard. */
  value: string;
}

/** Items of the CMS-1500 (02/12) in their order, then what only authorizations ask for. `lines[]` stands for all of a line. */
const CMS_1500 =
  `payer.name payer.id claim.filingIndicator subscriber.memberId patient.lastName patient.firstName
  patient.middleName patient.suffix patient.birthDate patient.sex subscriber.lastName subscriber.firstName
  subscriber.middleName subscriber.suffix patient.address.line1 patient.address.line2 patient.address.city
  patient.address.state patient.address.zip patient.phone patient.relationship subscriber.address.line1
  subscriber.address.line2 subscriber.address.city subscriber.address.state subscriber.address.zip subscriber.phone
  otherInsurance.lastName otherInsurance.firstName otherInsurance.memberId otherInsurance.groupNumber
  otherInsurance.planName accident.employment accident.auto accident.state accident.other subscriber.groupNumber
  subscriber.birthDate subscriber.sex subscriber.planName otherInsurance.exists claim.releaseOfInformation
  claim.benefitsAssignment illness.date illness.qualifier accident.date referring.qualifier referring.lastName
  referring.firstName referring.npi claim.note diagnoses[] claim.frequencyCode claim.originalReference auth.number lines[]
  rendering.npi billing.taxId billing.taxIdType claim.patientAccountNumber claim.acceptAssignment claim.totalCharge
  claim.amountPaid claim.signatureOnFile rendering.lastName rendering.firstName rendering.name facility.name
  facility.address.line1 facility.address.line2 facility.address.city facility.address.state facility.address.zip
  facility.npi billing.name billing.address.line1 billing.address.line2 billing.address.city billing.address.state
  billing.address.zip billing.phone billing.npi billing.taxonomy auth.requestCategory auth.certificationType
  auth.serviceType auth.placeOfService auth.urgency auth.fromDate auth.toDate auth.quantity auth.quantityType
  requesting.name requesting.npi requesting.taxId requesting.contactName requesting.phone requesting.fax auth.note`
    .split(/\s+/)
    .filter(Boolean);

/** Item 24 from left to right. */
const LINE =
  `fromDate toDate placeOfService emergency code modifiers diagnosisPointers charge units toothNumbers
  areaOfOralCavity description`.split(/\s+/);

const ROW = /^(lines|diagnoses)\[(\d+)\]\.(\w+)(?:\[(\d+)\])?/;

/** Place of a key in an order of templates; rows one after the other, each from left to right. */
function placeIn(order: readonly string[], key: FieldKey): number[] {
  const row = ROW.exec(key);
  const at = order.findIndex(
    (one) => one === key || one === templateOf(key) || (row && one === `${row[1]}[]`),
  );
  // What the order does not name stands behind all that it names, in the next order's sequence.
  if (at < 0 || !row) return [at < 0 ? order.length : at, 0, 0, 0];
  const [, , index, datum = '', box] = row;
  return [at, Number(index), LINE.indexOf(datum), Number(box ?? 0)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A value as people write it on forms: `04/12/1979`, `(312) 555-0121`, `Yes`. */
export function plainValue(key: FieldKey, value: string): string {
  switch (kindOf(key)) {
    case 'date':
      return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
    case 'phone':
      return value.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
    case 'taxId':
      return value.replace(/^(\d{2})(\d{7})$/, '$1-$2');
    case 'zip':
      return value.replace(/^(\d{5})(\d{4})$/, '$1-$2');
    case 'yesNo':
      return value === 'Y' ? 'Yes' : value === 'N' ? 'No' : value;
    default:
      return value;
  }
}

/** Facts in a given order, the rest as on a CMS-1500. */
export function copyItems(facts: Facts, order: readonly string[] = []): CopyItem[] {
  const place = (key: FieldKey) => [...placeIn(order, key), ...placeIn(CMS_1500, key)];
  return Object.keys(facts)
    .map((key) => ({ key, at: place(key) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ key }) => ({ key, name: nameOfKey(key), value: plainValue(key, facts[key] ?? '') }));
}

/**
 * The values that a page asks for, in its own reading order and as its fields want them, then the rest of the case. `plan`
 * is the plan of that page; what it refuses because it cannot be certain comes with the rest.
 */
export function copyItemsOfPage(
  { frames }: PageSnapshot,
  plan: FillPlan,
  facts: Facts,
): { items: CopyItem[]; onPage: number } {
  const places = new Map(
    frames.flatMap(({ frameId, controls }, frame) =>
      controls.map(({ ref }, at) => [`${frameId}/${ref}`, [frame, at]] as const),
    ),
  );
  const placeOf = ({ frameId, ref }: { frameId: number; ref: string }) =>
    places.get(`${frameId}/${ref}`) ?? [];
  const targets = [...plan.targets].sort((a, b) => compare(placeOf(a), placeOf(b)));
  const items = targets.map(({ keys, label, shown, write, value }): CopyItem => ({
    key: keys[0] ?? '',
    name: keys.map(nameOfKey).join(', '),
    ...(label && { label }),
    value: write.kind === 'check' ? value : shown,
  }));
  const said = new Set(targets.flatMap(({ keys }) => keys));
  const rest = Object.fromEntries(Object.entries(facts).filter(([key]) => !said.has(key)));
  return { items: [...items, ...copyItems(rest)], onPage: items.length };
}

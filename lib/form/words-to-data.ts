// Which data a label or an identifier names, by the vocabulary.
import { DATUM_WORDS } from './vocabulary.ts';
import { plainWords } from './words.ts';

/** When both match in the same words, the first gives way to the second. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  line1: ['line2', 'city', 'state', 'zip', 'country', 'phone', 'fax', 'firstName', 'lastName'],
  state: ['zip', 'city', 'country'],
  city: ['zip'],
  fromDate: ['birthDate', 'accidentDate', 'illnessDate', 'placeOfService', 'units'],
  toDate: ['birthDate', 'accidentDate', 'illnessDate', 'fromDate', 'relationship'],
  note: ['units', 'memberId'],
  orgName: [
    'lastOrOrgName',
    'firstName',
    'lastName',
    'npi',
    'planName',
    'payerName',
    'contactName',
  ],
  lastName: ['lastOrOrgName'],
  fullName: [
    'lastOrOrgName',
    'orgName',
    'contactName',
    'planName',
    'payerName',
    'firstName',
    'lastName',
    'middleName',
    'city',
    'country',
    'state',
    'line1',
  ],
  serviceType: ['urgency'],
  procedure: ['modifier', 'units', 'placeOfService', 'charge', 'teeth'],
  diagnosis: ['pointers'],
  charge: ['totalCharge', 'amountPaid'],
  units: ['quantityType', 'charge'],
  taxId: ['taxIdType'],
  memberId: ['groupNumber'],
  patientAccountNumber: ['originalReference'],
  releaseOfInformation: ['benefitsAssignment'],
  emergency: ['urgency', 'contactName', 'phone', 'fullName'],
  sex: ['birthDate'],
  phone: ['contactName'],
};

/** Data that plain words name, with how surely; of two that match the same words the more special one stays. */
export function dataIn(words: string): { datum: string; weight: number }[] {
  if (!words) return [];
  const found = DATUM_WORDS.flatMap(({ datum, sure, maybe, not }) => {
    if (not?.test(words)) return [];
    if (sure.test(words)) return [{ datum, weight: 1 }];
    return maybe?.test(words) ? [{ datum, weight: 0.6 }] : [];
  });
  const names = new Set(found.map(({ datum }) => datum));
  return found.filter(({ datum }) => !GIVES_WAY[datum]?.some((other) => names.has(other)));
}

/** `State / Zip` over two boxes: every piece is a candidate, the first a little more. */
export function severalIn(text: string): { datum: string; weight: number }[] | undefined {
  const pieces = text.split(/\s*[/,&]\s*|\s+and\s+/).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 3 || text.split(/\s+/).length > 7) return undefined;
  if (dataIn(plainWords(text)).some(({ datum }) => datum === 'lastOrOrgName')) return undefined;
  const data = pieces.map((piece) => dataIn(plainWords(piece)));
  if (!data.every((found) => found.length === 1)) return undefined;
  const each = data.flat();
  if (new Set(each.map(({ datum }) => datum)).size < each.length) return undefined;
  return each.map(({ datum, weight }, index) => ({ datum, weight: weight - 0.02 * index }));
}

/** Last parts of a name that mean nothing without the part before: `birthDate.month`, `name.first`, `phone_area`. */
const DEPENDENT =
  /^(month|day|year|mm|dd|yyyy|m|d|y|first|last|middle|area|prefix|value|input|field|text|txt|code|number|num|no|id|from|to|start|end|line|picker|search|select)$/;

/** The telling end of `a.b.0.c`: its last segment, with the one before where the last cannot stand alone. */
export function identifierWords(id: string | undefined): string {
  if (!id) return '';
  const segments = id
    .split(/[.[\]:/$]+/)
    .map((segment) => plainWords(segment))
    .filter((words) => words && !/^\d+$/.test(words));
  const last = segments.at(-1) ?? '';
  const bare = last.replace(/ \d+$/, '');
  return DEPENDENT.test(bare) ? [segments.at(-2), last].filter(Boolean).join(' ') : last;
}

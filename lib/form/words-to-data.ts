// Which data a label or an identifier names, by the vocabulary.
import { unshortened, writtenOut } from './abbreviations.ts';
import { QUESTION_DATA } from './answers.ts';
import { DATUM_WORDS } from './vocabulary.ts';
import { remembered } from './remembered.ts';
import { plainWords } from './words.ts';

/** When both match in the same words, the first gives way to the second. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  line1: ['line2', 'city', 'state', 'zip', 'country', 'phone', 'fax', 'firstName', 'lastName'],
  state: ['zip', 'city', 'country', 'accidentState'],
  city: ['zip'],
  fromDate: [
    'admissionDate',
    'birthDate',
    'accidentDate',
    'illnessDate',
    'placeOfService',
    'units',
  ],
  toDate: ['birthDate', 'accidentDate', 'illnessDate', 'fromDate', 'relationship'],
  note: ['units', 'memberId', 'diagnosisText'],
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
  diagnosis: ['pointers', 'diagnosisText'],
  charge: ['totalCharge', 'amountPaid'],
  amount: ['charge', 'totalCharge', 'amountPaid'],
  units: ['quantityType', 'charge'],
  taxId: ['taxIdType'],
  authNumber: ['previousNumber'],
  lineDate: ['fromDate'],
  memberId: ['groupNumber'],
  patientAccountNumber: ['originalReference'],
  releaseOfInformation: ['benefitsAssignment'],
  signatureOnFile: ['benefitsAssignment', 'releaseOfInformation'],
  emergency: ['urgency', 'contactName', 'phone', 'fullName'],
  sex: ['birthDate'],
  phone: ['contactName'],
};

/** Weight of words that only count for a list. */
export const LOOSE = 0.95;

/** True when the first datum is only a looser reading of words that name one of the others. */
export const givesWay = (datum: string, others: ReadonlySet<string>): boolean =>
  GIVES_WAY[datum]?.some((other) => others.has(other)) === true;

function named(words: string, choice: boolean): { datum: string; weight: number }[] {
  const all = DATUM_WORDS.flatMap(({ datum, sure, maybe, not, choice: loose }) => {
    if (not?.test(words)) return [];
    if (sure.test(words)) return [{ datum, weight: 1 }];
    if (choice && loose?.test(words)) return [{ datum, weight: LOOSE }];
    return maybe?.test(words) ? [{ datum, weight: 0.6 }] : [];
  });
  // A question that the case can answer is about itself, whatever else it mentions.
  const question = all.filter(({ datum }) => QUESTION_DATA.has(datum));
  if (question.length > 0) return question;
  // "Where will the procedure take place?" loosely asks for a place, and surely mentions a procedure: it gives way.
  const names = new Set(all.map(({ datum }) => datum));
  const found = all.filter(({ datum }) => !givesWay(datum, names));
  // "Request type" is a type of request before it is loosely anything else.
  const isNamed = found.some(({ weight }) => weight === 1);
  return found.filter(({ weight }) => !isNamed || weight !== LOOSE);
}

/**
 * Data that plain words name, with how surely; of two that match the same words the more special one stays. Words that
 * name nothing are read once more with doubtful short forms written out. `choice`: a list or radio buttons, not a text box.
 */
export function dataIn(words: string, choice = false): { datum: string; weight: number }[] {
  if (!words) return [];
  return choice ? inList(words) : inBox(words);
}

function read(words: string, choice: boolean): { datum: string; weight: number }[] {
  const plain = unshortened(words);
  const found = named(plain, choice);
  if (found.some(({ weight }) => weight >= LOOSE)) return found;
  const long = writtenOut(words);
  if (long === plain) return found;
  const more = named(long, choice).map(({ datum, weight }) => ({ datum, weight: weight * 0.97 }));
  return found.length === 0 || more.some(({ weight }) => weight > 0.9) ? more : found;
}

const inBox = remembered((words) => read(words, false));
const inList = remembered((words) => read(words, true));

/** `State / Zip` over two boxes: every piece is a candidate, the first a little more. */
export function severalIn(text: string): { datum: string; weight: number }[] | undefined {
  const pieces = text.split(/\s*[/,&]\s*|\s+and\s+/).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 3 || text.split(/\s+/).length > 7) return undefined;
  const whole = dataIn(plainWords(text));
  const inOne = ({ datum, weight }: { datum: string; weight: number }): boolean =>
    datum === 'lastOrOrgName' || (datum === 'fullName' && weight === 1);
  if (whole.some(inOne)) return undefined;
  const data = pieces.map((piece) => dataIn(plainWords(piece)));
  if (!data.every((found) => found.length === 1)) return undefined;
  const each = data.flat();
  const names = each.map(({ datum }) => datum);
  // `Apt, unit` is one line of an address.
  if (names.includes('line2') && names.includes('units')) return [{ datum: 'line2', weight: 1 }];
  // `Group / policy #` is one number.
  if (names.includes('groupNumber') && names.includes('memberId')) return undefined;
  // So is `Days / units`.
  if (names.includes('count') && names.includes('units')) return undefined;
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

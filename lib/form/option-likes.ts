// Looser words by which an option of a list means a coded value, used only when no option has the exact words.
import { WORDS } from './option-words.ts';

/** Tested against plain words (see words.ts). Each pattern excludes the words of its neighbours in the same list. */
const LIKE: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  sex: {
    M: /^(m |1 )?male\b/,
    F: /\bfemale\b/,
    U: /\b(unknown|undisclosed|not (specified|stated))\b/,
  },
  relationship: {
    self: /\bself\b|^(the )?(patient is )?(the )?(subscriber|insured|policy ?holder|card ?holder|member)$/,
    spouse: /^(?!.*\b(ex|former|child|divorced)\b).*\b(spouse|husband|wife)\b/,
    child:
      /^(?!.*\b(step|foster|grand|adopted|handicapped|ward|no financial)\b).*\b(child|son|daughter)\b|^dependent$/,
    other: /^other( relation(ship)?| adult| dependent| person)?$|^(someone|somebody|anyone) else$/,
  },
  yesNo: { Y: /^yes\b/, N: /^no\b/ },
  requestCategory: {
    outpatient: /^(?!.*\b(inpatient|referral|hospital)\b).*\boutpatient\b/,
    inpatient: /^(?!.*\b(outpatient|hospital)\b).*\binpatient\b/,
    referral: /^(?!.*\b(inpatient|outpatient|authori[sz]ation)\b).*\breferral\b/,
  },
  certificationType: {
    initial:
      /\b(initial|new( (request|authori[sz]ation|case|submission))?$|first( request)?$|brand new)\b/,
    renewal: /^(?!.*\b(new|change)\b).*\b(renew(al|ed)?|exten(d|sion)|continu(e|ation|ed))\b/,
    revised:
      /^(?!.*\b(new|exten\w+)\b).*\b(revis(e|ed|ion)|chang(e|ed)|amend(ment|ed)?|modif(y|ied|ication)|correct(ed|ion)|update)\b/,
  },
  serviceType: {
    '2': /^(?!.*\b(oral|dental|assist\w*|second|cosmetic)\b).*\bsurgical\b$/,
    '12': /\b(durable medical equipment|dme)\b.*\bpurchase\b/,
    '35': /^(?!.*\b(accident|oral)\b).*\bdental care\b/,
    '40': /\boral (and maxillofacial )?surgery\b/,
  },
  urgency: {
    elective:
      /\b(elective|routine|standard|regular|non ?urgent|not urgent|normal)\b(?!.*\b(urgent|expedited)\b$)/,
    urgent:
      /^(?!.*\b(non|not|routine|elective|standard|emergen\w*)\b).*\b(urgent|expedited?|rush)\b/,
    emergency: /^(?!.*\b(non|not)\b).*\bemergen(cy|t)\b/,
  },
  quantityType: { units: /^units?\b/, visits: /^visits?\b/, days: /^days?\b/ },
  placeOfService: {
    '11': /^(?!.*\b(home|hospital|clinic)\b).*\boffice\b/,
    '12': /^(?!.*\b(nursing|group|funeral|care|other|than)\b).*\bhome$/,
    '19': /^(?=.*\boff campus\b).*\b(hospital|outpatient|op)\b/,
    '21': /^(?!.*\b(psych\w*|rehab\w*|out|outpatient)\b)(?=.*\binpatient\b).*\b(hospital|stay|acute|inpatient$)/,
    '22': /^(?!.*\boff campus\b)((?=.*\bon campus\b).*\b(hospital|outpatient|op)\b|.*\b(outpatient hospital|hospital outpatient)\b)/,
    '23': /\bemergency (room|dep(artmen)?t)\b|^er$/,
    '24': /\b(ambulatory|outpatient|free ?standing) surg(ical|ery)( center| centre| facility)?\b|\bamb surg\b|\bsurg(ical|ery) (center|centre)\b|^asc\b/,
  },
  frequencyCode: {
    '1': /^(?!.*\b(replacement|corrected|void)\b).*\boriginal( claim)?$/,
    '7': /\b(replacement|corrected)\b/,
    '8': /\bvoid\b/,
  },
  taxIdType: { EIN: /\b(ein|employer)\b/, SSN: /\b(ssn|social security)\b/ },
};

export const likeWords = (kind: string, value: string): RegExp | undefined => LIKE[kind]?.[value];

/** Texts of the same kind that mean another value. */
export function otherTexts(kind: string, value: string): string[] {
  return Object.entries(WORDS[kind] ?? {}).flatMap(([other, { texts }]) =>
    other === value ? [] : texts,
  );
}

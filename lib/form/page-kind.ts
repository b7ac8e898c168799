// Whether a form asks for an authorization or is a claim: dates, places and notes mean different keys on the two.
import { unshortened } from './abbreviations.ts';
import { plainWords } from './words.ts';

export type PageKind = 'auth' | 'claim' | 'unknown';

const CLAIM_DATA = new Set([
  'charge',
  'totalCharge',
  'amountPaid',
  'acceptAssignment',
  'benefitsAssignment',
  'frequencyCode',
  'pointers',
]);
const AUTH_DATA = new Set([
  'urgency',
  'serviceType',
  'requestCategory',
  'certificationType',
  'quantityType',
  'previousNumber',
]);

/** Told from what a form asks for and, with less weight, from its headings. */
export function pageKind(data: ReadonlySet<string>, headings: readonly string[]): PageKind {
  let claim = [...CLAIM_DATA].filter((datum) => data.has(datum)).length;
  let auth = [...AUTH_DATA].filter((datum) => data.has(datum)).length;
  const words = new Set(headings.map((text) => unshortened(plainWords(text))));
  for (const text of words) {
    if (/\b(cms 1500|hcfa( 1500)?|837 p)\b/.test(text)) claim += 2;
    if (
      /\b(prior |pre ?)?(authori[sz]ation|auth|certification)( request)?\b|\bprecert/.test(text)
    ) {
      if (!/number|persons?|signature/.test(text)) auth += 1;
    } else if (/\bclaims?\b/.test(text) && !/status|search/.test(text)) claim += 1;
  }
  if (claim === 0 && (data.has('procedure') || data.has('diagnosis'))) auth += 1;
  if (claim > auth) return 'claim';
  return auth > 0 ? 'auth' : 'unknown';
}

// Which payers with rows of their own a case is for, by the names on the card.
import type { PayerKey } from './checklist-row.ts';

const NAMES: readonly [PayerKey, RegExp][] = [
  ['aetna', /\baetna\b/i],
  ['anthem', /\b(anthem|elevance)\b/i],
  ['bcbs-idaho', /\b(blue cross|bcbs?)\b.*\bidaho\b/i],
  ['bcbs-mississippi', /\b(blue cross|bcbs)\b.*\bmississippi\b|\bbcbsms\b/i],
  ['bcbs-vermont', /\b(blue cross|bcbs)\b.*\bvermont\b|\bbcbsvt\b/i],
  ['bcbsm', /\b(blue cross|bcbs)\b.*\bmichigan\b|\bbcbsm\b|\bblue care network\b/i],
  [
    'centene',
    /\b(centene|ambetter|wellcare|superior health ?plan|(california|pennsylvania|pa) health (and|&) wellness)\b/i,
  ],
  ['excellus', /\bexcellus\b/i],
  ['healthpartners', /\bhealth ?partners\b/i],
  ['ibx', /\b(independence blue cross|ibx)\b/i],
  ['medicare', /\bmedicare\b(?!.*\badvantage\b)/i],
  ['regence', /\bregence\b/i],
  ['tricare', /\b(tricare|triwest|humana military)\b/i],
  ['uhc', /\b(united ?health ?care|uhc|oxford health)\b/i],
];

/** `filing` is SBR09: MB is Medicare Part B, CH TRICARE, whatever the name says. */
export function payerKeys(name: string, filing: string): ReadonlySet<PayerKey> {
  const keys = new Set(NAMES.filter(([, words]) => words.test(name)).map(([key]) => key));
  if (filing === 'MB') keys.add('medicare');
  if (filing === 'CH') keys.add('tricare');
  return keys;
}

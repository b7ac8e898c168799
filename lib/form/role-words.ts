// The words that say whose a datum is. Data only: adding a synonym is adding to a line here. The first role whose words
// match owns the datum, so people and firms of whom a case knows nothing come first.
import type { RoleName } from './roles.ts';

/** People whom a form asks about and no case knows: whatever stands under their name is left to the person. */
const STRANGERS = [
  'attest\\w*',
  'pharmac(y|ist)',
  '(emergency|alternate|payer|plan|facility|hospital|secondary) contact',
  'guarantor',
  'responsible part(y|ies)',
  '(legal )?guardians?',
  'next of kin',
  'parents?',
  'mothers?',
  'fathers?',
  'care ?(giver|taker)s?',
  'power of attorney',
  'attorneys?',
  'law(yers?| firm)',
  '(authorized |patients? |legal )representatives?',
  'adjusters?',
  '(case|care|account) managers?',
  'care coordinator',
  'social worker',
  'interpreter|translator',
  'witness',
  'reviewers?|medical director',
  'vendors?|manufacturers?',
  'spouses? (name|phone|employer|birth|date|dob)',
  'card ?holders? name|name on card',
  'primary care|pcp',
  'lab|laboratory',
  // Item 17 of a claim names three kinds in one; "supervising" alone is another one.
  '(?<!\\b(referring|ordering)( \\w+){0,2} )supervising|attending|admitting',
  'assistant|assisting|co surgeon',
  'anesthesi(ologist|st|a provider)s?|crna',
  'employers(?! id)|employer(?! (id|identification|group|plan|tax))',
  '(workers? comp(ensation)?|auto|no fault|liability) (insurance )?(carrier|insurer|company)',
  '(insurance company|carrier|insurer|payer|health plan)s? (phone|telephone|fax|address|street|city|state|zip|contact|rep\\w*)',
  'your ((full|first|last|direct|work|own|office) )?(name|phone|telephone|number|line|fax|mobile|cell|title|extension)',
];

export const ROLE_WORDS: readonly (readonly [RoleName, RegExp])[] = [
  ['stranger', new RegExp(`\\b(${STRANGERS.join('|')})\\b`)],
  [
    'otherInsurance',
    /\b(other|secondary|second|additional) (insureds?|insurance|subscriber|policy ?holder|payer|coverage|plan)\b/,
  ],
  ['accident', /\baccident\b/],
  [
    'facility',
    /\b(service )?facility\b|\b(site|place|location) of (service|care|treatment|surgery)\b|\b(service|servicing|treatment|surgery|surgical) (location|site|center|facility)\b|\bplace where\b|\bwhere (will|is|are|was) (it|the|this|you|(procedures?|services?|surger(y|ies)|care|treatment))\b|\bwhere the (procedure|service|surgery|care|treatment)\b|^(the )?(location|site|hospital)( information| details| name| npi| tax id| address)?$/,
  ],
  [
    'referring',
    /\b(referring|ordering|referred by|ordered by|who (referred|ordered))\b|\bref (npi|last|first|provider|physician|doctor)\b/,
  ],
  [
    'rendering',
    /\b(rendering|servicing|performing|will (perform|treat|do)|treating|service provider|serviceprovider|provider of service|requested provider|surgeon|operating|performed by|rendered by|treated by)\b/,
  ],
  ['submitter', /\b(submitter|submitted by)\b/],
  [
    'requesting',
    /\b(requesting|requestor|requester|requested by|submitting|request id|care provider|(who|provider|practice|office) (is )?(asking|requesting|submitting)|who (asks|requests))\b|\basking (provider|practice|office)\b/,
  ],
  [
    'billing',
    /\b(billing|bill to|pay to|payto|payee|remit(tance)?( to)?|paid to|who (is|gets|will be) paid)\b/,
  ],
  [
    'subscriber',
    /\b(subscribers?|insured|insureds|policy ?(holders?|owners?)|enrollee|card ?holders?)\b/,
  ],
  ['patient', /\b(patient|patients)\b/],
  ['member', /\b(members?|clients?|recipients?|beneficiary)\b/],
  ['practice', /\b(practice|office|clinic|your (practice|office|organi[sz]ation))\b/],
  ['provider', /\b(provider|physician|doctor|practitioner)\b/],
];

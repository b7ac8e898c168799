// Words on an answer page that say what the value after them is; `other` names values that are never an authorization.

export type LabelKind =
  'authorization' | 'reference' | 'status' | 'validFrom' | 'validTo' | 'range' | 'units' | 'other';

export interface FoundLabel {
  kind: LabelKind;
  start: number;
  end: number;
  /** How sure the words make it, 0 to 1. */
  weight: number;
}

const NUMBER = String.raw`(?:\s*\([^()]{1,12}\))?(?:\s*\/\s*\w+)?\s*(?:reference\s*)?(?:numbers?|num|nbr|no\b\.?|#|id\b|code)(?:\(s\))?`;
const PRIOR_AUTH = String.raw`(?:(?:prior|pre)[-\s]?)?(?:authori[sz]ation|auth|certification|certificate|cert|approval)|precert(?:ification)?`;
const BEGIN = String.raw`(?:from|start|begin(?:ning)?|effective)`;
const FINISH = String.raw`(?:to|thru|through|until|end(?:ing)?|expir(?:es|ation|y)|termination)`;
const APPROVED = String.raw`(?:valid(?:ity)?|approved|authori[sz]ed|authori[sz]ation|auth|certified|certification|service)`;
const NOT_OURS = String.raw`(?:member|subscriber|insured|patient|policy|group|payer|plan|provider|facility|tax|user|account|acct|claim|medicaid|medicare|license|customer service|contact|customer|recipient|rendering|requesting|servicing|referring|(?:previous|original|old|prior request|related|existing|last|expired) (?:authori[sz]ation|auth|reference|case|request))`;

const PATTERNS: readonly (readonly [LabelKind, number, string])[] = [
  [
    'other',
    1,
    `${NOT_OURS}[’'s]*\\s*(?:account|control|card|contract|reference|confirmation)?${NUMBER}`,
  ],
  [
    'other',
    1,
    `${NOT_OURS}[’'s]*\\s*(?:coverage\\s*)?(?:name|phone|fax|tel(?:ephone)?|address|zip|dates?|identification|status|${BEGIN}|${FINISH})`,
  ],
  ['other', 1, String.raw`\b(?:NPI|TIN|EIN|SSN|MRN|DOB|DEA|CLIA)\b(?:\s*(?:number|no\b\.?|#))?`],
  [
    'other',
    1,
    String.raw`(?:tele)?phone(?: number| #)?|\btel\b\.?|\bfax(?:ed)?(?: to| number| #| cover| reference| confirmation)*|zip(?: code)?|postal code|call us(?: at)?|toll[- ]free`,
  ],
  [
    'other',
    1,
    String.raw`(?:date of birth|birth\s?date|submi(?:tted|ssion)(?: on| date)?|received(?: on| date)|requested(?: on| date)|request date|decision (?:date|due)|determination date|admission date|printed(?: on)?|(?:coverage|eligibility|benefits?|plan|policy|enrollment)\s+(?:${BEGIN}|${FINISH}|effective)?\s*(?:dates?|period)?)`
      .replace('${BEGIN}', BEGIN)
      .replace('${FINISH}', FINISH),
  ],
  [
    'other',
    1,
    String.raw`(?:diagnosis|procedure|service|cpt|hcpcs|icd(?:-10)?|place of service|revenue)\s+codes?|requested (?:units?|quantity|visits)|(?:units?|quantity|visits) requested`,
  ],
  ['authorization', 1, `\\b(?:${PRIOR_AUTH})${NUMBER}`],
  ['authorization', 0.8, String.raw`\b(?:pa|um)\s*(?:number|no\b\.?|#)`],
  ['authorization', 0.5, `\\b(?:${PRIOR_AUTH})(?=\\s*:)`],
  ['authorization', 0.45, `\\b(?:${PRIOR_AUTH})(?=\\s+[A-Z]{0,4}-?\\d{4})`],
  [
    'reference',
    1,
    `\\b(?:tracking|confirmation|reference|decision|determination|case|request|submission|transaction|review|inquiry|ticket|referral|control|service request|intake|event|eoc)${NUMBER}`,
  ],
  [
    'reference',
    0.6,
    String.raw`\b(?:reference|confirmation|tracking)(?=\s*:)|\bref(?:\.|\s*#|\s*no\b\.?)`,
  ],
  [
    'status',
    1,
    String.raw`\b(?:(?:authori[sz]ation|auth|case|request|review|certification|referral|current|overall|decision)\s+)?(?:status|determination|outcome|disposition)\b|\bcertification action|\bdecision(?=\s*[:|]|\s*$)`,
  ],
  [
    'range',
    1,
    `\\b${APPROVED}\\s*(?:dates?|period|range|span)(?:\\s+(?:range|span|of service))?|\\bdates? of service\\b|\\b(?:is|are)?\\s*valid(?=\\s*:|\\s+\\d|\\s+[A-Z][a-z]{2,8}\\.? \\d|\\s*$)|\\bdate range`,
  ],
  [
    'validFrom',
    1,
    `\\b(?:${APPROVED}\\s*(?:dates?\\s*)?)?${BEGIN}\\s*dates?|\\b${APPROVED}\\s*(?:dates?\\s*)?${BEGIN}\\b`,
  ],
  [
    'validTo',
    1,
    `\\b(?:${APPROVED}\\s*(?:dates?\\s*)?)?${FINISH}\\s*dates?|\\b${APPROVED}\\s*(?:dates?\\s*)?${FINISH}\\b|\\bexpires(?: on)?`,
  ],
  [
    'units',
    1,
    String.raw`\b(?:approved|authori[sz]ed|certified|allowed)\s+(?:units?|quantity|visits?|days)|\b(?:units?|quantity|visits?)\s+(?:approved|authori[sz]ed|certified|allowed)`,
  ],
  ['units', 0.5, String.raw`\b(?:units?|quantity|qty)(?=\s*[:|]|\s*$)`],
  // Words that are a label only when they stand alone.
  ['validFrom', 0.6, String.raw`^(?:effective|from|start)(?=\s*:|\s*$)`],
  ['validTo', 0.6, String.raw`^(?:to|through|until|end)(?=\s*:|\s*$)`],
  ['units', 0.5, String.raw`^visits?(?=\s*:|\s*$)`],
  [
    'authorization',
    0.9,
    String.raw`\b(?:approved|authori[sz]ed|certified) (?:under|with|as) (?:the )?(?:number|no\b\.?|#)`,
  ],
];

const COMPILED = PATTERNS.map(
  ([kind, weight, source]) => [kind, weight, new RegExp(source, 'gi')] as const,
);

/** Labels in a piece of text, in order, none overlapping: the longer wins, and `other` over anything of its length. */
export function labelsIn(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const [kind, weight, pattern] of COMPILED) {
    for (const match of text.matchAll(pattern)) {
      const { index } = match;
      if (match[0].trim() !== '')
        found.push({ kind, weight, start: index, end: index + match[0].length });
    }
  }
  const length = ({ start, end }: FoundLabel) => end - start;
  found.sort(
    (a, b) => length(b) - length(a) || Number(b.kind === 'other') - Number(a.kind === 'other'),
  );
  const kept: FoundLabel[] = [];
  for (const label of found) {
    if (kept.every((other) => label.end <= other.start || label.start >= other.end))
      kept.push(label);
  }
  return kept.sort((a, b) => a.start - b.start);
}

// The letter of medical necessity, written from the facts of the case: never inventing one, marking what is not known.
import { emptyPractice, type Practice } from '../case/practice.ts';
import { providerIn } from '../case/provider.ts';
import type { Case } from '../case/schema.ts';
import { readinessOf } from './completeness.ts';
import { holds } from './condition.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { FAMILIES } from './families.ts';
import { matchesFamily } from './family-match.ts';
import { COMMON, TEMPLATES, type LetterPart, type Sentence } from './letter-templates.ts';
import { blankOf, wordOf } from './letter-words.ts';
import { isLineSaid, ownSentences } from './own-templates.ts';

/** A blank as it stands in the text: `[[mouth opening (mm)]]`. */
const BLANK = /\[\[([^\]]+)\]\]/g;
/** In the order in which a letter argues. */
export const PARTS: readonly LetterPart[] = ['problem', 'tried', 'findings', 'criteria', 'without'];

export interface WrittenSentence {
  text: string;
  weight: number;
}

/** Sentences of the letter's body by part, with facts and marked blanks in place. */
export function bodyOf(
  c: Case,
  practice: Practice | null,
  today: string,
): Map<LetterPart, WrittenSentence[]> {
  const evidence = evidenceOf(c, practice ?? emptyPractice(), today);
  const families = FAMILIES.filter(({ id }) => matchesFamily(id, evidence, evidence.payers));
  const sentences = [
    ...families.flatMap(({ id }) => ownSentences(practice, id) ?? TEMPLATES[id] ?? []),
    ...COMMON,
  ];
  const body = new Map<LetterPart, WrittenSentence[]>();
  const said = new Set<string>();
  for (const part of PARTS) {
    for (const sentence of sentences) {
      if (sentence.part !== part || !isSaid(sentence, c, evidence)) continue;
      const text = filled(sentence.text, c, evidence);
      if (said.has(text)) continue;
      said.add(text);
      body.set(part, [...(body.get(part) ?? []), { text, weight: sentence.weight }]);
    }
  }
  const met = metCriteria(c, practice, today);
  if (met) body.set('criteria', [...(body.get('criteria') ?? []), { text: met, weight: 1 }]);
  return body;
}

/** Criteria of named policies that the case is known to meet, in one sentence; '' when there is none. */
export function metCriteria(c: Case, practice: Practice | null, today: string): string {
  const met = readinessOf(c, practice, today)
    .have.filter(({ kind, source }) => kind === 'criterion' && source.grade === 'policy')
    .slice(0, 4)
    .map(({ title, source }) => `${title.toLowerCase()} (${source.words})`);
  return met.length === 0 ? '' : `Criteria that are met: ${met.join('; ')}.`;
}

function isSaid({ when, text, ifKnown }: Sentence, c: Case, evidence: Evidence): boolean {
  if (ifKnown) return isLineSaid(text, (name) => wordOf(name, c, evidence) !== '');
  return when === undefined || holds(when, evidence) === true;
}

function filled(text: string, c: Case, evidence: Evidence): string {
  return text.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const word = wordOf(name, c, evidence);
    return word === '' ? `[[${blankOf(name)}]]` : word;
  });
}

/**
 * The whole letter as text, paragraphs divided by blank lines. `today` is `YYYY-MM-DD`. What the case does not know stands
 * as `[[what it is]]`.
 */
export function letterText(c: Case, practice: Practice | null, today: string): string {
  const evidence = evidenceOf(c, practice ?? emptyPractice(), today);
  const fill = (text: string) => filled(text, c, evidence);
  const body = bodyOf(c, practice, today);
  const paragraph = (part: LetterPart) => (body.get(part) ?? []).map(({ text }) => text).join(' ');
  return [
    fill('{today}'),
    fill('{payer}\nUtilization review'),
    fill(
      'Re: {patient}, born {born}, member ID {member}\nProcedure: {codes}\nDiagnosis: {diagnoses}',
    ),
    'To the reviewer:',
    fill(
      'I request your approval of the services listed above, which are medically necessary for {patient}.',
    ),
    ...PARTS.map(paragraph),
    'The records named in the list of enclosures support each of these statements. Please call me for a peer-to-peer conversation before an adverse decision.',
    signature(c, practice ?? emptyPractice(), evidence),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The surgeon's signature block. */
export function signature(c: Case, practice: Practice, evidence: Evidence): string {
  const { npi, phone } = providerIn(c, 'rendering', practice);
  return [
    'Sincerely,\n\n\n_______________________________',
    filled('{surgeon}', c, evidence),
    npi && `NPI ${npi}`,
    phone && phoneWords(phone),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Letterhead of the practice: name first; empty lines left out. */
export function letterhead(practice: Practice | null): string[] {
  const { name, address, phone, fax } = (practice ?? emptyPractice()).billing;
  const place = [address.city, [address.state, address.zip].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const call = [phone && `Phone ${phoneWords(phone)}`, fax && `Fax ${phoneWords(fax)}`]
    .filter(Boolean)
    .join('   ');
  return [name, [address.line1, address.line2].filter(Boolean).join(', '), place, call].filter(
    (line) => line !== '',
  );
}

function phoneWords(digits: string): string {
  return /^\d{10}$/.test(digits)
    ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`
    : digits;
}

/** What the blanks of a text ask for, in order. */
export function blanksIn(text: string): string[] {
  return [...text.matchAll(BLANK)].map((match) => match[1] ?? '');
}

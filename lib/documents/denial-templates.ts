// The words of the letters about a denial, as templates that a practice can copy and change: `{block}` is worked out of the
// case (denial-letters.ts), `{fact}` is a word as in other letters, `[[words]]` stays for a person. Our own words throughout.
import type { Practice } from '../case/practice.ts';

export const DENIAL_LETTERS = {
  appeal: 'Appeal letter',
  'reason-request': 'Ask for the reason in writing',
  'peer-to-peer': 'Peer-to-peer request',
  'corrected-claim': 'Note on the corrected claim',
} as const;
export type DenialLetter = keyof typeof DENIAL_LETTERS;

/** Parts that are worked out, with what each holds. */
export const DENIAL_BLOCKS = {
  'reason given': 'what the payer said, with each code in plain words',
  'answers to the reasons': 'a paragraph for each reason that can be answered',
  'medical necessity':
    'problem, failed care, findings and criteria, where the denial is about need',
  'problem and care': 'problem and failed care in short',
  enclosures: 'list of the documents of the case',
  request: 'what the payer is asked to do',
  'time limit': 'that the appeal is in time, or why it is not',
  'in their words': 'the payer’s words in brackets',
  'claim number': 'the payer’s claim number',
  phone: 'telephone of the surgeon or the practice',
} as const;
export type DenialBlock = keyof typeof DENIAL_BLOCKS;

export const DENIAL_TEMPLATES: Readonly<Record<DenialLetter, string>> = {
  appeal: `To the reviewer:

I ask you to reverse this decision. {reason given}

{answers to the reasons}

{medical necessity}

{enclosures}

{request}

{time limit}`,
  'reason-request': `To whom it may concern:

The decision above reached us without a reason that we can answer{in their words}.

Please send in writing:
- the specific reason, with the reason and remark codes
- the policy or plan provision it rests on, with its number and date
- what was missing, if something was
- the credentials and specialty of the reviewer
- the address, fax and last day for an appeal

The time for our appeal cannot be used well without it. Please call us if anything is unclear.`,
  'peer-to-peer': `To the medical director:

I ask for a conversation with a reviewer of my specialty, oral and maxillofacial surgery, about this decision. {reason given}

{problem and care}

I can be reached at {phone} on [[days and hours]]. Please have the submitted records at hand.`,
  'corrected-claim': `To claims processing:

This is a corrected claim (frequency code 7). It replaces your claim {claim number}; it is not a second claim for the same service.

What was corrected: [[field, old value, new value]].

{reason given}

Please process it under the original date of receipt.`,
};

export function isDenialLetter(kind: string): kind is DenialLetter {
  return Object.hasOwn(DENIAL_LETTERS, kind);
}

/** The practice's own template of this letter, else the built-in one. */
export function denialTemplate(practice: Practice | null, kind: DenialLetter): string {
  const own = practice?.templates.find(({ family, text }) => family === kind && text.trim() !== '');
  return own?.text ?? DENIAL_TEMPLATES[kind];
}

/** How to fill a template; null for a name that is no block. */
export interface Words {
  block: (name: string) => string | null;
  /** '' while the case does not know it. */
  fact: (name: string) => string;
  blankOf: (name: string) => string;
}

/**
 * The paragraphs of a letter. A paragraph that comes out empty is left out, and so is a line that begins with `?` while one
 * of its names is not known; any other fact that is not known stands as a marked blank.
 */
export function filledTemplate(template: string, { block, fact, blankOf }: Words): string[] {
  const line = (text: string): string | null => {
    const names = [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name.trim());
    const wanted = /^\?\s*/.exec(text)?.[0] ?? '';
    if (wanted && names.some((name) => (block(name) ?? fact(name)) === '')) return null;
    return text.slice(wanted.length).replace(/\{([^}]+)\}/g, (_, raw: string) => {
      const name = raw.trim();
      return block(name) ?? (fact(name) || `[[${blankOf(name)}]]`);
    });
  };
  return template
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((text) => line(text.trimEnd()))
        .filter((text) => text !== null)
        .join('\n')
        .trim(),
    )
    .filter((text) => text !== '');
}

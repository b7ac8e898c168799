// From a denial as it came (codes or a letter's words) to causes in plain words and what to do about each.
import { denialCodes, withoutGroup } from './denial-codes.ts';
import { DENIALS, type Denial, type Remedy } from './denial-table.ts';

export interface Explained extends Denial {
  /** The code as it came, or the words of the letter that say the same. */
  said: string;
}

/** What a letter says instead of a code. The most telling first; the words are those of many payers' letters. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /(prior |pre-?)(authori[sz]ation|cert\w*|approval)[^.]{0,60}(not|without|no |missing|absent|lack)|(not|no|without|absen\w*|lack\w*)[^.]{0,40}(prior |pre-?)(authori[sz]|cert)/i,
    '197',
  ],
  [/medical(ly)? (necess|need)|not (appropriate|needed) for/i, '50'],
  [/timely filing|filing (limit|deadline)|(received|submitted) (too late|after the)/i, '29'],
  [/experimental|investigational|unproven/i, '55'],
  [/duplicate|already (received|processed|paid)/i, '18'],
  [
    /coordination of benefits|other (insurance|coverage|carrier)|primary (payer|plan|insurance|carrier)/i,
    '22',
  ],
  [
    /(dental|tooth|teeth)[^.]{0,60}(exclu|not covered|benefit|plan)|(exclu|not cover)\w*[^.]{0,60}dental/i,
    '270',
  ],
  [
    /(records?|documentation|information|x-?rays?|radiographs?|notes?)[^.]{0,50}(needed|required|requested|missing|not received)|(need|requir|request|submit|send|provide)\w*[^.]{0,40}(records|documentation|additional information|x-?rays?|radiographs|chart notes|operative (note|report))/i,
    '252',
  ],
  [
    /bundl|incidental to|included in (the )?(payment|allowance|primary|global)|mutually exclusive|global (period|surg)/i,
    '97',
  ],
  [
    /(not |in)eligible|not (covered|active|effective) on|coverage (terminated|ended|lapsed)|terminated (before|prior)/i,
    '27',
  ],
  [
    /(cannot|unable to|could not|can ?not) (identify|locate|find)[^.]{0,30}(member|patient|subscriber|insured)|(member|patient|subscriber) (was )?not found/i,
    '31',
  ],
  [/maximum (benefit|allowance)|benefit (maximum|limit)|exhausted/i, '119'],
  [
    /diagnosis[^.]{0,60}(not|does not|invalid|inconsistent)|(invalid|incorrect|inconsistent)[^.]{0,30}diagnosis/i,
    '11',
  ],
  [/modifier/i, '4'],
  [/place of service/i, '5'],
  [/referral/i, '288'],
  [/unlisted/i, '189'],
  [/out[- ]of[- ]network|non-?participating/i, '242'],
  [
    /(expired|exceed)\w*[^.]{0,30}authori[sz]ation|authori[sz]ation[^.]{0,40}(expired|exceeded)/i,
    '198',
  ],
  [/not (a )?(covered|benefit)|non-?covered|exclu(ded|sion)/i, '96'],
];

/**
 * Causes of a denial, each once, in the order in which the codes stand; without any code from the letter's words. Empty
 * when neither is understood: then the reason must be asked for in writing.
 */
export function explainDenial(text: string): Explained[] {
  const byCode = denialCodes(text).flatMap((said) => {
    const known = find(withoutGroup(said));
    return known ? [{ ...known, said }] : [];
  });
  const found = byCode.length > 0 ? byCode : byWords(text);
  return [...new Map(found.map((one) => [one.cause, one])).values()];
}

/** Codes that stand in the text and are in no table: shown, so that nobody believes they were understood. */
export function unknownCodes(text: string): string[] {
  return denialCodes(text).filter((code) => !find(withoutGroup(code)));
}

function byWords(text: string): Explained[] {
  const plain = text.replace(/\s+/g, ' ');
  return WORDS.flatMap(([pattern, code]) => {
    const said = pattern.exec(plain)?.[0];
    const known = said && find(code);
    return known ? [{ ...known, said }] : [];
  });
}

function find(code: string): Denial | undefined {
  return DENIALS.find(({ codes }) => codes.includes(code));
}

/** What is worth doing first when several causes stand together: a slip is mended before anything is fought. */
const FIRST: readonly Remedy[] = ['records', 'correct', 'other-plan', 'appeal', 'patient', 'post'];

export function firstRemedy(causes: readonly Explained[]): Remedy | null {
  return FIRST.find((remedy) => causes.some((cause) => cause.remedy === remedy)) ?? null;
}

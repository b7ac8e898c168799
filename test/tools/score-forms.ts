// How a reading is counted against the true answers of the form corpus.
import type { Classification } from '../../lib/form/classify.ts';

export interface Answer {
  /** The type written on the control. */
  truth: string;
  /** Ours in the corpus' words; '' when we say that it is nothing of a case. */
  predicted: string;
}

export interface Tally {
  identity: number;
  right: number;
  /** Taken for another identity type. */
  wrong: number;
  missed: number;
  /** Identity seen where there is none. */
  falsePositives: number;
}

/** Our data in the corpus' words, whoever's they are. Fax, contact and organisation are not identity there. */
const TYPES: Readonly<Record<string, string>> = {
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  fullName: 'fullName',
  phone: 'phone',
  line1: 'addressStreet',
  line2: 'addressStreet2',
  city: 'addressCity',
  state: 'addressProvinceCode',
  zip: 'addressPostalCode',
  country: 'addressCountryCode',
};
const BIRTH: Readonly<Record<string, string>> = {
  day: 'birthdayDay',
  month: 'birthdayMonth',
  year: 'birthdayYear',
};
const IDENTITY = new Set([...Object.values(TYPES), ...Object.values(BIRTH), 'birthday']);
/** The corpus writes both. */
const SAME: Readonly<Record<string, string>> = { addressProvince: 'addressProvinceCode' };

/** The corpus type of a reading, '' when it is none of its identity types. */
export function predictedType({ datum, part }: Classification): string {
  if (datum === 'birthDate') return part ? (BIRTH[part] ?? '') : 'birthday';
  return TYPES[datum ?? ''] ?? '';
}

/** Counts the answers of the types asked for; a false positive counts for the type that was claimed. */
export function scoreOf(answers: readonly Answer[], wanted: (type: string) => boolean): Tally {
  const tally = { identity: 0, right: 0, wrong: 0, missed: 0, falsePositives: 0 };
  for (const answer of answers) {
    const truth = SAME[answer.truth] ?? answer.truth;
    const { predicted } = answer;
    if (IDENTITY.has(truth) && wanted(truth)) {
      tally.identity += 1;
      if (predicted === truth) tally.right += 1;
      else if (predicted === '') tally.missed += 1;
      else tally.wrong += 1;
    } else if (!IDENTITY.has(truth) && predicted !== '' && wanted(predicted)) {
      tally.falsePositives += 1;
    }
  }
  return tally;
}

/** Site of a saved page, from its file name: `account_asus_com_signup.html` is `asus`, whatever form of it was saved. */
export function siteOf(page: string): string {
  const parts = page.replace(/\.html$/, '').split('_');
  const suffix = parts.findIndex((part) =>
    /^(com|net|org|co|io|edu|gov|ru|vn|jp|de|uk|in|br)$/.test(part),
  );
  return suffix > 0 ? (parts[suffix - 1] ?? page) : (parts[0] ?? page);
}

/** The half that a site belongs to; the same on every computer. */
export function halfOf(page: string): 'A' | 'B' {
  let hash = 0;
  for (const letter of siteOf(page)) hash = (hash * 31 + letter.charCodeAt(0)) % 65_521;
  return hash % 2 === 0 ? 'A' : 'B';
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);

export function summary(title: string, tally: Tally): string {
  const { identity, right, wrong, missed, falsePositives } = tally;
  const recall = percent(right, identity);
  const precision = percent(right, right + wrong + falsePositives);
  return `${title} ${identity}: recall ${recall} %, precision ${precision} %, wrong ${wrong}, missed ${missed}, false positives ${falsePositives}`;
}

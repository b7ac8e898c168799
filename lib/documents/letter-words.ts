// Facts of a case as words of a letter. What is not known has no word; the letter then shows a marked blank.
import { isDate, longDate } from '../case/calendar.ts';
import { nameOfKey } from '../case/field-names.ts';
import type { Case } from '../case/schema.ts';
import type { Evidence } from './evidence.ts';
import { toothWords } from './tooth-words.ts';

/** Names that templates use and that are worked out; every field key is a name too. */
const BLANKS: Readonly<Record<string, string>> = {
  today: 'date',
  patient: 'patient’s name',
  born: 'date of birth',
  payer: 'payer',
  member: 'member ID',
  codes: 'procedure codes',
  diagnoses: 'diagnoses',
  diagnosisWords: 'diagnoses in words',
  teeth: 'teeth',
  surgeon: 'surgeon',
  care: 'conservative care with dates',
  referring: 'referring provider',
  accident: 'date of the accident',
  onset: 'since when',
};

/** Names beside the field keys that a template may use. */
export const BLANK_NAMES: readonly string[] = Object.keys(BLANKS);

const CHOICE_WORDS: Readonly<Record<string, string>> = {
  'soft-tissue': 'covered by gum tissue',
  'partial-bony': 'partly covered by bone',
  'full-bony': 'completely covered by bone',
  'not-tolerated': 'was not tolerated',
  contraindicated: 'is contraindicated',
  failed: 'has failed',
  refused: 'was refused',
  both: 'both sides',
  valve: 'heart valve surgery',
  transplant: 'transplantation',
  'car-t': 'CAR-T therapy',
  'bone-agents': 'high-dose bone agents',
  'head-neck-cancer': 'treatment of head and neck cancer',
  'jaw-tumor': 'removal of a jaw tumor',
  'jaw-fracture': 'treatment of a jaw fracture',
  'sleep-apnea': 'sleep apnea',
  congenital: 'a congenital anomaly',
  tumor: 'a tumor',
  cyst: 'a cyst',
  infection: 'an infection',
  trauma: 'an injury',
  cleft: 'a cleft',
};

/** The word for a name of a template, or '' while it is not known. */
export function wordOf(name: string, c: Case, evidence: Evidence): string {
  switch (name) {
    case 'today':
      return longDate(evidence.today);
    case 'patient':
      return [c.patient.firstName, c.patient.lastName].filter((part) => part.trim()).join(' ');
    case 'born':
      return longDate(evidence.text('patient.birthDate'));
    case 'payer':
      return evidence.payerName;
    case 'member':
      return evidence.text('subscriber.memberId');
    case 'codes':
      return list(
        c.lines
          .filter(({ code }) => code.trim())
          .map(({ code, description }) => named(code, description)),
      );
    case 'diagnoses':
      return list(
        c.diagnoses
          .filter(({ code }) => code.trim())
          .map(({ code, description }) => named(code, description)),
      );
    case 'diagnosisWords':
      return list(
        c.diagnoses
          .filter(({ code }) => code.trim())
          .map(({ code, description }) => (description.trim() === '' ? code : spoken(description))),
      );
    case 'teeth':
      return toothWords(c.lines.map(({ toothNumbers }) => toothNumbers).join(','));
    case 'surgeon': {
      const [first, last] = [
        evidence.text('rendering.firstName'),
        evidence.text('rendering.lastName'),
      ];
      return [first, last].filter(Boolean).join(' ') || evidence.text('rendering.name');
    }
    case 'referring':
      return [evidence.text('referring.firstName'), evidence.text('referring.lastName')]
        .filter(Boolean)
        .join(' ');
    case 'care': {
      const { careTried, careFrom, careTo } = c.clinical;
      if (careTried.trim() === '' || !isDate(careFrom)) return '';
      return `${bare(careTried)} from ${longDate(careFrom)}${isDate(careTo) ? ` to ${longDate(careTo)}` : ''}`;
    }
    case 'accident':
      return longDate(evidence.text('accident.date'));
    case 'onset':
      return longDate(evidence.text('illness.date') || evidence.text('clinical.lesionSince'));
    default: {
      const value = evidence.text(name);
      if (isDate(value)) return longDate(value);
      return CHOICE_WORDS[value] ?? bare(value);
    }
  }
}

/** What stands in a marked blank. */
export function blankOf(name: string): string {
  return BLANKS[name] ?? nameOfKey(name).replace(/^Chart: /, '');
}

function named(code: string, description: string): string {
  return description.trim() === '' ? code : `${code} (${bare(description)})`;
}

/** A diagnosis as it is said in a sentence: which encounter it is belongs to the code. */
function spoken(description: string): string {
  const words = bare(description.replace(/,? (initial|subsequent) encounter\b.*$|, sequela$/i, ''));
  // "Le Fort II fracture", "TMJ pain" and "Bell's palsy" keep their capitals; "Fracture of" does not.
  return /^(Le Fort|[A-Z]{2}|\w+[’']s )/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Goes into the middle of a sentence: no full stop at its end. */
function bare(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

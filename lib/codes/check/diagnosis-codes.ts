// Each diagnosis by itself: billable, complete, in force on the day, on a side, exact enough.
import { longDate } from '../../case/calendar.ts';
import type { Case } from '../../case/schema.ts';
import { bare } from '../code-set.ts';
import type { Catalogue, KnownCode } from './catalogue.ts';
import { letterOf, type Finding } from './finding.ts';
import { replaceDiagnosis } from './mends.ts';
import type { CheckRules } from './rules.ts';
import { onSide, otherSides, sideIn } from './same-other-side.ts';

const TABULAR = 'ICD-10-CM tabular list and guidelines (CDC/NCHS, CMS)';
/** Work on the fracture itself: A or B. */
const FRACTURE_CARE = /^(?:2131[5-9]|213[2-9]\d|214[0-3]\d|214[4-6]\d|21470)$/;
const BARS_OUT = /^206[78]0$/;

export interface DiagnosisContext {
  catalogue: Catalogue;
  rules: CheckRules;
  /** Day of service, '' when unknown. */
  day: string;
  /** Side that teeth and modifiers of the case say; '' when they say none. */
  side: 'right' | 'left' | 'both' | '';
}

export function diagnosisFindings(c: Case, context: DiagnosisContext): Finding[] {
  const numbers = c.lines.map(({ code }) => code);
  return c.diagnoses.flatMap(({ code, description }, index) => {
    if (code.trim() === '' || !/^[A-Z]\d/i.test(code.trim())) return [];
    const known = context.catalogue.find(code);
    const found = [
      ...choices(code, context),
      ...(known ? ofKnown(known, numbers, context) : ofUnknown(code, context)),
      ...uncertain(code, description),
    ];
    // A vague code needs one reason to look again, not three.
    const [worst] = found.sort((a, b) => Number(b.level === 'stop') - Number(a.level === 'stop'));
    const path = `diagnoses[${index}].code`;
    return worst
      ? [{ ...worst, path, message: `Diagnosis ${letterOf(index)}: ${worst.message}` }]
      : [];
  });
}

type Said = Omit<Finding, 'path'>;

function choices(code: string, { rules, catalogue, day }: DiagnosisContext): Said[] {
  return rules.choices
    .filter((row) => row.fits(code))
    .filter(({ rule }) => rule !== 'R-ICD-16' || (day !== '' && day < '2026-10-01'))
    .map(({ rule, level, say, todo, instead }) => ({
      rule,
      level,
      message: `${say}.`,
      todo: `${todo}.`,
      source: TABULAR,
      ...(instead ? { mend: replaceDiagnosis(catalogue, code, instead) } : {}),
    }));
}

/** R-ICD-1 to R-ICD-3: what stands between a header and a code that can be billed. */
function incomplete(known: KnownCode, { catalogue }: DiagnosisContext): Said {
  const key = bare(known.code);
  const under = catalogue.under(key).filter(({ billable }) => billable);
  const first = under.filter((each) => bare(each.code) === `${key.padEnd(6, 'X')}A`);
  const injury = /^[STV-Y]/.test(key) && first.length === 1;
  const only = under.length === 1 ? under[0] : first[0];
  const rule = injury ? (key.length < 6 ? 'R-ICD-3' : 'R-ICD-2') : 'R-ICD-1';
  return {
    rule,
    level: 'stop',
    message: injury
      ? `${known.code} lacks its 7th character.`
      : `${known.code} is a heading and cannot be billed.`,
    todo: injury
      ? 'A is first care; B an open fracture, D healing, K not healed, S late effect.'
      : `Choose one of the ${under.length} codes under it.`,
    source: TABULAR,
    ...(only && (injury || under.length === 1)
      ? { mend: replaceDiagnosis(catalogue, known.code, only.code) }
      : {}),
  };
}

function ofKnown(known: KnownCode, numbers: readonly string[], context: DiagnosisContext): Said[] {
  const { catalogue, day, side } = context;
  if (!known.billable) return [incomplete(known, context)];
  const out: Said[] = [];
  if (day !== '' && known.validFrom > day) {
    out.push({
      rule: 'R-ICD-16',
      level: 'stop',
      message: `${known.code} was not in force on ${longDate(day)}.`,
      todo: 'Choose the code that was good on the day of service.',
      source: `ICD-10-CM ${catalogue.edition}`,
    });
  }
  const key = bare(known.code);
  if (/^S02/.test(key) && key.length === 7) out.push(...care(known, numbers, catalogue));
  const sides = sideIn(known.words) === '' ? otherSides(catalogue, known) : [];
  if (/unspecified/i.test(known.words) && sides.some(({ words }) => sideIn(words) !== '')) {
    const meant = side === 'right' || side === 'left' ? onSide(catalogue, known, side) : undefined;
    out.push({
      rule: 'R-ICD-4',
      level: 'warn',
      message: `${known.code} names no side, and its family has right and left.`,
      todo: 'Choose the side in the note.',
      source: TABULAR,
      ...(meant ? { mend: replaceDiagnosis(catalogue, known.code, meant.code) } : {}),
    });
  }
  return out;
}

/** R-ICD-2, R-ICD-10: the 7th character against what was done. */
function care(known: KnownCode, numbers: readonly string[], catalogue: Catalogue): Said[] {
  const letter = known.code.at(-1) ?? '';
  const treated = numbers.some((number) => FRACTURE_CARE.test(number));
  const healing = /[DG]/.test(letter);
  const wanted = treated && healing ? 'A' : !treated && /[AB]/.test(letter) ? 'D' : '';
  if (wanted === '' || (wanted === 'D' && !numbers.some((number) => BARS_OUT.test(number)))) {
    return [];
  }
  const code = `${known.code.slice(0, -1)}${wanted}`;
  return [
    {
      rule: wanted === 'A' ? 'R-ICD-2' : 'R-ICD-10',
      level: 'warn',
      message:
        wanted === 'A'
          ? `${letter} says that the fracture is healing, but the case treats it.`
          : 'Taking out bars or plates is healing care, and this says first care.',
      todo:
        wanted === 'A'
          ? 'Use A while the fracture is being treated, B if it was open.'
          : 'Use the same code with D.',
      source: 'ICD-10-CM guideline I.C.19.c',
      mend: replaceDiagnosis(catalogue, known.code, code),
    },
  ];
}

function ofUnknown(code: string, { catalogue }: DiagnosisContext): Said[] {
  const key = bare(code);
  const parent = [1, 2, 3, 4]
    .map((short) => catalogue.find(key.slice(0, -short)))
    .find((each) => each !== undefined);
  // Nothing stands under a code that is billable itself; beyond that only a complete list can tell.
  if (!catalogue.complete && !parent?.billable) return [];
  return [
    {
      rule: 'R-ICD-1',
      level: 'stop',
      message: `${code} is not in the ICD-10-CM list ${catalogue.edition}.`,
      todo: parent ? `Look below ${parent.code}.` : 'Look it up again.',
      source: TABULAR,
      ...(parent?.billable ? { mend: replaceDiagnosis(catalogue, code, parent.code) } : {}),
    },
  ];
}

/** R-ICD-11: outpatient care never codes what is only suspected (guideline IV.H). */
function uncertain(code: string, description: string): Said[] {
  const doubt = /\b(?:rule[ -]?out|r\/o|probable|suspected|possible|likely|versus|vs)\b|\?/i;
  if (!/^(?:C|D[0-4])/i.test(code) || !doubt.test(description)) return [];
  return [
    {
      rule: 'R-ICD-11',
      level: 'stop',
      message: 'what is only suspected is not coded as found.',
      todo: 'Code the finding until pathology is back.',
      source: 'ICD-10-CM guideline IV.H',
    },
  ];
}

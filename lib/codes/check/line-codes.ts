// Each service line by itself: the number, what an unlisted number needs, the units of a day, the side modifiers.
import type { Case, ServiceLine } from '../../case/schema.ts';
import type { Finding } from './finding.ts';
import { changeLine, withModifiers } from './mends.ts';
import type { CheckRules } from './rules.ts';

const FEES = 'CMS physician fee schedule RVU24C';
/** No modifier changes the price of a number that has none. */
const NOT_ON_UNLISTED = ['22', '50', '51', '52'];

type Said = Omit<Finding, 'path'> & { field: keyof ServiceLine };

export function lineFindings(c: Case, rules: CheckRules, day: string): Finding[] {
  const medical = c.plans.length === 0 || c.plans.some(({ kind }) => kind === 'medical');
  return c.lines.flatMap((line, index) => {
    if (line.code.trim() === '') return [];
    const found: Said[] = [
      ...choices(line, rules, line.fromDate || day),
      ...(medical ? dental(line) : []),
      ...unlisted(line, rules),
      ...bothSides(line, rules),
      ...medicareConsult(c, line),
    ];
    return found.map(({ field, ...said }) => ({
      ...said,
      path: `lines[${index}].${field}`,
      message: `Line ${index + 1}: ${said.message}`,
    }));
  });
}

function choices(line: ServiceLine, rules: CheckRules, day: string): Said[] {
  return rules.choices
    .filter(({ fits, rule }) => rule.startsWith('R-CPT') && fits(line.code))
    .filter(({ until }) => until === '' || day === '' || day > until)
    .map(({ rule, level, say, todo, instead }) => ({
      field: 'code' as const,
      rule,
      level,
      message: `${line.code}: ${say.charAt(0).toLowerCase()}${say.slice(1)}.`,
      todo: `${todo}.`,
      source: 'CMS code lists',
      ...(instead
        ? { mend: changeLine(`Use ${instead}`, line.id, (one) => ({ ...one, code: instead })) }
        : {}),
    }));
}

/** R-CPT-2: dental numbers go to dental plans, unless this medical plan takes them by contract. */
function dental(line: ServiceLine): Said[] {
  if (!/^D\d{4}$/i.test(line.code)) return [];
  return [
    {
      field: 'code',
      rule: 'R-CPT-2',
      level: 'warn',
      message: `${line.code} is a dental number, and this case has a medical plan.`,
      todo: 'Use the medical number, unless this plan takes dental numbers.',
      source: 'HIPAA code sets: CDT for dental, CPT and HCPCS for medical claims',
    },
  ];
}

/** R-CPT-8, R-CPT-9: a number without a price of its own needs words, a fee and, for teeth, the teeth. */
function unlisted(line: ServiceLine, { facts }: CheckRules): Said[] {
  const isTeeth = line.code === '41899';
  if (facts.get(line.code)?.global !== 'YYY' && !isTeeth) return [];
  if (/^D/.test(line.code)) return [];
  const out: Said[] = [];
  const say = (field: keyof ServiceLine, message: string, todo: string, rule = 'R-CPT-8') =>
    out.push({ field, rule, level: 'stop', message, todo, source: FEES });
  if (line.description.trim() === '') {
    say(
      'description',
      `${line.code} has no meaning of its own.`,
      'Say what was done and name a comparable number.',
    );
  }
  if (line.charge.trim() === '') {
    say('charge', `${line.code} has no price of its own.`, 'Enter the fee.');
  }
  const wrong = line.modifiers.filter((one) => NOT_ON_UNLISTED.includes(one));
  if (wrong.length > 0) {
    out.push({
      field: 'modifiers',
      rule: 'R-CPT-8',
      level: 'stop',
      message: `${line.code} takes no modifier ${wrong.join(' or ')}.`,
      todo: 'Put the extra work into the description and the fee.',
      source: FEES,
      mend: changeLine(`Remove ${wrong.join(', ')}`, line.id, withModifiers([], wrong)),
    });
  }
  if (isTeeth && line.toothNumbers.trim() === '' && line.areaOfOralCavity === '') {
    say('toothNumbers', 'no tooth is named.', 'List every tooth of this line.', 'R-CPT-9');
  }
  return out;
}

/** Modifier 50, and RT with LT, only where CMS pays by side (bilateral indicator 1). */
function bothSides(line: ServiceLine, { facts }: CheckRules): Said[] {
  const fact = facts.get(line.code);
  const both = line.modifiers.includes('RT') && line.modifiers.includes('LT');
  if (!fact || (!line.modifiers.includes('50') && !both)) return [];
  const base = { field: 'modifiers' as const, rule: 'R-MOD-50', source: FEES };
  if (fact.bilateral !== '1') {
    const drop = both ? ['RT', 'LT', '50'] : ['50'];
    const covers = fact.bilateral === '2';
    return [
      {
        ...base,
        level: 'stop',
        message: `${line.code} is not billed by side${covers ? '; its price covers both' : ''}.`,
        todo: `Remove ${drop.filter((one) => line.modifiers.includes(one)).join(' and ')}.`,
        mend: changeLine('Remove it', line.id, withModifiers([], drop)),
      },
    ];
  }
  if (!both && Number(line.units || '1') <= 1) return [];
  return [
    {
      ...base,
      level: 'warn',
      message: `${line.code} on both sides is one line with 50 and one unit.`,
      todo: 'Use 50 with one unit, unless this payer wants two lines.',
      mend: changeLine('Use 50, one unit', line.id, (one) => ({
        ...withModifiers(['50'], ['RT', 'LT'])(one),
        units: '1',
      })),
    },
  ];
}

/** Medicare pays no consultation numbers (CMS, since 2010). */
function medicareConsult(c: Case, line: ServiceLine): Said[] {
  const medicare = c.plans.find(({ kind }) => kind === 'medical')?.filingIndicator === 'MB';
  if (!medicare || !/^992(?:4[2-5]|5[2-5])$/.test(line.code)) return [];
  return [
    {
      field: 'code',
      rule: 'R-MCR-1',
      level: 'stop',
      message: `Medicare does not pay ${line.code}.`,
      todo: 'Use a visit number: 99202 to 99205 for a new patient.',
      source: 'CMS fee schedule status I',
    },
  ];
}

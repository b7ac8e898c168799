// Modifiers against what the line is: a visit or a procedure, a number that takes an assistant, a payer that asks for KX.
import type { Case, ServiceLine } from '../../case/schema.ts';
import type { Finding } from './finding.ts';
import { changeLine, withModifiers } from './mends.ts';
import type { CheckRules } from './rules.ts';
import { isVisit } from './visits.ts';

const FEES = 'CMS physician fee schedule RVU24C';
const GLOBAL = 'CMS global surgery rules';
/** Second surgeons: each says another thing about who else operated. */
const SECOND_SURGEON = ['62', '80', '82', 'AS'];
/** Procedures inside the days that an earlier one covers. */
const INSIDE_GLOBAL = ['58', '78', '79'];

type Said = Omit<Finding, 'path' | 'source'> & { source?: string };

export function modifierFindings(c: Case, rules: CheckRules): Finding[] {
  return c.lines.flatMap((line, at) => {
    if (line.code === '') return [];
    const found = [...ofKind(line), ...secondSurgeon(line, rules), ...kx(c, line)];
    return found.map((said) => ({
      source: GLOBAL,
      ...said,
      path: `lines[${at}].modifiers`,
      message: `Line ${at + 1}: ${said.message}`,
    }));
  });
}

const remove = (line: ServiceLine, drop: readonly string[], add: readonly string[] = []) =>
  changeLine(
    add.length > 0 ? `Use ${add.join(', ')}` : `Remove ${drop.join(', ')}`,
    line.id,
    withModifiers(add, drop),
  );

/** 24 is for visits, 58, 78 and 79 for procedures; 22 is for work, which a visit has not. */
function ofKind(line: ServiceLine): Said[] {
  const visit = isVisit(line.code);
  const has = (one: string) => line.modifiers.includes(one);
  const inside = INSIDE_GLOBAL.filter(has);
  const out: Said[] = [];
  if (has('24') && !visit) {
    out.push({
      rule: 'R-MOD-24',
      level: 'stop',
      message: '24 belongs to a visit, and this is a procedure.',
      todo: 'For an unrelated procedure use 79.',
      mend: remove(line, ['24'], ['79']),
    });
  }
  if (inside.length > 0 && visit) {
    const add = has('79') ? ['24'] : [];
    out.push({
      rule: 'R-MOD-79',
      level: 'stop',
      message: `${inside.join(' and ')} belongs to a procedure, and this is a visit.`,
      todo: 'For an unrelated visit use 24.',
      mend: remove(line, inside, add),
    });
  } else if (inside.length > 1) {
    out.push({
      rule: 'R-MOD-79',
      level: 'stop',
      message: `${inside.join(' and ')} say different things.`,
      todo: 'Keep one: 58 planned, 78 unplanned return, 79 unrelated.',
    });
  }
  if (has('22') && visit) {
    out.push({
      rule: 'R-MOD-22',
      level: 'stop',
      message: '22 does not go with a visit.',
      todo: 'A longer visit is a higher visit number.',
      mend: remove(line, ['22']),
    });
  } else if (has('22') && line.description.trim() === '') {
    out.push({
      rule: 'R-MOD-22',
      level: 'warn',
      message: '22 is paid only with the reason.',
      todo: 'Say in the description what made it harder and how much longer it took, and send the operative note.',
    });
  }
  return out;
}

/** R-ASSIST: CMS indicators for assistants (80, 82, AS) and co-surgeons (62). */
function secondSurgeon(line: ServiceLine, { facts }: CheckRules): Said[] {
  const there = SECOND_SURGEON.filter((one) => line.modifiers.includes(one));
  const [modifier] = there;
  if (!modifier) return [];
  const base = { rule: 'R-ASSIST', source: FEES };
  if (there.length > 1) {
    return [
      {
        ...base,
        level: 'stop',
        message: `${there.join(' and ')} say different things.`,
        todo: 'Keep one: 62 two surgeons, 80 assistant, 82 no resident was free, AS PA or nurse.',
      },
    ];
  }
  const fact = facts.get(line.code);
  const who = modifier === '62' ? 'a second surgeon' : 'an assistant';
  const indicator = (modifier === '62' ? fact?.coSurgeon : fact?.assistant) ?? '';
  const never = modifier === '62' ? '0' : '1';
  const records = modifier === '62' ? '1' : '0';
  if (indicator === never || indicator === '9') {
    return [
      {
        ...base,
        level: 'stop',
        message: `${line.code} is not paid with ${who}.`,
        todo: `Remove ${modifier}, unless this payer allows it in writing.`,
        mend: remove(line, [modifier]),
      },
    ];
  }
  if (indicator !== records) return [];
  return [
    {
      ...base,
      level: 'warn',
      message: `${line.code} is paid with ${who} only when records show why.`,
      todo: 'Send the operative note with the reason.',
    },
  ];
}

/** R-MCR-2: KX tells Medicare that dental work belongs to a covered medical service (42 CFR 411.15(i), from July 2025). */
function kx(c: Case, line: ServiceLine): Said[] {
  const payer = c.plans.find(({ kind }) => kind === 'medical')?.filingIndicator ?? '';
  const has = line.modifiers.includes('KX');
  const base = {
    rule: 'R-MCR-2',
    level: 'warn' as const,
    source: 'CMS dental payment rules; DME rules',
  };
  if (has && payer !== '' && payer !== 'MB') {
    return [
      {
        ...base,
        message: 'KX is a Medicare modifier.',
        todo: 'Remove it, unless this payer asks for it.',
        mend: remove(line, ['KX']),
      },
    ];
  }
  if (has || payer !== 'MB') return [];
  if (line.code === 'E0486') {
    return [
      {
        ...base,
        message: 'Medicare wants KX on the sleep device.',
        todo: 'Add KX when the sleep study and the order are on file.',
      },
    ];
  }
  if (line.code !== '41899' && !/^D\d{4}$/.test(line.code)) return [];
  return [
    {
      ...base,
      message: 'Medicare pays dental work only as part of a covered medical service.',
      todo: 'Add KX when the records of both doctors show that link.',
    },
  ];
}

// Lines of one day beside each other: numbers that are not paid together, units of a day, visits with surgery.
import type { Case, ServiceLine } from '../../case/schema.ts';
import type { Finding } from './finding.ts';
import { changeLine, removeLine, withModifiers } from './mends.ts';
import type { CheckRules } from './rules.ts';
import { isVisit } from './visits.ts';

/** The practice's imported NCCI edits: modifier indicator of a pair, undefined when it is not listed. */
export type NcciPairs = (column1: string, column2: string) => '0' | '1' | undefined;

const APART = ['59', 'XE', 'XS', 'XP', 'XU'];

const sameDay = (a: ServiceLine, b: ServiceLine): boolean =>
  a.fromDate === b.fromDate || a.fromDate === '' || b.fromDate === '';

export function linePairFindings(c: Case, rules: CheckRules, ncci?: NcciPairs): Finding[] {
  return [...bundled(c, rules, ncci), ...units(c, rules), ...visits(c, rules)];
}

function bundled(c: Case, rules: CheckRules, ncci: NcciPairs | undefined): Finding[] {
  const out: Finding[] = [];
  c.lines.forEach((goes, at) => {
    for (const [other, stays] of c.lines.entries()) {
      if (other === at || stays.code === '' || stays.code === goes.code) continue;
      if (!sameDay(stays, goes)) continue;
      const own = rules.pairs.find((pair) => pair.stays(stays.code) && pair.goes(goes.code));
      const listed = ncci?.(stays.code, goes.code);
      const indicator = listed ?? own?.indicator;
      if (indicator === undefined) continue;
      if (indicator === '1' && APART.some((one) => goes.modifiers.includes(one))) continue;
      const never = indicator === '0';
      const reason = own ? `: ${own.say}` : '';
      out.push({
        path: `lines[${at}].code`,
        rule: own?.rule ?? 'R-NCCI',
        level: never ? 'stop' : 'warn',
        message: `Line ${at + 1}: ${goes.code} is part of ${stays.code} on line ${other + 1}${reason}.`,
        todo: never
          ? 'Take it out; no modifier makes it payable.'
          : 'Take it out, or add 59 or XS if the note shows another site or session.',
        source: listed ? 'CMS NCCI edits, as imported' : 'CMS NCCI practitioner edits 2024Q3',
        mend: removeLine(at, goes.id),
      });
    }
  });
  return out;
}

/** Units of one number on one day above Medicare's cap (MUE). */
function units(c: Case, { facts }: CheckRules): Finding[] {
  const out: Finding[] = [];
  const total = new Map<string, number>();
  c.lines.forEach((line, at) => {
    const cap = facts.get(line.code)?.units ?? 0;
    const key = `${line.code} ${line.fromDate}`;
    const sum = (total.get(key) ?? 0) + (Number(line.units) || 1);
    total.set(key, sum);
    if (cap === 0 || sum <= cap) return;
    const first = c.lines.find(
      ({ code, fromDate }) => code === line.code && fromDate === line.fromDate,
    );
    const bySide = facts.get(line.code)?.bilateral === '1' && sum === 2;
    out.push({
      path: `lines[${at}].units`,
      rule: line.code === '41899' ? 'R-CPT-9' : 'R-MUE',
      level: 'warn',
      message: `Line ${at + 1}: ${sum} units of ${line.code} on one day; Medicare pays ${cap}.`,
      todo:
        line.code === '41899'
          ? 'Bill one priced line that lists every tooth, unless this payer wants a line for each.'
          : bySide
            ? 'If it was both sides, bill one line with 50.'
            : 'Check the units, or send records with the claim.',
      source: 'CMS unit caps for practitioners 2024Q3',
      ...(bySide && first?.id === line.id
        ? {
            mend: changeLine('Use 50, one unit', line.id, (one) => ({
              ...withModifiers(['50'], ['RT', 'LT'])(one),
              units: '1',
            })),
          }
        : {}),
    });
  });
  return out;
}

/** R-MOD-25, R-MOD-57: a visit on the day of surgery is part of it unless the modifier says otherwise. */
function visits(c: Case, { facts }: CheckRules): Finding[] {
  return c.lines.flatMap((line, at) => {
    if (!isVisit(line.code)) return [];
    const days = c.lines
      .filter((other) => other.id !== line.id && sameDay(line, other))
      .map(({ code }) => facts.get(code)?.global ?? '');
    const wanted = days.includes('090')
      ? '57'
      : days.some((one) => /^0[01]0$/.test(one))
        ? '25'
        : '';
    if (wanted === '' || ['25', '57', '24'].some((one) => line.modifiers.includes(one))) return [];
    return [
      {
        path: `lines[${at}].modifiers`,
        rule: `R-MOD-${wanted}`,
        level: 'warn' as const,
        message: `Line ${at + 1}: a visit on the day of ${wanted === '57' ? 'major' : 'minor'} surgery is part of it.`,
        todo:
          wanted === '57'
            ? 'Add 57 if this visit decided the surgery.'
            : 'Add 25 if the note shows truly separate work.',
        source: 'CMS global surgery rules',
        mend: changeLine(`Add ${wanted}`, line.id, withModifiers([wanted])),
      },
    ];
  });
}

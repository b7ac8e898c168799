// Later lines inside the days that an earlier surgery of this case covers (CMS global surgery rules).
import { daysBetween, isDate } from '../../case/calendar.ts';
import type { Case, ServiceLine } from '../../case/schema.ts';
import type { Finding } from './finding.ts';
import { changeLine } from './mends.ts';
import type { CheckRules } from './rules.ts';
import { isVisit } from './visits.ts';

/** Any of these says why a line inside the global days is paid on its own. */
const SAYS_WHY = ['24', '25', '57', '58', '78', '79'];
/** Days after surgery that its price covers, by the CMS indicator. */
const DAYS: Readonly<Record<string, number>> = { '010': 10, '090': 90 };

/** R-GLOBAL: the earlier line that covers a later one, the longest reach first. */
export function globalFindings(c: Case, { facts }: CheckRules): Finding[] {
  return c.lines.flatMap((line, at) => {
    if (line.code === '' || line.code === '99024' || !isDate(line.fromDate)) return [];
    if (line.modifiers.some((one) => SAYS_WHY.includes(one))) return [];
    const visit = isVisit(line.code);
    // Pictures, laboratory work and devices are no surgery.
    if (!visit && !/^0[019]0$/.test(facts.get(line.code)?.global ?? '')) return [];
    const surgery = c.lines.find((other) => covers(other, line, facts));
    if (!surgery) return [];
    const days = DAYS[facts.get(surgery.code)?.global ?? ''] ?? 0;
    return [
      {
        path: `lines[${at}].modifiers`,
        rule: 'R-GLOBAL',
        level: 'warn',
        message: `Line ${at + 1}: ${line.code} is within ${days} days of ${surgery.code}, whose price covers care after it.`,
        todo: visit
          ? 'A check after surgery is 99024 without charge; 24 only for another problem.'
          : 'Add 58 if it was planned, 78 for an unplanned return, 79 if it is unrelated.',
        source: 'CMS global surgery rules, RVU24C',
        ...(visit
          ? {
              mend: changeLine('Use 99024', line.id, (one) => ({
                ...one,
                code: '99024',
                charge: '0.00',
              })),
            }
          : {}),
      },
    ];
  });
}

function covers(surgery: ServiceLine, later: ServiceLine, facts: CheckRules['facts']): boolean {
  const days = DAYS[facts.get(surgery.code)?.global ?? ''] ?? 0;
  if (days === 0 || !isDate(surgery.fromDate)) return false;
  const after = daysBetween(surgery.fromDate, later.fromDate);
  return after > 0 && after <= days;
}

// Place of service against the number of a line.
import type { Case } from '../../case/schema.ts';
import type { Finding } from './finding.ts';
import type { CheckRules } from './rules.ts';

/** R-POS: where a number is not usually done, or not paid. An empty place says nothing. */
export function placeFindings(c: Case, { places }: CheckRules): Finding[] {
  const payer = c.plans.find(({ kind }) => kind === 'medical')?.filingIndicator ?? '';
  return c.lines.flatMap((line, at) => {
    const where = line.placeOfService.trim();
    if (where === '') return [];
    const row = places.find(
      (one) =>
        one.numbers(line.code) && !one.fits(where) && (one.payer === '' || one.payer === payer),
    );
    if (!row) return [];
    return [
      {
        path: `lines[${at}].placeOfService`,
        rule: row.rule,
        level: row.level,
        message: `Line ${at + 1}: ${line.code} at place ${where}: ${row.say}.`,
        todo: `${row.todo}.`,
        source: row.source,
      },
    ];
  });
}

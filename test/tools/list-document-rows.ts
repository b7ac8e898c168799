// Prints each row of the checklists with what it asks, when it applies and what answers it, for authors of case files.
import { FIELD_KINDS, templateOf } from '../../lib/case/field-keys.ts';
import type { ChecklistRow } from '../../lib/documents/checklist-row.ts';
import type { Condition } from '../../lib/documents/condition.ts';
import { CONTRADICTIONS } from '../../lib/documents/contradictions.ts';
import { FAMILY_MATCH } from '../../lib/documents/family-match.ts';

const WORKED_OUT: Readonly<Record<string, string>> = {
  age: 'whole years at the date of service',
  careDays: 'days from careFrom to careTo',
  careMonths: 'whole calendar months from careFrom through careTo',
  deviceYears: 'whole years from lastDeviceOn to the date of service',
};

function words(condition: Condition): string {
  if ('all' in condition) return condition.all.map(inner).join(' and ');
  if ('any' in condition) return condition.any.map(inner).join(' or ');
  if ('not' in condition) return `not ${inner(condition.not)}`;
  if ('known' in condition) return `${condition.known} is given`;
  if ('fact' in condition) return `${condition.fact} is ${condition.oneOf.join('|')}`;
  if ('number' in condition) {
    const { min, max, over, under } = condition;
    const limits = [
      min !== undefined && `>= ${min}`,
      max !== undefined && `<= ${max}`,
      over !== undefined && `> ${over}`,
      under !== undefined && `< ${under}`,
    ];
    return `${condition.number} ${limits.filter(Boolean).join(' and ')}`;
  }
  if ('codes' in condition) return `a line with ${condition.codes.join('|')}`;
  if ('diagnoses' in condition) return `a diagnosis ${condition.diagnoses.join('*|')}*`;
  if ('documents' in condition) return `a document ${condition.documents.join('|')}`;
  if ('modifier' in condition) return `${condition.modifier} on each line of those codes`;
  if ('earlier' in condition) return `${condition.earlier} not after ${condition.later}`;
  return 'surgery is over';
}

function inner(condition: Condition): string {
  const text = words(condition);
  return 'all' in condition || 'any' in condition ? `(${text})` : text;
}

const kindOf = (fact: string) => FIELD_KINDS[templateOf(fact)];
const withForm = (fact: string) => `${fact}${kindOf(fact) ? ` (${kindOf(fact)})` : ''}`;

function answer(row: ChecklistRow): string {
  if (row.kind === 'document') {
    const fresh = row.freshDays ? `; a warning when older than ${row.freshDays} days` : '';
    return `missing without one of ${row.documents.join(', ')}${fresh}`;
  }
  if (row.kind === 'criterion') {
    return `a warning when this is known to be false: ${words(row.rule)}`;
  }
  if (row.met) return `missing unless ${words(row.met)}`;
  return `missing without ${row.facts.length > 1 ? 'all of ' : ''}${row.facts.map(withForm).join(', ')}`;
}

/** One line a row, tab between id, kind, title and words; then families with their codes, and worked-out numbers. */
export function listRows(rows: readonly ChecklistRow[]): string[] {
  const lines = rows.map((row) => {
    const where = [
      row.payers && `payer ${row.payers.join(' or ')}`,
      row.exceptPayers && `not payer ${row.exceptPayers.join(' or ')}`,
      row.when && `when ${words(row.when)}`,
      answer(row),
    ].filter(Boolean);
    return [row.id, row.kind, row.title, where.join('; ')].join('\t');
  });
  const checks = CONTRADICTIONS.map(({ id, title }) => [id, 'contradiction', title, ''].join('\t'));
  const families = Object.entries(FAMILY_MATCH).map(([id, match]) =>
    [`family ${id}`, 'applies when', words(match), ''].join('\t'),
  );
  const numbers = Object.entries(WORKED_OUT).map(([name, what]) =>
    [`number ${name}`, 'is', what, ''].join('\t'),
  );
  return [...lines, ...checks, ...families, ...numbers];
}

// Diagnoses beside each other: which exclude each other, which want another, which order.
import type { Case } from '../../case/schema.ts';
import type { Catalogue } from './catalogue.ts';
import { letterOf, type Finding } from './finding.ts';
import { addDiagnosis } from './mends.ts';
import type { CheckRules } from './rules.ts';

/** Findings stand at the later of the two diagnoses. */
export function diagnosisPairFindings(c: Case, rules: CheckRules, catalogue: Catalogue): Finding[] {
  return [...excluded(c, rules), ...wanted(c, rules, catalogue), ...order(c)];
}

function excluded(c: Case, { excludes }: CheckRules): Finding[] {
  const codes = c.diagnoses.map(({ code }) => code);
  const out: Finding[] = [];
  for (const { rule, one, other, say, todo } of excludes.filter(({ kind }) => kind === 'never')) {
    const first = codes.findIndex(one);
    // Two rows of one family must not exclude themselves.
    const second = codes.findIndex((code, at) => at !== first && other(code) && !one(code));
    if (first < 0 || second < 0) continue;
    const at = Math.max(first, second);
    out.push({
      path: `diagnoses[${at}].code`,
      level: 'stop',
      rule,
      message: `Diagnoses ${letterOf(Math.min(first, second))} and ${letterOf(at)}: ${say}.`,
      todo: `${todo}.`,
      source: 'ICD-10-CM tabular notes (Excludes1)',
    });
  }
  return out;
}

function wanted(c: Case, { excludes }: CheckRules, catalogue: Catalogue): Finding[] {
  const codes = c.diagnoses.map(({ code }) => code);
  return excludes
    .filter(({ kind, one, other }) => kind === 'wants' && codes.some(one) && !codes.some(other))
    .map(({ rule, one, say, todo, add }) => {
      const at = codes.findIndex(one);
      return {
        path: `diagnoses[${at}].code`,
        level: 'warn' as const,
        rule,
        message: `Diagnosis ${letterOf(at)}: ${say}.`,
        todo: `${todo}.`,
        source: 'ICD-10-CM tabular notes (use additional code)',
        ...(add ? { mend: addDiagnosis(catalogue, add) } : {}),
      };
    });
}

/** R-ICD-15: a check before surgery is what the visit is for, so it stands first (guideline IV.M). */
function order(c: Case): Finding[] {
  const at = c.diagnoses.findIndex(({ code }) => code === 'Z01.818');
  if (at < 1) return [];
  return [
    {
      path: `diagnoses[${at}].code`,
      level: 'warn',
      rule: 'R-ICD-15',
      message: `Diagnosis ${letterOf(at)}: a check before surgery stands first.`,
      todo: 'Move it to A.',
      source: 'ICD-10-CM guideline IV.M',
    },
  ];
}

// Which facts rows of a checklist look at, wherever they name them.
import type { ChecklistRow } from './checklist-row.ts';
import type { Condition } from './condition.ts';

function factsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('known' in condition) return [condition.known];
  if ('fact' in condition) return [condition.fact];
  if ('number' in condition) return [condition.number];
  if ('earlier' in condition) return [condition.earlier, condition.later];
  return [];
}

/** Names of facts and worked-out numbers, each once. */
export function factsOfRows(rows: readonly ChecklistRow[]): string[] {
  const all = rows.flatMap((row) => {
    const conditions = [
      row.when,
      row.kind === 'criterion' ? row.rule : undefined,
      row.kind === 'fact' ? row.met : undefined,
    ];
    const named = conditions.flatMap((one) => (one ? factsIn(one) : []));
    return row.kind === 'fact' ? [...row.facts, ...named] : named;
  });
  return [...new Set(all)];
}

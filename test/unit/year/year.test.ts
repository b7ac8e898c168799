// The simulated year through the pure rules: Today on every day, and what was learned, from rows alone. The same year runs
// through the real store and screens in test/dom/year.
import { expect, test } from 'vitest';
import { rowOf, type CaseRow } from '../../../lib/case/list-row.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { dueTasks } from '../../../lib/followup/today.ts';
import { after } from '../../year/days.ts';
import { dueOn } from '../../year/due.ts';
import { FIRST_DAY, LAST_DAY, OFFICE } from '../../year/office.ts';
import { stepsOf } from '../../year/steps.ts';
import { stories } from '../../year/story.ts';

const YEAR = stories(2026, 90);
const plain = (text: string) => text.replace(/^(Get the documents: .*|Send the pre-auth)$/, 'SEND');

test('on every day of the year Today holds what the stories say, no more and no less', () => {
  const cases = new Map<string, Case>();
  const rows = new Map<string, CaseRow>();
  const steps = YEAR.flatMap(stepsOf);
  const wrong: string[] = [];
  let seen = 0;
  for (let day = FIRST_DAY; day <= LAST_DAY; day = after(day, 1)) {
    for (const step of steps.filter(({ on }) => on === day)) {
      const changed = step.change(cases.get(step.id) ?? null);
      cases.set(step.id, changed);
      rows.set(step.id, rowOf(changed, OFFICE, `${day}T12:00:00Z`, ''));
    }
    const shown = new Map<string, string[]>();
    for (const { caseId, text } of dueTasks([...rows.values()], day))
      shown.set(caseId, [...(shown.get(caseId) ?? []), plain(text)].sort());
    for (const story of YEAR) {
      const due = dueOn(story, day);
      const listed = shown.get(story.id) ?? [];
      if (listed.join('|') !== due.join('|'))
        wrong.push(
          `${day}: “${listed.join('|')}” instead of “${due.join('|')}”: ${JSON.stringify(story)}`,
        );
      seen += due.length;
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(seen).toBeGreaterThan(5_000);
});

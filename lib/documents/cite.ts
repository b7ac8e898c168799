// How a row names where it was read. The day is the one on which the source was last looked at for this checklist.
import type { ChecklistRow } from './checklist-row.ts';

const READ = '2026-11-24';

/** Read in the policy or article named. */
export function policy(words: string): ChecklistRow['source'] {
  return { words, read: READ, grade: 'policy' };
}

/** General knowledge of billing desks, confirmed by no policy: a prompt only. */
export function practice(
  words = 'Usual practice of oral-surgery billing desks',
): ChecklistRow['source'] {
  return { words, read: READ, grade: 'practice' };
}

// Fills what a diagnosis pattern leaves open: the side, and the 7th character for the care given.
import type { CaseReading } from './read-case.ts';

const said = (reading: CaseReading, concept: string): boolean =>
  reading.mentions.get(concept)?.some(({ status }) => status === 'said' || status === 'past') ??
  false;

/**
 * 7th character of a fracture: A first care (closed unless said open, ICD-10-CM guideline I.C.19.c), B open,
 * D routine healing, G delayed healing, K not healed, S late effect.
 */
export function careCharacter(reading: CaseReading): 'A' | 'B' | 'D' | 'G' | 'K' | 'S' {
  if (said(reading, 'nonunion')) return 'K';
  const late = reading.mentions.get('healed')?.some(({ status }) => status === 'said');
  const after = ['take-off-bars', 'post-op', 'hardware-out'].some((one) => said(reading, one));
  if (said(reading, 'take-off-bars') || (late && after)) return 'D';
  if (said(reading, 'lost-trauma')) return 'S';
  if (said(reading, 'delayed-healing')) return 'G';
  if (said(reading, 'post-op')) return 'D';
  return said(reading, 'open-fracture') ? 'B' : 'A';
}

/**
 * The codes a pattern stands for. `{right,left,both,not said}` lists the character for each side; where a family has
 * none for both sides, both single sides are given. `beside` is a side named right at this finding.
 */
export function completeCode(
  pattern: string,
  reading: CaseReading,
  beside?: 'right' | 'left',
): string[] {
  const withCare = pattern.replace('#', careCharacter(reading));
  const sides = /\{([^}]*)\}/.exec(withCare);
  if (!sides) return [withCare];
  const [right = '', left = '', both = '', unsaid = ''] = (sides[1] ?? '').split(',');
  // "Bilateral: right parasymphysis and left angle": a fracture has the side that stands beside it.
  const chosen = {
    right: [right],
    left: [left],
    both: both === '' ? [right, left] : [both],
    '': [unsaid],
  }[
    reading.mentions.has('both-sides') && !pattern.includes('#')
      ? reading.side
      : (beside ?? reading.side)
  ];
  return chosen.map((character) => withCare.replace(sides[0], character));
}

// Which side of the mouth a line speaks of: by its modifier, else by its teeth.
export type Side = 'left' | 'right';

/**
 * Sides of a line; empty when nothing tells. RT, LT and 50 decide (CMS modifiers); else the teeth: in the universal system
 * 1-8 and 25-32 are the patient's right, 9-24 the left; A-E and P-T right, F-O left; extra teeth count from 51 or end in S.
 */
export function sidesOf(modifiers: readonly string[], toothNumbers: string): ReadonlySet<Side> {
  const sides = new Set<Side>();
  for (const modifier of modifiers) {
    if (modifier === 'LT' || modifier === '50') sides.add('left');
    if (modifier === 'RT' || modifier === '50') sides.add('right');
  }
  if (sides.size > 0) return sides;
  for (const tooth of toothNumbers.toUpperCase().split(/[\s,;]+/)) {
    const side = sideOfTooth(tooth.replace(/^#/, ''));
    if (side) sides.add(side);
  }
  return sides;
}

function sideOfTooth(tooth: string): Side | undefined {
  if (/^[A-T]S?$/.test(tooth)) return /^[A-EP-T]/.test(tooth) ? 'right' : 'left';
  if (!/^\d{1,2}$/.test(tooth)) return undefined;
  const number = Number(tooth) > 50 ? Number(tooth) - 50 : Number(tooth);
  if (number < 1 || number > 32) return undefined;
  return number <= 8 || number >= 25 ? 'right' : 'left';
}

// Right and left: of diagnosis codes, of teeth, of modifiers.

export type Side = 'right' | 'left' | 'both';

/** Codes whose sign at the end tells the side: 1 right, 2 left, 3 both. Source: ICD-10-CM tabular list. */
const SIDED = [
  /^M266[0-5]([123])/,
  /^S026[0-57]([12])/,
  /^S030([123])/,
  /^S034([123])/,
  /^S023([12])/,
  /^S028([12])/,
  /^S028[34]([12])/,
  /^S0212([123])/,
  /^S014\d([12])/,
  /^S043([12])/,
  /^G513([123])/,
];
/** Cheek bone, upper jaw, arch: letters in pairs of right and left. */
const LETTERED = /^S0240([A-F])/;

/** Side of a diagnosis code, or null when it has none or does not say. */
export function diagnosisSide(code: string): Side | null {
  const bare = code.toUpperCase().replace('.', '');
  const letter = LETTERED.exec(bare)?.[1];
  if (letter) return 'ACE'.includes(letter) ? 'right' : 'left';
  for (const pattern of SIDED) {
    const sign = pattern.exec(bare)?.[1];
    if (sign) return sign === '1' ? 'right' : sign === '2' ? 'left' : 'both';
  }
  return null;
}

/** `right`, `left` or `both` of the words for it that charts use; null for anything else. */
export function sideInWords(words: string): Side | null {
  const word = words
    .trim()
    .toLowerCase()
    .replace(/ side$/, '');
  if (['right', 'r', 'rt'].includes(word)) return 'right';
  if (['left', 'l', 'lt'].includes(word)) return 'left';
  return ['both', 'bilateral', 'b'].includes(word) ? 'both' : null;
}

/** Side of a tooth of the universal system; null for what is no tooth. */
export function toothSide(tooth: string): 'right' | 'left' | null {
  if (/^[A-T]S?$/.test(tooth)) return /^[A-EP-T]/.test(tooth) ? 'right' : 'left';
  const number = Number(tooth) > 50 ? Number(tooth) - 50 : Number(tooth);
  if (!(number >= 1 && number <= 32)) return null;
  return number <= 8 || number >= 25 ? 'right' : 'left';
}

/** Teeth of a list as `toothNumbers` holds it. */
export function teethIn(list: string): string[] {
  return list
    .toUpperCase()
    .split(/[\s,;]+/)
    .map((tooth) => tooth.replace(/^#/, ''))
    .filter((tooth) => toothSide(tooth) !== null);
}

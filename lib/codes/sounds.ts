// How a word sounds, for spellings that no count of letters explains: "mucoseal" is heard as "mucocele".

/** Letters that are said alike, in the order they are looked for. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^p(?=[nst])|^[kg](?=n)|^w(?=r)/, ''],
  [/^x/, 's'],
  [/ph|gh(?=t?$)/g, 'f'],
  [/[td]ch|tch/g, 'c'],
  [/sch|sh|[ts]i(?=on|ous|al)/g, 's'],
  [/c(?=[eiy])|z/g, 's'],
  [/ch|ck|qu|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/g(?=[eiy])/g, 'j'],
  [/th/g, 't'],
  [/[hwy]/g, ''],
];

/**
 * The consonants of a folded word as they are said, its first vowel as "a". Two words with the same result may be one,
 * spelled by ear; short ones say too little.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [letters, said] of ALIKE) sound = sound.replace(letters, said);
  sound = sound.replace(/^[aeiou]+/, 'a');
  return (sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1');
}

/** Letters of a word below which its sound is shared by too many others. */
const LONG_ENOUGH = 6;
const SOUNDS_ENOUGH = 3;
/** Letters that one sound can begin with. */
const BEGINNINGS = ['cksqzx', 'pfbv', 'gjkn', 'aeiouhy', 'wr', 'td'];

const beginsLike = (one: string, other: string): boolean =>
  one === other || BEGINNINGS.some((letters) => letters.includes(one) && letters.includes(other));

/**
 * Known words that sound like a typed one; none for a short word. To be asked where counting letters has no answer.
 */
export function soundingLike(typed: string, known: Iterable<string>): string[] {
  if (typed.length < LONG_ENOUGH || /\d/.test(typed)) return [];
  const sound = soundOf(typed);
  if (sound.length < SOUNDS_ENOUGH) return [];
  const first = typed.charAt(0);
  const out: string[] = [];
  for (const word of known) {
    if (word.length < LONG_ENOUGH - 1 || Math.abs(word.length - typed.length) > 3) continue;
    if (beginsLike(first, word.charAt(0)) && soundOf(word) === sound) out.push(word);
  }
  return out;
}

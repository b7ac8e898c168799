// How strong a passphrase looks, in words. A guide only: what is refused outright is decided in lib/store.

export interface Strength {
  /** 0 to 4. */
  level: 0 | 1 | 2 | 3 | 4;
  words: string;
}

const WORDS = [
  'Start with three or four words that do not belong together',
  'Easy to guess',
  'Getting there: add another word',
  'Good',
  'Strong',
] as const;

const COMMON =
  /pass ?word|qwert|asdf|letmein|welcome|admin|dental|office|1234|abcd|iloveyou|20\d\d/gi;

/** Counts what a guesser would have to try: words as a whole, repeats and well-known pieces as nearly nothing. */
export function strengthOf(passphrase: string): Strength {
  const rest = passphrase
    .normalize('NFKC')
    .replace(COMMON, '~')
    .replace(/(.)\1{2,}/g, '$1');
  const words = new Set(rest.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const others = rest.replace(/[a-z]{3,}/gi, '').replace(/\s/g, '');
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter((kind) => kind.test(rest)).length;
  // About 12 bits for a word somebody thinks of, 5 for a character between words.
  const longest = [...words].reduce((sum, word) => sum + Math.min(18, 10 + word.length / 2), 0);
  const bits = longest + new Set(others).size * (4 + kinds / 2);
  if (passphrase === '') return at(0);
  if (bits < 30) return at(1);
  if (bits < 42) return at(2);
  return at(bits < 56 ? 3 : 4);
}

function at(level: Strength['level']): Strength {
  return { level, words: WORDS[level] };
}

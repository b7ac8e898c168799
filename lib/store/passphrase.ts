// What a passphrase must be, said in a sentence.

const SHORTEST = 12;
const FEWEST_DIFFERENT = 5;

/** What is wrong with a passphrase, as a sentence for the person, or null when it will do. */
export function passphraseProblem(passphrase: string): string | null {
  const letters = [...passphrase.normalize('NFKC')];
  if (letters.length < SHORTEST) {
    return `Use at least ${SHORTEST} characters. Three or four words that have nothing to do with each other are easy to remember.`;
  }
  if (new Set(letters).size < FEWEST_DIFFERENT) {
    return 'Use more different characters. The same few repeated are guessed first.';
  }
  return null;
}

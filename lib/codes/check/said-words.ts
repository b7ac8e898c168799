// Whether a text says one of several phrases, and does not deny it.

const DENIED = /\b(?:no|not|without|denies|never|ruled out|r\/o)\s+(?:\S+\s+)?$/i;

function pattern(phrase: string): RegExp {
  const words = phrase.split(/[\s-]+/).map((word) => word.replace(/\*$/, '\\w*'));
  return new RegExp(`\\b${words.join('[\\s-]+')}\\b`, 'gi');
}

/** True when `text` says one of the phrases ("*" for any ending) without "no" or "not" before it. */
export function saysOneOf(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) =>
    [...text.matchAll(pattern(phrase))].some(({ index }) => !DENIED.test(text.slice(0, index))),
  );
}

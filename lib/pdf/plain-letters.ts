// Letters that the standard fonts of PDF do not have (ISO 32000-1, annex D.2: Western ones only), and what stands for them.

/** The standard fonts know Western letters only; others lose their marks, and what is left becomes `?`. */
export function encodable(text: string): string {
  return [...text.replace(/[\u2010\u2011]/g, '-').replace(/\u00a0|\u202f/g, ' ')]
    .map((sign) => {
      if (/^[\x20-\x7e\u00a1-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\n]$/.test(sign))
        return sign;
      const plain = (LETTERS[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')).slice(0, 2);
      return /^[\x20-\x7e]+$/.test(plain) ? plain : '?';
    })
    .join('');
}

const LETTERS: Readonly<Record<string, string>> = {
  // NFD leaves these whole.
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '≥': '>=',
  '≤': '<=',
};

/** Sentences about words that come out in other letters than they were typed: a name must not change unnoticed. */
export function changedWords(text: string): string[] {
  const words = text
    .split(/[\s,;:()“”"]+/)
    .map((word) => word.replace(/[.?!]+$/, ''))
    .filter((word) => /\p{L}/u.test(word));
  const changed = new Map<string, string>();
  for (const word of words) {
    const plain = encodable(word);
    if (plain !== word && plain !== word.replace(/[\u2010\u2011]/g, '-')) changed.set(word, plain);
  }
  const pairs = [...changed].slice(0, 6).map(([word, plain]) => `${word} as ${plain}`);
  if (pairs.length === 0) return [];
  const lost = [...changed.values()].some((plain) => plain.includes('?'));
  return [
    `The PDF writes ${pairs.join(', ')}: its font lacks some of these letters.${lost ? ' Where ? stands, type the name in Latin letters as on the card.' : ''}`,
  ];
}

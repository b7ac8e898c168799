// From text to comparable words: case, accents, spelling variants and word endings out of the way.

const IRREGULAR: Record<string, string> = {
  teeth: 'tooth',
  feet: 'foot',
  bitten: 'bite',
  broke: 'break',
  broken: 'break',
  i: '1',
  ii: '2',
  iii: '3',
  first: '1st',
  second: '2nd',
  third: '3rd',
  two: '2',
  three: '3',
  four: '4',
};

const SILENT = new Set(
  'a an the of in on at to for from by and or with is was are be as it its his her this that'.split(
    ' ',
  ),
);

/** What `fold` has to look at more closely; most texts hold none of it, and thousands are folded at start. */
const VARIANT = /[^ -~]|'s|n't|fort|x[\s-]ray|our|ae|oe|isation/;

/** Lower case, no accents, American spelling, "Le Fort" as one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!VARIANT.test(lower)) return lower;
  return (
    lower
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/\ble[\s-]?fort\b/g, 'lefort')
      .replace(/\bx[\s-]ray/g, 'xray')
      .replace(/[’‘]/g, "'")
      .replace(/'s\b/g, '')
      // "Doesn't" and "doesnt" are one word.
      .replace(/n't\b/g, 'nt')
      .replace(/tumour/g, 'tumor')
      .replace(/anaesth/g, 'anesth')
      .replace(/haem/g, 'hem')
      .replace(/oedem/g, 'edem')
      .replace(/isation\b/g, 'ization')
  );
}

/** Words of a folded text, in order, without the little words that carry nothing. */
export function tokens(text: string): string[] {
  return (fold(text).match(/[a-z0-9]+/g) ?? [])
    .map((word) => IRREGULAR[word] ?? word)
    .filter((word) => !SILENT.has(word));
}

const ENDINGS: readonly (readonly [ending: string, becomes: string, atLeast: number])[] = [
  ['ies', 'y', 5],
  ['ied', 'y', 5],
  ['sis', 's', 6],
  ['ses', 's', 5],
  ['xes', 'x', 4],
  ['ches', 'ch', 5],
  ['ing', '', 6],
  ['ations', 'at', 8],
  ['ation', 'at', 7],
  ['tions', 't', 7],
  ['tion', 't', 6],
  ['sions', 's', 7],
  ['sion', 's', 6],
  ['age', '', 7],
  ['ed', '', 5],
  ['al', '', 6],
  ['s', '', 4],
];
const KEPT = /(?:ss|us|is|itis|oma)$/;

/**
 * The stem of one folded word: "lacerations", "lacerated" and "laceration" meet, "extraction" and "extracted" meet.
 * Deliberately light: two different medical words must not meet.
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  let out = word;
  for (const [ending, becomes, atLeast] of ENDINGS) {
    if (out.length < atLeast || !out.endsWith(ending)) continue;
    if (ending === 's' && KEPT.test(out)) continue;
    out = out.slice(0, -ending.length) + becomes;
    break;
  }
  return out.length > 4 && out.endsWith('e') ? out.slice(0, -1) : out;
}

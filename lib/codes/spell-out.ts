// Short forms and turns of phrase as the words that the vocabulary knows, before a text is taken apart.

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bthru\b/g, ' through '],
  [/\br\s*\/\s*o\b/g, ' ruleout '],
  [/\bw\s*\/\s*o\b/g, ' without '],
  [/\bw\s*\//g, ' with '],
  [/\bs\s*\/\s*p\b/g, ' statuspost '],
  [/\bh\s*\/\s*o\b/g, ' historyof '],
  [/\bi\s*[&/+]\s*d\b|\bi and d\b/g, ' incision drainage '],
  [/\bb\s*\/\s*l\b/g, ' bilateral '],
  [/\bc\s*\/\s*o\b/g, ' complains '],
  [/\bf\s*\/\s*u\b/g, ' follow up '],
  [/\b(?:suspicious|concerning|concern) (?:for|of)\b/g, ' query '],
  [/\bd\s*\/\s*t\b/g, ' due '],
  [/\b(?:looks?|appears?|seems?) (?:like|to be)\b/g, ' query '],
  [
    /\b(?:on|by|per|via) (?:the |a |his |her |my )?(mri|cbct|ct|pano\w*|x-?rays?|films?|scans?)\b/g,
    ' seenby $1 ',
  ],
  // Belongs to what was said before the comma.
  [/, (still|currently)\b/g, ' $1'],
  // An authorization is no event of the past.
  [/\bprior[ -]auth\w*/g, ' authorization '],
  // The little words are dropped later, and without them these would say something else.
  [/\ball[ -]on[ -](?:4|four|x|6|six)\b/g, ' allonfour '],
  [
    /\bopen (?:to|into|through) (?:the |cheek |lip |chin )*(mouth|skin|outside|oral)/g,
    ' openinto $1',
  ],
  [/\b(?:painless|pain[ -]free)\b/g, ' no pain '],
  [/\bcannot\b/g, 'cant'],
  [/\?\s*([a-z])/g, ' query $1'],
  [/([a-z]+)\?/g, ' query $1'],
  [/\b(?:check|checked|checking|look|looking|screen|screening) for\b/g, ' query '],
  [/\b([a-z]+) work-?up\b/g, ' query $1 '],
  [/\bhalf of\b/g, 'half'],
];

/** What stands for a short form of doubt or of the past says nothing of the case itself. */
export const MARKS = new Set(['query', 'ruleout', 'statuspost', 'historyof']);

/** A folded text with its short forms written out. */
export function spellOut(text: string): string {
  let spelled = text;
  for (const [pattern, words] of SPELLED) spelled = spelled.replace(pattern, words);
  return spelled;
}

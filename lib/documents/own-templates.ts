// The practice's own words for the letters of a family: one sentence a line, the same `{blanks}` as the built-in ones.
import type { Practice } from '../case/practice.ts';
import { kindOf } from '../case/field-keys.ts';
import { DENIAL_BLOCKS, DENIAL_TEMPLATES, isDenialLetter } from './denial-templates.ts';
import { TEMPLATES, type LetterPart, type Sentence } from './letter-templates.ts';
import { BLANK_NAMES } from './letter-words.ts';

/** Headings of the parts as they stand in a template: `# Problem`. */
const PARTS: readonly (readonly [LetterPart, string])[] = [
  ['problem', 'Problem'],
  ['tried', 'What was tried'],
  ['findings', 'Findings'],
  ['criteria', 'Criteria'],
  ['without', 'Without treatment'],
];
const NAME = /\{([^}]+)\}/g;

/** The built-in letter of a family or about a denial as text to start from. A sentence with a condition gets the `?`. */
export function templateText(family: string): string {
  if (isDenialLetter(family)) return DENIAL_TEMPLATES[family];
  const sentences = TEMPLATES[family] ?? [];
  return PARTS.flatMap(([part, title]) => {
    const own = sentences.filter((sentence) => sentence.part === part);
    if (own.length === 0) return [];
    return [`# ${title}`, ...own.map(({ when, text }) => `${when ? '? ' : ''}${text}`), ''];
  })
    .join('\n')
    .trim();
}

/** Sentences of the practice's own template; null where it has none. What stands first weighs most. */
export function ownSentences(practice: Practice | null, family: string): Sentence[] | null {
  const own = practice?.templates.find((one) => one.family === family && one.text.trim() !== '');
  if (!own) return null;
  const sentences: Sentence[] = [];
  let part: LetterPart = 'problem';
  for (const line of own.text.split('\n').map((each) => each.trim())) {
    const heading = /^#\s*(.+)$/.exec(line)?.[1]?.trim().toLowerCase();
    if (heading !== undefined) {
      part = PARTS.find(([, title]) => title.toLowerCase() === heading)?.[0] ?? part;
      continue;
    }
    const text = line.replace(/^\?\s*/, '');
    if (text === '') continue;
    const before = sentences.filter((one) => one.part === part).length;
    const weight = WEIGHTS[Math.min(before, WEIGHTS.length - 1)] ?? 1;
    sentences.push({ part, text, weight, ...(line.startsWith('?') && { ifKnown: true }) });
  }
  return sentences;
}

const WEIGHTS = [5, 4, 3, 2, 1] as const;

/** True when every blank of the line is known. */
export function isLineSaid(text: string, known: (name: string) => boolean): boolean {
  return [...text.matchAll(NAME)].every(([, name = '']) => known(name));
}

/** Names in a template that mean nothing there: they would stand as blanks for ever. */
export function unknownNames(text: string, family: string): string[] {
  const names = [...text.matchAll(NAME)].map(([, name = '']) => name.trim());
  const blocks = isDenialLetter(family) ? Object.keys(DENIAL_BLOCKS) : [];
  return [...new Set(names)].filter(
    (name) => !BLANK_NAMES.includes(name) && !blocks.includes(name) && kindOf(name) === undefined,
  );
}

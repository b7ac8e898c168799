// "Qualifier" names nothing by itself: item 14 and item 17 of the CMS-1500 have one each, and so has every code list.
import type { KeyCandidates } from './keys-for.ts';
import type { RoleName } from './roles.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

export function qualifierKeys(
  { labels }: ControlSnapshot,
  role: RoleName | undefined,
): KeyCandidates | undefined {
  if (role === 'referring') return { keys: ['referring.qualifier'], preferFirst: true };
  const { label, aria, name, id, headings } = labels;
  const near = [label, aria, name, id, headings[0]].map((text) => plainWords(text));
  return near.some((words) => /\b(current illness|onset|date of current)\b/.test(words))
    ? { keys: ['illness.qualifier'], preferFirst: true }
    : undefined;
}

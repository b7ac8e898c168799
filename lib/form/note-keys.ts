// A note to the payer belongs to the request or to the claim; which one, the words or the page say.
import { unshortened } from './abbreviations.ts';
import type { KeyCandidates } from './keys-for.ts';
import type { PageKind } from './page-kind.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

export function noteKeys({ labels }: ControlSnapshot, kind: PageKind): KeyCandidates {
  const { label, aria, preceding, name, id, headings } = labels;
  const words = [label, aria, preceding, name, id, headings[0]].map((text) =>
    unshortened(plainWords(text)),
  );
  const says = (pattern: RegExp) => words.some((text) => pattern.test(text));
  const claim = says(/\bclaim\b/);
  const auth = says(/\b(clinical|authori[sz]ation|provider notes?|medical necessity)\b/);
  if (claim !== auth) return { keys: [claim ? 'claim.note' : 'auth.note'], preferFirst: true };
  if (kind !== 'unknown')
    return { keys: [kind === 'claim' ? 'claim.note' : 'auth.note'], preferFirst: true };
  return { keys: ['auth.note', 'claim.note'], preferFirst: false };
}

// The letters of a case: each follows the case until a person writes into it.
import type { Practice } from '../case/practice.ts';
import type { Case } from '../case/schema.ts';
import { deniedWith, denialLetter, lettersFor } from './denial-letters.ts';
import { DENIAL_LETTERS, isDenialLetter, type DenialLetter } from './denial-templates.ts';
import { letterText } from './letter.ts';

export interface CaseLetter {
  /** `necessity`, or `KIND:ID` of the claim or pre-authorization it is about. */
  id: string;
  title: string;
  /** Title of the cover sheet of a packet that it leads. */
  cover: string;
  text: string;
  /** A person wrote into it. */
  edited: boolean;
}

export const NECESSITY = 'necessity';
export const PLAIN_COVER = 'Medical pre-authorization';

const COVERS: Readonly<Record<DenialLetter, string>> = {
  appeal: 'Appeal',
  'reason-request': 'Request for the reason in writing',
  'peer-to-peer': 'Peer-to-peer request',
  'corrected-claim': 'Corrected claim',
};

/** `appeal:ID`. */
export function letterId(kind: DenialLetter, about: string): string {
  return `${kind}:${about}`;
}

/** The letter with this id; null when what it is about is gone. `today` is `YYYY-MM-DD`. */
export function letterOf(
  c: Case,
  practice: Practice | null,
  today: string,
  id: string,
): CaseLetter | null {
  if (id === NECESSITY) {
    return {
      id,
      title: 'Letter of medical necessity',
      cover: PLAIN_COVER,
      text: c.letter.text || letterText(c, practice, today),
      edited: c.letter.text !== '',
    };
  }
  const at = id.indexOf(':');
  const kind = id.slice(0, at);
  const denied = deniedWith(c, id.slice(at + 1));
  if (!isDenialLetter(kind) || !denied) return null;
  const saved = c.letters.find((one) => one.id === id)?.text ?? '';
  return {
    id,
    title: DENIAL_LETTERS[kind],
    cover: COVERS[kind],
    text: saved || denialLetter(kind, c, denied, { practice, today }),
    edited: saved !== '',
  };
}

/** Letters that can lead a packet: of medical necessity, then those about what was denied or already written about. */
export function lettersOf(c: Case, practice: Practice | null, today: string): CaseLetter[] {
  const denied = [
    ...c.claims.filter(({ status }) => status === 'denied' || status === 'partly-paid'),
    ...c.preauths.filter(({ status }) => status === 'denied' || status === 'partly-approved'),
  ].map(({ id }) => letterId('appeal', id));
  const ids = [NECESSITY, ...denied, ...c.letters.map(({ id }) => id)];
  return [...new Set(ids)].flatMap((id) => letterOf(c, practice, today, id) ?? []);
}

/** Ids of the letters that one denied record can have. */
export function letterIdsFor(c: Case, about: string): { id: string; title: string }[] {
  const denied = deniedWith(c, about);
  return denied
    ? lettersFor(denied).map((kind) => ({ id: letterId(kind, about), title: DENIAL_LETTERS[kind] }))
    : [];
}

/** The case with what a person made of a letter; '' lets it follow the case again. `now` is an ISO date-time. */
export function withLetter(c: Case, id: string, text: string, now: string): Case {
  const editedAt = text === '' ? '' : now;
  if (id === NECESSITY) return { ...c, letter: { text, editedAt } };
  const others = c.letters.filter((one) => one.id !== id);
  return { ...c, letters: text === '' ? others : [...others, { id, text, editedAt }] };
}

// Profiles as a file, for another computer or another practice: what leaves has field keys, hosts and words of a closed
// list, so no patient's data can be in it; what arrives is checked and shown before it changes anything.
import { z } from 'zod';
import { isFingerprint } from './form-words.ts';
import type { OwnProfile, PortalBook } from './portal-book.ts';
import { MOST_TAUGHT, ownProfileSchema, withEntry } from './portal-book.ts';
import type { TaughtField } from './taught.ts';
import type { Signs } from './taught-signs.ts';

const FORMAT = 'bicuspid-portal-profiles';
const VERSION = 1;

/** A profile is text; a larger file is something else. */
export const LARGEST_PROFILE_FILE = 3_000_000;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  profiles: z.array(ownProfileSchema).min(1).max(200),
});

const listed = (words: readonly string[]): string[] => words.filter((word) => !isFingerprint(word));

/** Signs in words of the closed list only: a fingerprint of a name could confirm a name that somebody guesses. */
function publicSigns(signs: Signs): Signs {
  return {
    ...signs,
    own: listed(signs.own),
    names: listed(signs.names),
    headings: listed(signs.headings),
    row: listed(signs.row),
    options: listed(signs.options),
    before: listed(signs.before),
    after: listed(signs.after),
  };
}

/** A lesson as it leaves: without the name of who taught it. */
export function publicField(field: TaughtField): TaughtField {
  return { ...field, by: '', signs: publicSigns(field.signs) };
}

/** Text of the file. */
export function profileFile(profiles: readonly OwnProfile[]): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    profiles: profiles.map((profile) => ({
      ...profile,
      taught: profile.taught.map(publicField),
    })),
  };
  return `${JSON.stringify(fileSchema.parse(file), null, 1)}\n`;
}

export type ReadProfiles =
  | { ok: true; profiles: OwnProfile[] }
  | { ok: false; reason: 'not-ours' | 'newer' | 'damaged'; message: string };

/** Reads a file that somebody chose. The sentences never quote the file. */
export function readProfileFile(text: string): ReadProfiles {
  const notOurs = {
    ok: false,
    reason: 'not-ours',
    message:
      'This is not a file of portal profiles. Choose one that was saved with “Save profiles”; nothing was changed.',
  } as const;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return notOurs;
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.number() }).safeParse(raw);
  if (!head.success) return notOurs;
  if (head.data.version > VERSION)
    return {
      ok: false,
      reason: 'newer',
      message: 'This file was saved by a newer Bicuspid. Update this one; nothing was changed.',
    };
  const file = fileSchema.safeParse(raw);
  if (!file.success)
    return {
      ok: false,
      reason: 'damaged',
      message:
        'This file has parts that no profile has, so none of it was taken. Ask for it to be saved again.',
    };
  return { ok: true, profiles: file.data.profiles };
}

/** What taking one profile of a file would do. */
export interface Incoming {
  profile: OwnProfile;
  /** The practice's own entry for the same hosts, which stays and gets what is new. */
  into?: OwnProfile;
  /** Lessons that the practice does not have. */
  adds: number;
  /** Lessons that the practice has in an older or other form. */
  replaces: number;
  /** Lessons that are the same already. */
  same: number;
  /** A stance that is taken over because the practice had none. */
  stance: boolean;
}

const sameSigns = (a: TaughtField, b: TaughtField): boolean =>
  JSON.stringify([a.frame, publicSigns(a.signs)]) ===
  JSON.stringify([b.frame, publicSigns(b.signs)]);

const sameMeaning = (a: TaughtField, b: TaughtField): boolean =>
  a.key === b.key && a.whole === b.whole;

function entryFor({ profiles }: PortalBook, incoming: OwnProfile): OwnProfile | undefined {
  return profiles.find(
    ({ id, hosts }) => id === incoming.id || hosts.some((host) => incoming.hosts.includes(host)),
  );
}

/** The practice's lesson on the same field: by its id, or by the same signs. */
function ownLesson(own: readonly TaughtField[], field: TaughtField): TaughtField | undefined {
  return own.find((each) => each.id === field.id) ?? own.find((each) => sameSigns(each, field));
}

/** What taking these profiles would do, one by one, for the person to look over. */
export function incomingOf(book: PortalBook, profiles: readonly OwnProfile[]): Incoming[] {
  return profiles.map((profile) => {
    const into = entryFor(book, profile);
    const counts = { adds: 0, replaces: 0, same: 0 };
    for (const field of profile.taught) {
      const own = ownLesson(into?.taught ?? [], field);
      if (!own) counts.adds += 1;
      else if (sameMeaning(own, field) && sameSigns(own, field)) counts.same += 1;
      else counts.replaces += 1;
    }
    const stance =
      profile.stance.value !== 'unknown' && (into?.stance.value ?? 'unknown') === 'unknown';
    return { profile, ...(into && { into }), ...counts, stance };
  });
}

/** The book after taking what the person agreed to. A stance of the practice is never replaced. */
export function withIncoming(book: PortalBook, incoming: readonly Incoming[]): PortalBook {
  return incoming.reduce((now, { profile }) => {
    const into = entryFor(now, profile);
    if (!into) return withEntry(now, profile);
    const taught = profile.taught.reduce((kept, field) => {
      const own = ownLesson(kept, field);
      // Its own signs are richer than what a file can carry.
      if (own && sameMeaning(own, field) && sameSigns(own, field)) return kept;
      return [...kept.filter((each) => each.id !== own?.id), field];
    }, into.taught);
    return withEntry(now, {
      ...into,
      name: into.name || profile.name,
      hosts: [...new Set([...into.hosts, ...profile.hosts])].slice(0, 20),
      stance: into.stance.value === 'unknown' ? profile.stance : into.stance,
      verifiedAgainst: into.verifiedAgainst || profile.verifiedAgainst,
      taught: taught.slice(-MOST_TAUGHT),
    });
  }, book);
}

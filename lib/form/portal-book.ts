// What the practice itself knows of portals: its own name, stance and notes for each, and every field it taught. Kept
// encrypted; laid over the profiles that ship.
import { z } from 'zod';
import type { PortalProfile } from './profiles.ts';
import { profileFor, stanceSchema } from './profiles.ts';
import type { TaughtField } from './taught.ts';
import { taughtFieldSchema } from './taught.ts';
import { hostOf } from './taught-readings.ts';

export const PORTAL_BOOK_VERSION = 1;
/** More fields than any portal has pages for; a file with more is none of ours. */
export const MOST_TAUGHT = 600;

export const ownProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: z.string().max(80),
  /** Exact hosts, with a port where it is not the usual one. */
  hosts: z
    .array(z.string().regex(/^[a-z0-9.-]+(:\d{1,5})?$/))
    .min(1)
    .max(20),
  stance: stanceSchema,
  /** What was seen with this portal so far, in the practice's own words. */
  verifiedAgainst: z.string().max(300).default(''),
  taught: z.array(taughtFieldSchema).max(MOST_TAUGHT).default([]),
});

export const portalBookSchema = z.strictObject({
  version: z.literal(PORTAL_BOOK_VERSION),
  profiles: z.array(ownProfileSchema).max(200).default([]),
});

export type OwnProfile = z.infer<typeof ownProfileSchema>;
export type PortalBook = z.infer<typeof portalBookSchema>;

export const emptyBook = (): PortalBook => ({ version: PORTAL_BOOK_VERSION, profiles: [] });

/** The practice's own entry for a page's origin. */
export function ownProfileFor(origin: string, { profiles }: PortalBook): OwnProfile | undefined {
  return profiles.find(({ hosts }) => hosts.includes(hostOf(origin)));
}

const UNTESTED = 'Known only from what your practice taught.';

/** The profile that ships with what the practice knows laid over it; undefined where nobody knows the portal. */
export function knownProfile(
  origin: string,
  shipped: readonly PortalProfile[],
  book: PortalBook,
): PortalProfile | undefined {
  const base = profileFor(origin, shipped);
  const own = ownProfileFor(origin, book);
  if (!own) return base;
  // A stance of the practice counts for more than ours: it has read its own contract.
  const stance = own.stance.value === 'unknown' && base ? base.stance : own.stance;
  return {
    controls: [],
    lookUps: [],
    doNotTouch: [],
    ...base,
    id: base?.id ?? own.id,
    name: own.name || base?.name || hostOf(origin),
    hosts: own.hosts,
    stance,
    verifiedAgainst: own.verifiedAgainst || base?.verifiedAgainst || UNTESTED,
    taught: own.taught,
  };
}

/** `Portal.Example:8443` -> `portal-example-8443`. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'portal';

function freeId(wanted: string, { profiles }: PortalBook): string {
  const taken = new Set(profiles.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted.slice(0, 56)}-${n}`;
  return id;
}

/** An entry for a site that the practice has none for yet. */
export function newProfile(
  origin: string,
  shipped: readonly PortalProfile[],
  book: PortalBook,
  today: string,
): OwnProfile {
  const base = profileFor(origin, shipped);
  return {
    id: freeId(base?.id ?? slugOf(hostOf(origin)), book),
    name: base?.name ?? '',
    hosts: [hostOf(origin)],
    stance: { value: 'unknown', source: '', readOn: today },
    verifiedAgainst: '',
    taught: [],
  };
}

/** The book with this entry instead of the one of the same id, or added. */
export function withEntry(book: PortalBook, entry: OwnProfile): PortalBook {
  const known = book.profiles.some(({ id }) => id === entry.id);
  const profiles = known
    ? book.profiles.map((each) => (each.id === entry.id ? entry : each))
    : [...book.profiles, entry];
  return { ...book, profiles };
}

export interface Lesson {
  origin: string;
  field: TaughtField;
  /** Earlier lesson on the same control, which this one replaces. */
  replaces?: string;
  today: string;
}

/** The book after a lesson. */
export function withLesson(
  book: PortalBook,
  { origin, field, replaces, today }: Lesson,
  shipped: readonly PortalProfile[],
): PortalBook {
  const entry = ownProfileFor(origin, book) ?? newProfile(origin, shipped, book, today);
  const kept = entry.taught.filter(({ id }) => id !== replaces && id !== field.id);
  return withEntry(book, { ...entry, taught: [...kept, field].slice(-MOST_TAUGHT) });
}

/** The book without a lesson. */
export function withoutLesson(book: PortalBook, fieldId: string): PortalBook {
  const profiles = book.profiles.map((entry) => ({
    ...entry,
    taught: entry.taught.filter(({ id }) => id !== fieldId),
  }));
  return { ...book, profiles };
}

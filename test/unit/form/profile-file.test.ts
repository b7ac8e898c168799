// Profiles that leave and arrive as a file: nothing of a patient goes out, nothing unlooked-at comes in.
import { describe, expect, it } from 'vitest';
import {
  emptyBook,
  knownProfile,
  newProfile,
  withLesson,
  type PortalBook,
} from '../../../lib/form/portal-book.ts';
import {
  incomingOf,
  profileFile,
  readProfileFile,
  withIncoming,
} from '../../../lib/form/profile-file.ts';
import { PORTAL_PROFILES } from '../../../lib/form/portals/all.ts';
import { lessonOf } from '../../../lib/form/teach.ts';
import { control } from './control.ts';

const ORIGIN = 'https://portal.example';
const today = '2026-11-25';

/** A page that shows a patient wherever a page can show one. */
const page = () => ({
  frameId: 0,
  documentId: 'd',
  origin: ORIGIN,
  ancestorOrigins: [],
  isTop: true,
  omitted: 0,
  foreignFrames: [],
  controls: [
    control(
      {
        label: 'Enrolment of Quillfeather, Tamsin 03/14/2011',
        headings: ['Request for Tamsin Quillfeather, ID LKW204118820'],
        name: 'patient_quillfeather_code',
        placeholder: 'LKW204118820',
      },
      {
        ref: 'a',
        options: [{ value: '1', text: 'Quillfeather Tamsin, born 2011-03-14' }],
        widget: 'select',
      },
    ),
    control({ label: 'Tamsin Quillfeather’s phone (312) 555-0121', headings: [] }, { ref: 'b' }),
  ],
});

const lesson = (id: string, key = 'subscriber.memberId') =>
  lessonOf(page(), 'a', { key }, { by: 'Dana', on: '2026-11-03', id })!;
const taught = (book: PortalBook, id: string, key?: string) =>
  withLesson(book, { origin: ORIGIN, field: lesson(id, key), today }, PORTAL_PROFILES);
const fileOf = (book: PortalBook) => profileFile(book.profiles);

describe('a file of profiles', () => {
  it('holds nothing of the patient whom the page showed, nor who taught it', () => {
    const text = fileOf(taught(emptyBook(), 'one'));
    expect(text).not.toMatch(/quill|tamsin|LKW|204118820|2011|03.14|555|0121|Dana|~/i);
    expect(text).toMatch(/"enrollment"|"patient"|"request"/);
  });

  it('comes back as it went, but for what does not leave', () => {
    const read = readProfileFile(fileOf(taught(emptyBook(), 'one')));
    expect(read).toMatchObject({
      ok: true,
      profiles: [{ hosts: ['portal.example'], taught: [{ key: 'subscriber.memberId', by: '' }] }],
    });
  });

  /** The file of one lesson with one thing changed. */
  const changed = (change: (profile: Record<string, unknown>) => void): string => {
    const file = JSON.parse(fileOf(taught(emptyBook(), 'one'))) as {
      profiles: Record<string, unknown>[];
    };
    change(file.profiles[0]!);
    return JSON.stringify(file);
  };
  const signs = (profile: Record<string, unknown>) =>
    (profile.taught as { signs: Record<string, unknown> }[])[0]!.signs;

  it.each<[string, (profile: Record<string, unknown>) => void]>([
    ['a word that is none of a form', (profile) => (signs(profile).own = ['quillfeather'])],
    ['a number of an id', (profile) => (signs(profile).own = ['204118820'])],
    ['a sign of its own', (profile) => (signs(profile).value = 'LKW204118820')],
    ['a field of its own', (profile) => (profile.note = 'Tamsin')],
    [
      'a value beside a lesson',
      (profile) =>
        ((profile.taught as object[])[0] = { ...(profile.taught as object[])[0], value: 'x' }),
    ],
    [
      'a key that does not exist',
      (profile) => ((profile.taught as { key: string }[])[0]!.key = 'patient.ssn'),
    ],
    [
      'a host that is an address with a name in it',
      (profile) => (profile.hosts = ['portal.example/patient/7']),
    ],
    [
      'patterns, which could stall the page',
      (profile) => (profile.controls = [{ by: 'id', pattern: '(a+)+$', key: 'x' }]),
    ],
  ])('with %s is refused as a whole', (_, change) => {
    expect(readProfileFile(changed(change))).toMatchObject({ ok: false, reason: 'damaged' });
  });

  it.each([
    ['no JSON', 'Last name,First name\nQuillfeather,Tamsin', 'not-ours'],
    ['other JSON', '{"facts":{"patient.lastName":"Quillfeather"}}', 'not-ours'],
    ['an array', '[]', 'not-ours'],
    ['a later version', '{"format":"bicuspid-portal-profiles","version":9,"profiles":[]}', 'newer'],
    ['nothing in it', '{"format":"bicuspid-portal-profiles","version":1,"profiles":[]}', 'damaged'],
  ])('%s is answered with a sentence that does not quote it', (_, text, reason) => {
    const read = readProfileFile(text);
    expect(read).toMatchObject({ ok: false, reason });
    expect(read.ok ? '' : read.message).toMatch(/^[A-Z].*\.$/);
    expect(read.ok ? '' : read.message).not.toMatch(/Quillfeather/);
  });
});

describe('taking a file over', () => {
  const arrived = (book: PortalBook) => {
    const read = readProfileFile(fileOf(book));
    if (!read.ok) throw new Error(read.message);
    return read.profiles;
  };

  it('says what is new, replaced and known before it does it', () => {
    const theirs = arrived(taught(emptyBook(), 'one'));
    expect(incomingOf(emptyBook(), theirs)).toMatchObject([{ adds: 1, replaces: 0, same: 0 }]);
    const mine = taught(emptyBook(), 'one');
    expect(incomingOf(mine, theirs)).toMatchObject([{ adds: 0, replaces: 0, same: 1 }]);
    const other = taught(emptyBook(), 'mine', 'subscriber.groupNumber');
    expect(incomingOf(other, theirs)).toMatchObject([{ adds: 0, replaces: 1, same: 0 }]);
  });

  it('does what it said', () => {
    const theirs = arrived(taught(emptyBook(), 'one'));
    const other = taught(emptyBook(), 'mine', 'subscriber.groupNumber');
    const after = withIncoming(other, incomingOf(other, theirs));
    expect(after.profiles).toHaveLength(1);
    expect(after.profiles[0]!.taught.map(({ key }) => key)).toEqual(['subscriber.memberId']);
    const same = withIncoming(taught(emptyBook(), 'one'), incomingOf(emptyBook(), theirs));
    expect(same.profiles[0]!.taught).toMatchObject([{ id: 'one', by: 'Dana' }]);
  });

  it('never replaces what the practice read in its own contract', () => {
    const entry = {
      ...newProfile(ORIGIN, PORTAL_PROFILES, emptyBook(), today),
      stance: { value: 'forbidden' as const, source: 'our agreement', readOn: today },
    };
    const mine = { ...emptyBook(), profiles: [entry] };
    const theirs = [
      { ...entry, stance: { value: 'allowed' as const, source: 'x', readOn: today } },
    ];
    const after = withIncoming(mine, incomingOf(mine, theirs));
    expect(after.profiles[0]!.stance).toMatchObject({
      value: 'forbidden',
      source: 'our agreement',
    });
  });
});

describe('the profile of a page', () => {
  it('has what the practice taught over what ships', () => {
    const origin = 'https://secure.uhcprovider.com';
    const field = { ...lesson('one'), frame: 'secure.uhcprovider.com' };
    const book = withLesson(emptyBook(), { origin, field, today }, PORTAL_PROFILES);
    const shown = knownProfile(origin, PORTAL_PROFILES, book);
    expect(shown).toMatchObject({ id: 'united-healthcare', stance: { value: 'ask' } });
    expect(shown?.taught).toHaveLength(1);
    expect(shown?.controls.length).toBeGreaterThan(0);
  });

  it('is none of another port or a look-alike', () => {
    const book = taught(emptyBook(), 'one');
    for (const origin of [
      'https://portal.example:8443',
      'https://portal.example.evil.test',
      'null',
    ])
      expect(knownProfile(origin, [], book), origin).toBeUndefined();
  });

  it('a lesson on the same control takes the place of the earlier one', () => {
    const book = taught(emptyBook(), 'one');
    const next = withLesson(
      book,
      { origin: ORIGIN, field: lesson('two', 'patient.lastName'), replaces: 'one', today },
      PORTAL_PROFILES,
    );
    expect(next.profiles[0]!.taught.map(({ id }) => id)).toEqual(['two']);
  });
});

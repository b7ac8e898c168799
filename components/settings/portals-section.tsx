// Every portal that Bicuspid or the practice knows something of: terms, notes, taught fields; to share as a file.
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { mayBeFilled, originOf } from '../../lib/browser/origins.ts';
import {
  knownProfile,
  newProfile,
  ownProfileFor,
  withEntry,
  withoutLesson,
  type OwnProfile,
  type PortalBook,
} from '../../lib/form/portal-book.ts';
import { PORTAL_PROFILES } from '../../lib/form/portals/all.ts';
import { profileFile } from '../../lib/form/profile-file.ts';
import type { PortalProfile } from '../../lib/form/profiles.ts';
import { meaningWords, type TaughtField } from '../../lib/form/taught.ts';
import { changePortalBook } from '../../lib/store/portal-book.ts';
import { localToday } from '../ui/date-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { usePortalBook } from '../portal/use-portal-book.ts';
import { readOrigin } from './portal-card.tsx';
import { PortalEntry } from './portal-entry.tsx';
import { PortalImport } from './portal-import.tsx';
import { SettingsSection } from './settings-section.tsx';

interface Entry {
  shown: PortalProfile;
  own?: OwnProfile;
}

/** The practice's portals first, then those that ship and that it has nothing on. */
function entriesOf(book: PortalBook): Entry[] {
  const own = book.profiles.flatMap((profile): Entry[] => {
    const shown = knownProfile(`https://${profile.hosts[0]}`, PORTAL_PROFILES, book);
    return shown ? [{ shown, own: profile }] : [];
  });
  const taken = new Set(own.map(({ shown }) => shown.id));
  const rest = PORTAL_PROFILES.filter(({ id }) => !taken.has(id));
  return [...own, ...rest.map((shown) => ({ shown }))];
}

export function PortalsSection() {
  const book = usePortalBook();
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState('');
  const change = async (next: (now: PortalBook) => PortalBook, text: string) => {
    const result = await changePortalBook(next, text);
    setProblem(result.ok ? null : result.message);
  };
  const edit = (id: string, next: (own: OwnProfile) => OwnProfile) =>
    void change(
      (now) => ({
        ...now,
        profiles: now.profiles.map((each) => (each.id === id ? next(each) : each)),
      }),
      'portal changed',
    );
  const forget = (field: TaughtField) =>
    void change((now) => withoutLesson(now, field.id), `forgotten: ${meaningWords(field)}`);
  const add = (origin: string, name: string) => {
    if (!book) return;
    const entry = { ...newProfile(origin, PORTAL_PROFILES, book, localToday()), name };
    setAdded(entry.id);
    void change((now) => withEntry(now, entry), 'portal added');
  };
  return (
    <SettingsSection
      id="portals"
      title="Taught portals"
      lead="What Bicuspid knows of each portal, and what your practice taught it. It can be saved as a file for another computer: the file holds names of fields, never a patient’s data."
    >
      {book && (
        <Stack gap="sm">
          {entriesOf(book).map(({ shown, own }) => (
            <PortalEntry
              key={own?.id ?? shown.id}
              shown={shown}
              own={own}
              open={own?.id === added}
              onChange={(next) => own && edit(own.id, next)}
              onForget={forget}
            />
          ))}
          {problem && (
            <Alert color="orange" role="status" p="xs">
              {problem}
            </Alert>
          )}
          <AddPortal book={book} onAdd={add} />
          <Group gap="sm">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconDownload size={15} aria-hidden />}
              disabled={book.profiles.length === 0}
              onClick={() => {
                const file = new Blob([profileFile(book.profiles)], { type: 'application/json' });
                void saveFile(file, 'bicuspid-portals.json').then(setProblem);
              }}
            >
              Save profiles
            </Button>
            {book.profiles.length === 0 && (
              <Text size="xs" c="dimmed">
                Once you have taught a field, it can be shared from here.
              </Text>
            )}
          </Group>
          <PortalImport book={book} />
        </Stack>
      )}
    </SettingsSection>
  );
}

function AddPortal({
  book,
  onAdd,
}: {
  book: PortalBook;
  onAdd: (origin: string, name: string) => void;
}) {
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const origin = originOf(readOrigin(address));
    if (!origin || !mayBeFilled(origin))
      return setWrong('Paste the address of the portal as the browser shows it: https://…');
    if (ownProfileFor(origin, book)) return setWrong('This portal is in the list already.');
    setWrong(null);
    setName('');
    setAddress('');
    onAdd(origin, name.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          size="xs"
          label="Your own portal"
          placeholder="Name"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          flex={1}
          miw="12rem"
          label="Address"
          placeholder="https://provider.example.com"
          value={address}
          error={wrong}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={address.trim() === ''}
        >
          Add
        </Button>
      </Group>
    </form>
  );
}

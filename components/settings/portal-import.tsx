// Takes a file of portal profiles: read, shown for what it would change, and only then kept.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PortalBook } from '../../lib/form/portal-book.ts';
import {
  incomingOf,
  LARGEST_PROFILE_FILE,
  readProfileFile,
  withIncoming,
  type Incoming,
} from '../../lib/form/profile-file.ts';
import type { OwnProfile } from '../../lib/form/portal-book.ts';
import { changePortalBook } from '../../lib/store/portal-book.ts';
import { FileDrop } from '../ui/file-drop.tsx';
import { stanceWords } from './stance-words.ts';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** `adds 12 fields, replaces 1, takes over "Forbids it"`. */
function effectWords({ adds, replaces, same, stance, into, profile }: Incoming): string {
  const parts = [
    !into && 'a new portal',
    adds > 0 && `adds ${count(adds, 'field')}`,
    replaces > 0 && `replaces ${count(replaces, 'field')} of yours`,
    same > 0 && `${same} you have already`,
    stance && `terms: “${stanceWords(profile.stance.value)}”`,
  ].filter(Boolean);
  return parts.join(', ') || 'changes nothing';
}

export function PortalImport({ book }: { book: PortalBook }) {
  const [offered, setOffered] = useState<OwnProfile[] | null>(null);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const incoming = offered ? incomingOf(book, offered) : [];

  const look = async (file: File) => {
    setSaid(null);
    setOffered(null);
    if (file.size > LARGEST_PROFILE_FILE)
      return setSaid({
        ok: false,
        text: 'This file is too large for portal profiles. Nothing was changed.',
      });
    const read = readProfileFile(await file.text());
    if (read.ok) setOffered(read.profiles);
    else setSaid({ ok: false, text: read.message });
  };
  const take = async () => {
    // Counted anew against what is stored at that moment.
    const profiles = offered ?? [];
    setOffered(null);
    const result = await changePortalBook(
      (now) => withIncoming(now, incomingOf(now, profiles)),
      'portal profiles taken from a file',
    );
    setSaid(
      result.ok
        ? { ok: true, text: `Taken: ${count(profiles.length, 'portal')}.` }
        : { ok: false, text: result.message },
    );
  };
  return (
    <Stack gap="sm">
      <FileDrop
        accept=".json"
        button="Take profiles from a file"
        hint="Saved with “Save profiles” here or in another practice. You see what it changes first."
        onFile={(file) => void look(file)}
      />
      {offered && (
        <Alert color="blue" title="Take this over?" role="group">
          <Stack gap="xs">
            <Stack gap={2} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {incoming.map((one) => (
                <Text key={one.profile.id} component="li" size="sm">
                  <b>{one.profile.name || one.profile.hosts[0]}</b>: {effectWords(one)}
                </Text>
              ))}
            </Stack>
            <Group gap="xs">
              <Button size="xs" onClick={() => void take()}>
                Take over
              </Button>
              <Button size="xs" variant="default" onClick={() => setOffered(null)}>
                Cancel
              </Button>
            </Group>
          </Stack>
        </Alert>
      )}
      {said && (
        <Alert color={said.ok ? 'teal' : 'orange'} role="status" p="xs">
          {said.text}
        </Alert>
      )}
    </Stack>
  );
}

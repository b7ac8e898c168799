// A denied claim or pre-authorization: the letters it can have, and every appeal with its level, proof and outcome.
import { Button, Group, Menu, Stack } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Appeal } from '../../lib/case/after-send.ts';
import { appealSchema } from '../../lib/case/after-send.ts';
import { withEvent } from '../../lib/case/events.ts';
import {
  appealInWords,
  LEVEL_WORDS,
  nextLevel,
  unproven,
  withClaimAppeal,
  withoutClaimAppeal,
  withoutPreauthAppeal,
  withPreauthAppeal,
  withProofThere,
} from '../../lib/claim/appeals.ts';
import { withCorrectedClaim } from '../../lib/claim/corrected-claim.ts';
import { deniedWith } from '../../lib/documents/denial-letters.ts';
import { letterIdsFor } from '../../lib/documents/letters.ts';
import { newId, useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { AppealForm } from './appeal-form.tsx';
import classes from './documents.module.css';
import { LetterSheet } from './letter-sheet.tsx';
import { PacketSheet } from './packet-sheet.tsx';

/** `about`: id of the claim or pre-authorization. */
export function DenialPart({ about }: { about: string }) {
  const value = useCase((now) => now);
  const { practice } = useCaseSource();
  const update = useUpdate();
  const [letter, setLetter] = useState('');
  const [packet, setPacket] = useState('');
  const [open, setOpen] = useState('');
  const denied = deniedWith(value, about);
  if (!denied) return null;
  const appeals = denied.record.appeals.map((one) => withProofThere(one, value.documents));
  const stamp = () => ({ now: new Date().toISOString(), by: practice.userName, newId });
  const put = (appeal: Appeal, at?: number) =>
    update((now) => ({
      ...now,
      claims: now.claims.map((one) => (one.id === about ? withClaimAppeal(one, appeal, at) : one)),
      preauths: now.preauths.map((one) =>
        one.id === about ? withPreauthAppeal(one, appeal, at) : one,
      ),
    }));
  const level = nextLevel(appeals);
  const begin = () => {
    const appeal = appealSchema.parse({ id: newId(), level: level ?? 'first' });
    setOpen(appeal.id);
    put(appeal);
  };
  const close = (appeal: Appeal) => {
    setOpen('');
    if (unproven(appeal).length > 0) return;
    update((now) => withEvent(now, 'recorded', `Appeal: ${appealInWords(appeal)}`, stamp()));
  };
  const remove = (gone: Appeal) => {
    setOpen('');
    const said = appealInWords(gone);
    const at = appeals.findIndex(({ id }) => id === gone.id);
    update((now) => {
      const next = {
        ...now,
        claims: now.claims.map((one) =>
          one.id === about ? withoutClaimAppeal(one, gone.id) : one,
        ),
        preauths: now.preauths.map((one) =>
          one.id === about ? withoutPreauthAppeal(one, gone.id) : one,
        ),
      };
      return withEvent(next, 'changed', `Appeal removed: ${said}`, stamp());
    });
    showUndo('The appeal was removed', () => {
      put(gone, at);
      update((now) => withEvent(now, 'changed', `Appeal brought back: ${said}`, stamp()));
    });
  };
  return (
    <Stack gap="xs" component="section" aria-label="Answer to the denial">
      <Group gap="xs">
        <Menu position="bottom-start" width={260}>
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconFileText size={14} aria-hidden />}
            >
              Write
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {letterIdsFor(value, about).map(({ id, title }) => (
              <Menu.Item key={id} onClick={() => setLetter(id)}>
                {title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button size="compact-sm" variant="default" onClick={() => setPacket(`appeal:${about}`)}>
          Appeal packet
        </Button>
        {denied.at === 'claim' && appeals.length === 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => update((now) => withCorrectedClaim(now, about, newId))}
          >
            Corrected claim
          </Button>
        )}
        {level && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={begin}
          >
            {appeals.length === 0 ? 'Record an appeal' : LEVEL_WORDS[level]}
          </Button>
        )}
      </Group>
      {appeals.map((appeal) =>
        open === appeal.id ? (
          <AppealForm
            key={appeal.id}
            appeal={appeal}
            onChange={(next) => put(next)}
            onClose={() => close(appeal)}
            onRemove={() => remove(appeal)}
          />
        ) : (
          <button
            key={appeal.id}
            type="button"
            className={classes.about}
            onClick={() => setOpen(appeal.id)}
          >
            {appealInWords(appeal)}
            {unproven(appeal).length > 0 && ` · missing: ${unproven(appeal).join(', ')}`}
          </button>
        ),
      )}
      {letter && <LetterSheet letterId={letter} onClose={() => setLetter('')} />}
      {packet && <PacketSheet letterId={packet} onClose={() => setPacket('')} />}
    </Stack>
  );
}

// A denied claim or pre-authorization: the letters it can have, and every appeal with its level, proof and outcome.
import { Button, Group, Menu, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Appeal } from '../../lib/case/after-send.ts';
import { appealSchema } from '../../lib/case/after-send.ts';
import { withEvent } from '../../lib/case/events.ts';
import {
  appealInWords,
  HOW_WORDS,
  LEVEL_WORDS,
  nextLevel,
  OUTCOME_WORDS,
  unproven,
  withClaimAppeal,
  withPreauthAppeal,
} from '../../lib/claim/appeals.ts';
import { withCorrectedClaim } from '../../lib/claim/corrected-claim.ts';
import { deniedWith } from '../../lib/documents/denial-letters.ts';
import { letterIdsFor } from '../../lib/documents/letters.ts';
import { newId, useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { FieldRow } from '../ui/field-row.tsx';
import classes from './documents.module.css';
import { LetterSheet } from './letter-sheet.tsx';
import { PacketSheet } from './packet-sheet.tsx';

const words = (known: Readonly<Record<string, string>>) =>
  Object.entries(known).map(([value, label]) => ({ value, label: capital(label) }));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const BLANK = { value: '', label: 'Not yet' };

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
  const { appeals } = denied.record;
  const put = (appeal: Appeal) =>
    update((now) => ({
      ...now,
      claims: now.claims.map((one) => (one.id === about ? withClaimAppeal(one, appeal) : one)),
      preauths: now.preauths.map((one) =>
        one.id === about ? withPreauthAppeal(one, appeal) : one,
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
    const stamp = { now: new Date().toISOString(), by: practice.userName, newId };
    update((now) => withEvent(now, 'recorded', `Appeal: ${appealInWords(appeal)}`, stamp));
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
            onChange={put}
            onClose={() => close(appeal)}
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

interface AppealFormProps {
  appeal: Appeal;
  onChange: (next: Appeal) => void;
  onClose: () => void;
}

function AppealForm({ appeal, onChange, onClose }: AppealFormProps) {
  const { level, sentOn, how, proof, outcome, decidedOn } = appeal;
  const set = (part: Partial<Appeal>) => onChange(appealSchema.parse({ ...appeal, ...part }));
  const missing = unproven(appeal);
  return (
    <Stack gap={6} role="group" aria-label={LEVEL_WORDS[level]}>
      <FieldRow>
        <NativeSelect
          size="xs"
          label="Level"
          data={words(LEVEL_WORDS)}
          value={level}
          onChange={({ currentTarget: { value } }) => set({ level: value as Appeal['level'] })}
        />
        <TextInput
          size="xs"
          type="date"
          label="Sent on"
          value={sentOn}
          max={localToday()}
          onChange={({ currentTarget: { value } }) => set({ sentOn: value })}
        />
      </FieldRow>
      <FieldRow>
        <NativeSelect
          size="xs"
          label="How"
          data={[{ value: '', label: 'Choose' }, ...words(HOW_WORDS)]}
          value={how}
          onChange={({ currentTarget: { value } }) => set({ how: value as Appeal['how'] })}
        />
        <TextInput
          size="xs"
          label="Proof that it arrived"
          placeholder="Fax, tracking or reference number"
          value={proof}
          onChange={({ currentTarget: { value } }) => set({ proof: value })}
        />
      </FieldRow>
      <FieldRow>
        <NativeSelect
          size="xs"
          label="Answer"
          data={[BLANK, ...words(OUTCOME_WORDS)]}
          value={outcome}
          onChange={({ currentTarget: { value } }) => set({ outcome: value as Appeal['outcome'] })}
        />
        <TextInput
          size="xs"
          type="date"
          label="Answered on"
          value={decidedOn}
          onChange={({ currentTarget: { value } }) => set({ decidedOn: value })}
        />
      </FieldRow>
      {missing.length > 0 && (
        <Text size="xs" c="var(--app-warn)">
          It counts as sent once there is {missing.join(', ')}.
        </Text>
      )}
      <Group>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

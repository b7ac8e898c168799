// Pre-auth of the case sheet: what to ask for, and every request with its number, status, history and proof.
import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { withEvent } from '../../lib/case/events.ts';
import { newPreauth } from '../../lib/case/new-case.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case, Preauth } from '../../lib/case/schema.ts';
import { withRenewal } from '../../lib/preauth/renew.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { MatchNotice } from './match-notice.tsx';
import { NoneNeeded } from './none-needed.tsx';
import { PreauthItem } from './preauth-item.tsx';
import { RequestForm } from './request-form.tsx';
import './tracker.css';

export interface PreauthSectionProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
}

export function PreauthSection({ value, update, practice }: PreauthSectionProps) {
  const newId = () => crypto.randomUUID();
  const stamp = () => ({ now: new Date().toISOString(), by: practice.userName, newId });
  const add = (): void =>
    update((current) => ({
      ...current,
      preauths: [...current.preauths, newPreauth(newId)],
    }));
  const remove = (gone: Preauth, index: number): void => {
    const name = gone.number || gone.referenceNumber || 'without a number';
    update((current) =>
      withEvent(
        { ...current, preauths: current.preauths.filter(({ id }) => id !== gone.id) },
        'deleted',
        `Removed pre-auth ${name}`,
        stamp(),
      ),
    );
    showUndo(`Pre-auth ${name} removed`, () =>
      update((current) =>
        withEvent(
          { ...current, preauths: current.preauths.toSpliced(index, 0, gone) },
          'restored',
          `Put back pre-auth ${name}`,
          stamp(),
        ),
      ),
    );
  };
  const renewable = ({ id, status, validTo }: Preauth) =>
    (status === 'approved' || status === 'partly-approved') &&
    validTo !== '' &&
    !value.preauths.some(({ renewsId }) => renewsId === id);

  return (
    <Stack gap="sm">
      <MatchNotice value={value} practice={practice} update={update} />
      {value.preauths.map((preauth, index) => (
        <PreauthItem
          others={value.preauths.filter(({ id }) => id !== preauth.id)}
          callPath={`#/case/${value.id}/call/${preauth.id}`}
          key={preauth.id}
          preauth={preauth}
          index={index}
          onRemove={() => remove(preauth, index)}
          onRenew={
            renewable(preauth)
              ? () => update((current) => withRenewal(current, preauth.id, stamp()))
              : null
          }
        />
      ))}
      <RequestForm request={value.request} />
      <Group gap={4}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={add}
        >
          Add a pre-auth by hand
        </Button>
        <NoneNeeded update={update} by={practice.userName} />
      </Group>
    </Stack>
  );
}

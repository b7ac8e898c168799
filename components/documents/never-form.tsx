// Takes a row off the checklists of the whole practice, with the reason; settings list what is off.
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ChecklistRow } from '../../lib/documents/checklist-row.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { changePractice } from './change-practice.ts';

interface NeverFormProps {
  row: Pick<ChecklistRow, 'id' | 'title'>;
  onClose: () => void;
}

export function NeverForm({ row: { id, title }, onClose }: NeverFormProps) {
  const [why, setWhy] = useState('');
  const put = (off: boolean) =>
    changePractice((now) => {
      const { [id]: _, ...others } = now.checklistOffWhy;
      const checklistOff = now.checklistOff.filter((one) => one !== id);
      return off
        ? {
            ...now,
            checklistOff: [...checklistOff, id],
            checklistOffWhy: { ...others, [id]: why.trim() },
          }
        : { ...now, checklistOff, checklistOffWhy: others };
    });
  const take = async () => {
    onClose();
    if (await put(true)) showUndo(`“${title}” is off in every case`, () => void put(false));
  };
  return (
    <Stack gap={6} role="group" aria-label={`Never needed: ${title}`}>
      <TextInput
        size="xs"
        label="Why your practice never needs it"
        value={why}
        data-autofocus
        onChange={({ currentTarget: { value } }) => setWhy(value)}
      />
      <Group gap="xs">
        <Button size="compact-sm" disabled={why.trim() === ''} onClick={() => void take()}>
          Take it off in every case
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          Keep it
        </Button>
      </Group>
    </Stack>
  );
}

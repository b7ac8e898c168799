// "None needed" is a record too: who said so, when, how, and the reference that proves it.
import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import type { Contact } from '../../lib/case/after-send.ts';
import { withNoneNeeded } from '../../lib/preauth/none-needed.ts';
import { localToday } from '../ui/date-text.ts';

const HOW: { value: Contact['how']; label: string }[] = [
  { value: 'call', label: 'By phone' },
  { value: 'portal', label: 'In the portal' },
  { value: 'letter', label: 'By letter' },
  { value: 'fax', label: 'By fax' },
];

interface NoneNeededProps {
  update: (change: (value: Case) => Case) => void;
  by: string;
}

export function NoneNeeded({ update, by }: NoneNeededProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        None needed
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title="No pre-auth needed" centered>
        <NoneNeededForm
          onSave={(said) => {
            update((value) =>
              withNoneNeeded(value, said, {
                now: new Date().toISOString(),
                by,
                newId: () => crypto.randomUUID(),
              }),
            );
            setOpen(false);
          }}
        />
      </Modal>
    </>
  );
}

type Said = Parameters<typeof withNoneNeeded>[1];

function NoneNeededForm({ onSave }: { onSave: (said: Said) => void }) {
  const [said, setSaid] = useState<Said>({
    on: localToday(),
    how: 'call',
    who: '',
    reference: '',
    text: '',
  });
  const set = (part: Partial<Said>) => setSaid({ ...said, ...part });
  const whole = said.who.trim() !== '' && said.reference.trim() !== '' && said.on !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(said);
      }}
    >
      <Stack gap="xs">
        <Text size="sm">
          If the claim is denied for a missing authorization, this record is your answer.
        </Text>
        <Group grow gap="sm" align="flex-start">
          <TextInput
            data-autofocus
            label="Who said so"
            value={said.who}
            onChange={(event) => set({ who: event.currentTarget.value })}
          />
          <TextInput
            label="Reference"
            value={said.reference}
            onChange={(event) => set({ reference: event.currentTarget.value })}
          />
        </Group>
        <Group grow gap="sm" align="flex-start">
          <TextInput
            type="date"
            label="On"
            value={said.on}
            onChange={(event) => set({ on: event.currentTarget.value })}
          />
          <NativeSelect
            label="Learned"
            data={HOW}
            value={said.how}
            onChange={(event) => set({ how: event.currentTarget.value as Contact['how'] })}
          />
        </Group>
        <TextInput
          label="What they said"
          placeholder="For which codes, place and plan"
          value={said.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <Button type="submit">{whole ? 'Record it' : 'Record it without all of that'}</Button>
      </Stack>
    </form>
  );
}

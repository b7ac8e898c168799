import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Facts } from '../../lib/case/field-keys.ts';
import { nameOfKey } from '../../lib/case/field-names.ts';
import type { PlanRefusal } from '../../lib/form/plan-types.ts';
import { CopyValue } from './copy-value.tsx';

function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap={4}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        justify="flex-start"
        leftSection={<Chevron size={16} />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <Collapse expanded={open}>{children}</Collapse>
    </Stack>
  );
}

function RefusalRow({ refusal, facts }: { refusal: PlanRefusal; facts: Facts }) {
  const known = refusal.candidates.filter((key) => facts[key]).slice(0, 4);
  return (
    <div className="plan-row">
      <Text size="sm" fw={600}>
        {refusal.label || 'A field without words'}
      </Text>
      <Text size="xs" c="dimmed">
        {refusal.message}
      </Text>
      {known.map((key) => (
        <Group key={key} gap={4} wrap="nowrap">
          <Text size="xs" flex={1} truncate>
            {nameOfKey(key)}: <b>{facts[key]}</b>
          </Text>
          <CopyValue value={facts[key] ?? ''} name={nameOfKey(key)} />
        </Group>
      ))}
    </div>
  );
}

/** Every field that is left empty, with the reason and the values that it could be, to copy. */
export function LeftList({ refusals, facts }: { refusals: readonly PlanRefusal[]; facts: Facts }) {
  // Another control took the value: nothing is open there.
  const left = refusals.filter(({ reason }) => reason !== 'duplicate');
  if (left.length === 0) return null;
  return (
    <Fold title={`${left.length} left for you, with the reason`}>
      <div className="card">
        {left.map((refusal) => (
          <RefusalRow key={`${refusal.frameId}/${refusal.ref}`} refusal={refusal} facts={facts} />
        ))}
      </div>
    </Fold>
  );
}

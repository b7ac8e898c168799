import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Facts } from '../../lib/case/field-keys.ts';
import { nameOfKey } from '../../lib/case/field-names.ts';
import type { PlanRefusal, RefusalReason } from '../../lib/form/plan-types.ts';
import { meaningWords, taughtWords, type TaughtField } from '../../lib/form/taught.ts';
import { localToday } from '../ui/date-text.ts';
import { CopyValue } from './copy-value.tsx';

export function Fold({ title, children }: { title: string; children: ReactNode }) {
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

interface RowProps extends Teaching {
  refusal: PlanRefusal;
  facts: Facts;
}

export interface Teaching {
  /** Asks what the field is; absent where nothing can be taught. */
  onTeach?: ((refusal: PlanRefusal) => void) | undefined;
  /** What was taught, by `frameId/ref`. */
  taught?: ReadonlyMap<string, TaughtField> | undefined;
}

/** Where a lesson changes nothing: not seen, not ours to read, or not to be changed by anybody. */
const BEYOND: readonly RefusalReason[] = ['not-visible', 'foreign-frame', 'read-only'];

function RefusalRow({ refusal, facts, onTeach, taught }: RowProps) {
  const lesson = taught?.get(`${refusal.frameId}/${refusal.ref}`);
  const known = refusal.candidates.filter((key) => facts[key]).slice(0, 4);
  return (
    <div className="plan-row">
      <Group gap={4} wrap="nowrap" align="flex-start">
        <Text size="sm" fw={600} flex={1}>
          {refusal.label || 'A field without words'}
        </Text>
        {onTeach && !BEYOND.includes(refusal.reason) && (
          <Button size="compact-xs" variant="light" onClick={() => onTeach(refusal)}>
            {lesson ? 'Taught' : 'Say what it is'}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {refusal.message}
      </Text>
      {lesson && (
        <Text size="xs" className="plan-taught">
          {meaningWords(lesson)}: {taughtWords(lesson, localToday())}
        </Text>
      )}
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

interface GroupProps extends Teaching {
  refusals: readonly PlanRefusal[];
  facts: Facts;
}

function RefusalCard({ refusals, facts, ...teaching }: GroupProps) {
  return (
    <div className="card">
      {refusals.map((refusal) => (
        <RefusalRow
          key={`${refusal.frameId}/${refusal.ref}`}
          refusal={refusal}
          facts={facts}
          {...teaching}
        />
      ))}
    </div>
  );
}

function RefusalGroup({ title, refusals, ...rest }: GroupProps & { title: string }) {
  if (refusals.length === 0) return null;
  return (
    <section aria-label={title}>
      <Text size="xs" c="dimmed" mb={2}>
        {title} ({refusals.length})
      </Text>
      <RefusalCard refusals={refusals} {...rest} />
    </section>
  );
}

/** What a person can settle comes first; what the case does not know has a fold of its own at the end. */
const GROUPS: readonly { title: string; reasons: readonly RefusalReason[] }[] = [
  { title: 'Yours to decide', reasons: ['role-unknown', 'ambiguous'] },
  { title: 'Does not go in as it is', reasons: ['does-not-fit', 'no-option'] },
  { title: 'Filled in already', reasons: ['occupied', 'read-only'] },
  { title: 'Not touched', reasons: ['do-not-touch', 'foreign-frame', 'not-visible'] },
];

/** Every field that is left empty, with the reason and the values that it could be, to copy. */
export function LeftList({ refusals, ...rest }: GroupProps) {
  // Another control took the value: nothing is open there.
  const left = refusals.filter(({ reason }) => reason !== 'duplicate');
  if (left.length === 0) return null;
  const unknown = left.filter(({ reason }) => reason === 'no-value');
  return (
    <Fold title={`${left.length} left for you, with the reason`}>
      <Stack gap="xs">
        {GROUPS.map(({ title, reasons }) => (
          <RefusalGroup
            key={title}
            title={title}
            refusals={left.filter(({ reason }) => reasons.includes(reason))}
            {...rest}
          />
        ))}
        {unknown.length > 0 && (
          <Fold title={`${unknown.length} that the case does not know`}>
            <RefusalCard refusals={unknown} {...rest} />
          </Fold>
        )}
      </Stack>
    </Fold>
  );
}

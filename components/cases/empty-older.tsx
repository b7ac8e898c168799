// Empties all deleted cases older than some days in one go.
import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseRow } from '../../lib/case/list-row.ts';
import { purgeDeleted } from '../../lib/store/purge.ts';
import type { Emptying } from './empty-for-good.tsx';

/** Whether the list of deleted cases shows it: nobody looks for one that was left without a word. */
export const isListed = (row: CaseRow): boolean =>
  Boolean(row.patientName || row.memberId || row.payerName);

const DAY_MS = 24 * 3600 * 1000;

interface EmptyOlderProps {
  rows: readonly CaseRow[];
  onAsk: (asked: Emptying) => void;
}

export function EmptyOlder({ rows, onAsk }: EmptyOlderProps) {
  const [days, setDays] = useState<number | ''>(90);
  // The day of this screen: it is not open for long, and a list that moves while one reads is worse.
  const [now] = useState(() => Date.now());
  const before = days === '' ? '' : new Date(now - days * DAY_MS).toISOString();
  const due = rows.filter((row) => row.deletedAt < before);
  const count = due.length;
  // New cases that were left without a word are deleted by themselves and are not in the list.
  const nameless = due.filter((row) => !isListed(row)).length;
  const cases = count === 1 ? '1 case' : `${count} cases`;
  const what = `${cases}, deleted more than ${days} days ago${nameless > 0 ? ` (${nameless} without a name)` : ''}`;
  return (
    <Group gap="sm" px="md" pb="sm" align="flex-end">
      <NumberInput
        label="Deleted before (days ago)"
        size="xs"
        w={190}
        min={1}
        max={9999}
        clampBehavior="blur"
        allowDecimal={false}
        allowNegative={false}
        value={days}
        onChange={(next) => setDays(typeof next === 'number' && next > 0 ? next : '')}
      />
      <Button
        size="xs"
        variant="default"
        disabled={count === 0}
        onClick={() => onAsk({ what, count, work: () => purgeDeleted(before) })}
      >
        {count === 0 ? 'None that old' : `Empty ${count} for good`}
      </Button>
    </Group>
  );
}

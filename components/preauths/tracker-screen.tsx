import { Badge, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { CaseRow } from '../../lib/case/list-row.ts';
import {
  trackerRows,
  validityWords,
  type TrackerFilter,
  type TrackerRow,
} from '../../lib/preauth/tracker.ts';
import { listCases } from '../../lib/store/cases.ts';
import { onNotice } from '../../lib/store/notices.ts';
import { CopyValue } from '../portal/copy-value.tsx';
import { dayWords, localToday } from '../ui/date-text.ts';
import { STATUS_COLOR, STATUS_WORDS } from './preauth-words.ts';
import './tracker.css';

const FILTERS: { value: TrackerFilter; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'expiring', label: 'Expiring' },
  { value: 'decided', label: 'Decided' },
  { value: 'all', label: 'All' },
];

const NOTHING: Readonly<Record<TrackerFilter, string>> = {
  open: 'No pre-auth is waiting for an answer.',
  expiring: 'No approval runs out in the next 30 days.',
  decided: 'No payer has answered yet.',
  all: 'No pre-auths yet. Open a case, fill the payer’s form, then press “Record number” on its confirmation page.',
};

/** Rows of all cases, read anew whenever something is saved in this window or another. */
function useCaseRows(): CaseRow[] | null {
  const [rows, setRows] = useState<CaseRow[] | null>(null);
  useEffect(() => {
    let stopped = false;
    const load = () => void listCases().then((next) => !stopped && setRows(next));
    load();
    const stop = onNotice((notice) => notice.about === 'case' && load());
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return rows;
}

function matches(row: TrackerRow, query: string): boolean {
  const text = [row.number, row.referenceNumber, row.patientName, row.payerName, ...row.codes];
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.some((part) => part.toLowerCase().includes(word)));
}

function PreauthCard({ row, today }: { row: TrackerRow; today: string }) {
  const number = row.number || row.referenceNumber;
  const due = row.nextStepOn !== '' && row.nextStepOn <= today;
  return (
    <article className="tracker-row" aria-label={`Pre-auth ${number || 'without a number'}`}>
      <Group gap={4} wrap="nowrap" justify="space-between">
        <Group gap={2} wrap="nowrap" miw={0}>
          <Text component="span" className="number" truncate c={number ? undefined : 'dimmed'}>
            {number || 'No number yet'}
          </Text>
          {number && <CopyValue value={number} name={`number ${number}`} />}
        </Group>
        <Badge color={STATUS_COLOR[row.status]} flex="none">
          {STATUS_WORDS[row.status]}
        </Badge>
      </Group>
      <Text size="sm" truncate>
        <a href={`#/case/${row.caseId}`}>{row.patientName || 'No name yet'}</a>
        {row.payerName && ` · ${row.payerName}`}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {row.codes.join(', ')}
      </Text>
      <Text size="xs" c="dimmed">
        {[validityWords(row, today), unitsWords(row)].filter(Boolean).join(' · ')}
      </Text>
      {row.nextStep && (
        <Text size="xs" fw={600} className={due ? 'tracker-due' : undefined}>
          {row.nextStep}
          {row.nextStepOn && `, ${dayWords(row.nextStepOn, today)}`}
        </Text>
      )}
    </article>
  );
}

function unitsWords({ unitsAllowed, unitsUsed }: TrackerRow): string {
  if (!unitsAllowed) return '';
  return `${unitsUsed || '0'} of ${unitsAllowed} units used`;
}

/** All pre-authorizations in one list, what is due first. */
export function TrackerScreen() {
  const rows = useCaseRows();
  const [filter, setFilter] = useState<TrackerFilter>('all');
  const [query, setQuery] = useState('');
  const today = localToday();
  const shown = rows && trackerRows(rows, { filter, today }).filter((row) => matches(row, query));

  return (
    <Stack gap="sm" px="md" py="sm">
      <Title order={1} size="h3">
        Pre-auths
      </Title>
      <TextInput
        aria-label="Search pre-auths"
        placeholder="Number, patient, payer or code"
        leftSection={<IconSearch size={16} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label="Which pre-auths"
        fullWidth
        size="xs"
        data={FILTERS}
        value={filter}
        onChange={(value) => setFilter(value)}
      />
      {shown && shown.length === 0 && (
        <Text size="sm" c="dimmed" ta="center" py="xl" role="status">
          {query ? 'Nothing fits these words.' : NOTHING[filter]}
        </Text>
      )}
      <div className="tracker-list">
        {shown?.map((row) => (
          <PreauthCard key={`${row.caseId}/${row.id}`} row={row} today={today} />
        ))}
      </div>
    </Stack>
  );
}

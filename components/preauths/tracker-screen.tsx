import {
  Badge,
  Button,
  Group,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { shortDate } from '../../lib/case/calendar.ts';
import { csvOf } from '../../lib/outcomes/csv.ts';
import { TRACKER_COLUMNS } from '../../lib/preauth/tracker-columns.ts';
import {
  trackerRows,
  validityWords,
  type TrackerFilter,
  type TrackerRow,
} from '../../lib/preauth/tracker.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { useRows } from '../cases/use-rows.ts';
import { CopyValue } from '../portal/copy-value.tsx';
import { dayWords, localToday } from '../ui/date-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { STATUS_COLOR, STATUS_WORDS } from './preauth-words.ts';
import './tracker.css';

const FILTERS: { value: TrackerFilter; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'overdue', label: 'Late' },
  { value: 'expiring', label: 'Expiring' },
  { value: 'decided', label: 'Decided' },
  { value: 'all', label: 'All' },
];

const NOTHING: Readonly<Record<TrackerFilter, string>> = {
  open: 'No pre-auth is waiting for an answer.',
  overdue: 'Nothing is late: no call and no decision.',
  expiring: 'No approval runs out in the next 30 days.',
  decided: 'No payer has answered yet.',
  all: 'No pre-auths yet. Open a case, fill the payer’s form, then press “Record number” on its confirmation page.',
};

/** Numbers are found with and without their hyphens and spaces. */
function matches(row: TrackerRow, words: readonly string[]): boolean {
  const numbers = [row.number, row.referenceNumber];
  const text = [...numbers, row.patientName, row.payerName, ...row.codes].join(' ').toLowerCase();
  const bare = numbers.join(' ').toLowerCase().replaceAll('-', '');
  return words.every((word) => text.includes(word) || bare.includes(word.replaceAll('-', '')));
}

/** A page of many cards is slow to draw and nobody reads it: the rest comes on demand. */
const FIRST = 60;

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
        {[validityWords(row, today), unitsWords(row), decisionWords(row)]
          .filter(Boolean)
          .join(' · ')}
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

/** When the payer owes the answer, and why. */
function decisionWords({ status, decisionDueOn = '', decisionRule = '' }: TrackerRow): string {
  if (status !== 'sent' || decisionDueOn === '') return '';
  return `decision due ${shortDate(decisionDueOn)}: ${decisionRule}`;
}

function unitsWords({ unitsAllowed, unitsUsed }: TrackerRow): string {
  if (!unitsAllowed) return '';
  return `${unitsUsed || '0'} of ${unitsAllowed} units used`;
}

/** All pre-authorizations in one list, what is due first. */
export function TrackerScreen() {
  const rows = useRows(listCases);
  const [filter, setFilter] = useState<TrackerFilter>('all');
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(FIRST);
  const asked = useDeferredValue(query);
  const today = localToday();
  const shown = useMemo(() => {
    if (rows.kind !== 'ready') return null;
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
    return trackerRows(rows.rows, { filter, today }).filter((row) => matches(row, words));
  }, [rows, filter, asked, today]);
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;

  const save = async () => {
    const file = new Blob([csvOf(TRACKER_COLUMNS, shown ?? [])], { type: 'text/csv' });
    const trouble = await saveFile(file, `pre-auths-${today}.csv`);
    if (trouble) showTrouble(trouble);
  };

  return (
    <Stack gap="sm" px="md" py="sm">
      <Group justify="space-between" wrap="nowrap">
        <Title order={1} size="h3">
          Pre-auths
        </Title>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconDownload size={14} aria-hidden />}
          aria-label="Save these pre-auths as CSV"
          disabled={!shown?.length}
          onClick={() => void save()}
        >
          CSV
        </Button>
      </Group>
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
        {shown?.slice(0, most).map((row) => (
          <PreauthCard key={`${row.caseId}/${row.id}`} row={row} today={today} />
        ))}
      </div>
      {shown && shown.length > most && (
        <Button variant="default" onClick={() => setMost(most + 5 * FIRST)}>
          Show more of {shown.length}
        </Button>
      )}
    </Stack>
  );
}

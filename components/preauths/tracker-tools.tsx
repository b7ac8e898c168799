// What narrows the tracker: words, what is asked of the list, whose work, which payer.
import { ActionIcon, Chip, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { TrackerFilter } from '../../lib/preauth/tracker.ts';
import classes from './tracker.module.css';

export interface Narrowed {
  filter: TrackerFilter;
  mine: boolean;
  payer: string;
}

const FILTERS: { value: TrackerFilter; label: string }[] = [
  { value: 'next', label: 'Next' },
  { value: 'overdue', label: 'Late' },
  { value: 'unanswered', label: 'Unanswered' },
  { value: 'expiring', label: 'Expiring' },
  { value: 'all', label: 'All' },
];

interface ToolsProps {
  search: string;
  onSearch: (search: string) => void;
  narrowed: Narrowed;
  onNarrow: (narrowed: Narrowed) => void;
  payers: readonly string[];
  /** Who sits here; '' when settings do not say, and then nothing is anybody's. */
  me: string;
}

export function TrackerTools(props: ToolsProps) {
  const { search, onSearch, narrowed, onNarrow, payers, me } = props;
  return (
    <div className={classes.tools}>
      <TextInput
        type="search"
        aria-label="Search pre-auths"
        placeholder="Any number, patient, payer or code"
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={
          search && (
            <ActionIcon size="sm" aria-label="Clear the search" onClick={() => onSearch('')}>
              <IconX size={14} aria-hidden />
            </ActionIcon>
          )
        }
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label="Which pre-auths"
        fullWidth
        size="xs"
        data={FILTERS}
        value={narrowed.filter}
        onChange={(filter) => onNarrow({ ...narrowed, filter })}
      />
      {(me !== '' || payers.length > 1) && (
        <div className={classes.who}>
          {me !== '' && (
            <Chip
              size="xs"
              checked={narrowed.mine}
              onChange={(mine) => onNarrow({ ...narrowed, mine })}
            >
              Mine
            </Chip>
          )}
          {payers.length > 1 && (
            <NativeSelect
              size="xs"
              flex={1}
              aria-label="Payer"
              value={narrowed.payer}
              data={[{ value: '', label: 'All payers' }, ...payers]}
              onChange={(event) => onNarrow({ ...narrowed, payer: event.currentTarget.value })}
            />
          )}
        </div>
      )}
    </div>
  );
}

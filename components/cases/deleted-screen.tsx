// Deleted cases, last deleted first, each with the way back and the way to be rid of it for good.
import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { listDeletedCases, restoreCase } from '../../lib/store/cases.ts';
import { purgeOne } from '../../lib/store/purge.ts';
import { showDate } from '../ui/date-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { go } from '../ui/hash-route.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { WindowedList } from '../ui/windowed-list.tsx';
import { EmptyForGood, type Emptying } from './empty-for-good.tsx';
import { EmptyOlder, isListed } from './empty-older.tsx';
import classes from './list.module.css';
import { casePath } from './routes.ts';
import { Trouble } from './trouble.tsx';
import { useRows } from './use-rows.ts';

/** `list.module.css` draws a row so high. */
const heightOf = () => 58;

export function DeletedScreen() {
  const rows = useRows(listDeletedCases);
  const [asked, setAsked] = useState<Emptying | null>(null);
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  const all = rows.kind === 'ready' ? rows.rows : [];
  const shown = all.filter(isListed);

  const restore = async (id: string) => {
    const answer = await restoreCase(id);
    if (answer.ok) go(casePath(id));
    else showTrouble(answer.message);
  };

  return (
    <main className={classes.screen}>
      <Group gap={4} wrap="nowrap" px="md" py="sm">
        <ActionIcon component="a" href="#/cases" aria-label="All cases" ml={-6}>
          <IconArrowLeft size={18} aria-hidden />
        </ActionIcon>
        <Title order={1}>Recently deleted</Title>
      </Group>
      {rows.kind === 'ready' && shown.length === 0 && (
        <EmptyState icon={<IconTrash size={32} />} title="Nothing was deleted">
          A case that you delete can be brought back from here.
        </EmptyState>
      )}
      {shown.length > 0 && <EmptyOlder rows={all} onAsk={setAsked} />}
      <WindowedList label="Deleted cases" rows={shown} heightOf={heightOf} keyOf={(row) => row.id}>
        {(row) => (
          <div className={classes.row}>
            <span className={classes.line}>
              <strong className={classes.name}>{row.patientName || 'No name yet'}</strong>
              <span className={classes.payer}>{row.payerName}</span>
              <Button
                size="xs"
                variant="default"
                ml="auto"
                style={{ flex: 'none' }}
                onClick={() => void restore(row.id)}
              >
                Bring back
              </Button>
            </span>
            <span className={classes.line}>
              <span className={classes.next}>Deleted {showDate(row.deletedAt.slice(0, 10))}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                color="red"
                ml="auto"
                style={{ flex: 'none' }}
                onClick={() =>
                  setAsked({
                    what: `The case of ${row.patientName || 'somebody without a name yet'}`,
                    count: 1,
                    work: () => purgeOne(row.id),
                  })
                }
              >
                Empty for good
              </Button>
            </span>
          </div>
        )}
      </WindowedList>
      <EmptyForGood asked={asked} onClose={() => setAsked(null)} />
    </main>
  );
}

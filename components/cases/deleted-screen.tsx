// Deleted cases, last deleted first, each with the way back.
import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { listDeletedCases, restoreCase } from '../../lib/store/cases.ts';
import { showDate } from '../ui/date-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { go } from '../ui/hash-route.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { WindowedList } from '../ui/windowed-list.tsx';
import classes from './list.module.css';
import { casePath } from './routes.ts';
import { Trouble } from './trouble.tsx';
import { useRows } from './use-rows.ts';

export function DeletedScreen() {
  const rows = useRows(listDeletedCases);
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  // New cases that were left without a word are deleted by themselves; nobody looks for those.
  const shown =
    rows.kind === 'ready'
      ? rows.rows.filter((row) => row.patientName || row.memberId || row.payerName)
      : [];

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
      <WindowedList label="Deleted cases" rows={shown} heightOf={() => 58} keyOf={(row) => row.id}>
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
            <span className={classes.next}>Deleted {showDate(row.deletedAt.slice(0, 10))}</span>
          </div>
        )}
      </WindowedList>
    </main>
  );
}

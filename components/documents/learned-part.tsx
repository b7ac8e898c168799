// What the payer asked for in this case and the checklist does not know yet: one click makes it a row for the next case.
import { Alert, Button, Group, Text } from '@mantine/core';
import { longDate } from '../../lib/case/calendar.ts';
import { FAMILIES } from '../../lib/documents/families.ts';
import { rowFor, unlearned } from '../../lib/documents/learned-rows.ts';
import { newId, useCase, useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { changePractice } from './change-practice.ts';

/** `families` are titles, as readiness gives them. */
export function LearnedPart({ families }: { families: readonly string[] }) {
  const { practice } = useCaseSource();
  const value = useCase((now) => now);
  const known = FAMILIES.filter(({ title }) => families.includes(title));
  const [only] = known;
  const family = known.length === 1 && only ? only : null;
  const add = async (wanted: ReturnType<typeof unlearned>[number]) => {
    const row = rowFor(wanted, value, practice, {
      id: newId(),
      family: family?.id ?? '',
      today: localToday(),
    });
    const put = (rows: (now: typeof practice.checklist) => typeof practice.checklist) =>
      changePractice((now) => ({ ...now, checklist: rows(now.checklist) }));
    if (await put((now) => [...now, row]))
      showUndo(
        `Every case of ${row.payer} is asked for it`,
        () => void put((now) => now.filter(({ id }) => id !== row.id)),
      );
  };
  return unlearned(value, practice).map((wanted) => (
    <Alert key={wanted.kind} color="blue" p="xs" my="xs">
      <Text size="xs">
        The payer asked for: <b>{wanted.title}</b>
        {wanted.on && ` (${longDate(wanted.on)})`}. Ask for it before the next case is sent?
      </Text>
      <Group mt={4}>
        <Button size="compact-xs" variant="light" onClick={() => void add(wanted)}>
          {family ? `In every ${family.title} case of this payer` : 'In every case of this payer'}
        </Button>
      </Group>
    </Alert>
  ));
}

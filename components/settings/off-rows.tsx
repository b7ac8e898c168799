// Built-in checklist rows that the practice never wants, with the reason; each comes back with a click.
import { Anchor, Text } from '@mantine/core';
import { ALL_ROWS } from '../../lib/documents/families.ts';
import { usePracticeSlice, usePracticeUpdate } from './practice-context.tsx';

export function OffRows() {
  const off = usePracticeSlice((practice) => practice.checklistOff);
  const why = usePracticeSlice((practice) => practice.checklistOffWhy);
  const update = usePracticeUpdate();
  if (off.length === 0) return null;
  const back = (id: string) =>
    update((practice) => ({
      ...practice,
      checklistOff: practice.checklistOff.filter((one) => one !== id),
      checklistOffWhy: Object.fromEntries(
        Object.entries(practice.checklistOffWhy).filter(([one]) => one !== id),
      ),
    }));
  return (
    <section aria-label="Never asked for">
      <Text size="sm" fw={600}>
        Never asked for at your practice
      </Text>
      {off.map((id) => {
        const title = ALL_ROWS.find((row) => row.id === id)?.title ?? id;
        return (
          <Text key={id} size="sm">
            {title}
            {why[id] && (
              <Text span size="xs" c="dimmed">
                {' '}
                {why[id]}
              </Text>
            )}{' '}
            <Anchor
              component="button"
              type="button"
              fz="xs"
              aria-label={`Ask again for ${title}`}
              onClick={() => back(id)}
            >
              ask again
            </Anchor>
          </Text>
        );
      })}
    </section>
  );
}

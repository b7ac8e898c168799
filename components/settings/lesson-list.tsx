// What was taught of one portal: the field in the words that were kept of it, what it means, who said so.
import { Button, Group, Stack, Text } from '@mantine/core';
import { isFingerprint } from '../../lib/form/form-words.ts';
import { meaningWords, taughtWords, type TaughtField } from '../../lib/form/taught.ts';
import { localToday } from '../ui/date-text.ts';

/** Words of the page are kept only where they are on the closed list; the rest is not shown because it is not there. */
function fieldWords({ signs }: TaughtField): string {
  const words = signs.own.length > 0 ? signs.own : signs.names;
  const known = words.filter((word) => !isFingerprint(word)).join(' ');
  const heading = signs.headings.filter((word) => !isFingerprint(word)).slice(0, 4);
  const place = heading.length > 0 ? ` (${heading.join(' ')})` : '';
  return `${known || 'a field in words of its own'}${place}`;
}

export function LessonList({
  lessons,
  onForget,
}: {
  lessons: readonly TaughtField[];
  onForget: (field: TaughtField) => void;
}) {
  if (lessons.length === 0)
    return (
      <Text size="xs" c="dimmed">
        Nothing taught yet. While you fill a form here, press “Teach a field” and click the field in
        the page.
      </Text>
    );
  return (
    <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {lessons.map((field) => (
        <Group key={field.id} component="li" gap="sm" wrap="nowrap" justify="space-between">
          <div style={{ minWidth: 0 }}>
            <Text size="sm">{meaningWords(field)}</Text>
            <Text size="xs" c="dimmed">
              {fieldWords(field)} · {taughtWords(field, localToday())}
            </Text>
          </div>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Forget ${meaningWords(field)}`}
            onClick={() => onForget(field)}
          >
            Forget
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

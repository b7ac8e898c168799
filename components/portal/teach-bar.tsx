// Starts and shows the short mode in which the next click in the page names a field.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconInfoCircle, IconPointer } from '@tabler/icons-react';
import type { Meaning } from '../../lib/form/teach.ts';
import { meaningWords } from '../../lib/form/taught.ts';

/** The way in from the page: point first, then say what it is. */
export function TeachBar({ onPoint }: { onPoint: () => void }) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      justify="flex-start"
      leftSection={<IconPointer size={16} aria-hidden />}
      onClick={onPoint}
    >
      Teach a field: point at it in the page
    </Button>
  );
}

/** While the page waits for a click. */
export function PointingNotice({
  meaning,
  onCancel,
}: {
  meaning?: Meaning | undefined;
  onCancel: () => void;
}) {
  return (
    <Alert color="blue" icon={<IconPointer aria-hidden />} title="Click the field in the page">
      <Stack gap="xs">
        <Text size="sm" role="status">
          {meaning
            ? `The field you click is kept as: ${meaningWords(meaning)}.`
            : 'Then say here what it is.'}{' '}
          The page does not get this click. Escape ends it.
        </Text>
        <Group>
          <Button size="xs" variant="default" onClick={onCancel} data-autofocus>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

/** What became of the last lesson. */
export function Lesson({ said }: { said: { ok: boolean; text: string } | null }) {
  if (!said) return null;
  return (
    <Alert
      role="status"
      p="xs"
      color={said.ok ? 'teal' : 'orange'}
      icon={said.ok ? <IconCheck aria-hidden /> : <IconInfoCircle aria-hidden />}
    >
      {said.text}
    </Alert>
  );
}

// One list of codes: its name, what is in it, and the way to take it out.
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';

export function CodeSetRow(props: { name: string; about: string; onRemove: () => void }) {
  const { name, about, onRemove } = props;
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      </div>
      <ActionIcon size={26} aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

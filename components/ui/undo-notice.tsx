// A notice of something that was just done, with the way back.
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Shows `text` with an Undo button for ten seconds. */
export function showUndo(text: string, undo: () => void): void {
  const id = `undo-${Math.random().toString(36).slice(2)}`;
  notifications.show({
    id,
    autoClose: 10_000,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{text}</Text>
        <Button
          size="xs"
          variant="light"
          style={{ flexShrink: 0 }}
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}

/** Says that something did not work, until it is closed. */
export function showTrouble(text: string): void {
  notifications.show({ color: 'red', autoClose: false, withBorder: true, message: text });
}

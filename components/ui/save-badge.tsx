// The quiet word that says whether what was typed is kept.
import { Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { SaveState } from './editor.ts';

export function SaveBadge({ state }: { state: SaveState }) {
  if (state.kind === 'failed')
    return (
      <Tooltip label={state.message} multiline maw={260}>
        <Text span size="xs" c="var(--mantine-color-error)" fw={600} role="alert">
          <IconAlertTriangle size={13} style={{ verticalAlign: '-2px' }} aria-hidden /> Not saved
        </Text>
      </Tooltip>
    );
  const saved = state.kind === 'saved';
  return (
    <Text span size="xs" c="dimmed" aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
      {saved && <IconCheck size={13} style={{ verticalAlign: '-2px' }} aria-hidden />}{' '}
      {saved ? 'Saved' : 'Saving…'}
    </Text>
  );
}

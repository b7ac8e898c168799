// Up, down and away for one item of a list: quick with keys, no dragging.
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';

interface MoveToolsProps {
  /** What is moved, for people who do not see the icons: `diagnosis A`. */
  name: string;
  /** null where there is no way up or down. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
  onCopy?: () => void;
}

export function MoveTools({ name, onUp, onDown, onRemove, onCopy }: MoveToolsProps) {
  return (
    <div style={{ display: 'flex', flex: 'none' }}>
      {onCopy && (
        <ActionIcon size={24} aria-label={`Copy ${name}`} title="Copy" onClick={onCopy}>
          <IconCopy size={15} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        size={24}
        aria-label={`Move ${name} up`}
        title="Up"
        disabled={!onUp}
        style={onUp ? undefined : { visibility: 'hidden' }}
        onClick={() => onUp?.()}
      >
        <IconArrowUp size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={24}
        aria-label={`Move ${name} down`}
        title="Down"
        disabled={!onDown}
        style={onDown ? undefined : { visibility: 'hidden' }}
        onClick={() => onDown?.()}
      >
        <IconArrowDown size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon size={24} aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}

// Up, down and away for one item of a list: quick with keys, no dragging.
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash, type Icon } from '@tabler/icons-react';

interface MoveProps {
  name: string;
  title: string;
  go: (() => void) | null;
  icon: Icon;
}

/** Keeps its place where there is no way to go, so that the others do not jump. */
function Move({ name, title, go, icon: Arrow }: MoveProps) {
  return (
    <ActionIcon
      size={24}
      aria-label={name}
      title={title}
      disabled={!go}
      style={go ? undefined : { visibility: 'hidden' }}
      onClick={() => go?.()}
    >
      <Arrow size={15} aria-hidden />
    </ActionIcon>
  );
}

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
      {(onUp ?? onDown) && (
        <>
          <Move name={`Move ${name} up`} title="Up" go={onUp} icon={IconArrowUp} />
          <Move name={`Move ${name} down`} title="Down" go={onDown} icon={IconArrowDown} />
        </>
      )}
      {onCopy && (
        <ActionIcon size={24} aria-label={`Copy ${name}`} title="Copy" onClick={onCopy}>
          <IconCopy size={15} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon size={24} aria-label={`Remove ${name}`} title="Remove" onClick={onRemove}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}

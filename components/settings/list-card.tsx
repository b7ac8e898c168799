// One entry of a list in the settings: opens for typing, says in a line what is in it.
import { ActionIcon } from '@mantine/core';
import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './settings.module.css';

interface ListCardProps {
  title: string;
  summary: string;
  /** Open from the start: an entry that was just added. */
  open: boolean;
  onRemove: () => void;
  children: ReactNode;
}

export function ListCard({ title, summary, open, onRemove, children }: ListCardProps) {
  return (
    <div className={classes.entry}>
      <details className={classes.card} open={open}>
        <summary>
          <IconChevronRight size={16} aria-hidden />
          <strong>{title}</strong>
          <span>{summary}</span>
        </summary>
        <div className={classes.inside}>{children}</div>
      </details>
      <ActionIcon
        className={classes.remove}
        size={26}
        aria-label={`Remove ${title}`}
        title="Remove"
        onClick={onRemove}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}

// One line of progress with its way out.
import { Button, Progress, Text } from '@mantine/core';
import classes from './documents.module.css';

interface WorkLineProps {
  label: string;
  words: string;
  /** 0 to 1. */
  share: number;
  onCancel: () => void;
}

export function WorkLine({ label, words, share, onCancel }: WorkLineProps) {
  return (
    <div className={classes.line} role="status">
      <span>
        <Text size="xs" truncate>
          {words}
        </Text>
        <Progress value={100 * share} aria-label={label} size="sm" />
      </span>
      <Button size="compact-xs" variant="subtle" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

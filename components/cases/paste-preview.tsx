// What was read from a pasted block, and, just as plainly, what was not.
import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Facts } from '../../lib/case/field-keys.ts';
import { nameOfKey } from '../../lib/case/field-names.ts';
import { shownFact } from '../fields/shown-fact.ts';
import classes from './paste.module.css';

export function PastePreview({ facts, unread }: { facts: Facts; unread: readonly string[] }) {
  const read = Object.entries(facts);
  return (
    <div className={classes.preview} aria-live="polite">
      <h2 className={classes.head}>
        <IconCheck size={15} aria-hidden color="var(--app-ok)" />
        {read.length === 0 ? 'Nothing could be read yet' : `Read: ${read.length}`}
      </h2>
      {read.length > 0 && (
        <dl className={classes.list}>
          {read.map(([key, value]) => (
            <div key={key}>
              <dt>{nameOfKey(key)}</dt>
              <dd>{shownFact(key, value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {unread.length > 0 && (
        <>
          <h2 className={classes.head}>
            <IconAlertTriangle size={15} aria-hidden color="var(--app-warn)" />
            Not read: {unread.length}
          </h2>
          <Text size="xs" c="dimmed">
            These lines are left out, because they could not be told for certain. Type them into the
            case.
          </Text>
          <ul className={classes.unread}>
            {unread.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

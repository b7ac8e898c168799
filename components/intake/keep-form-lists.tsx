// What is kept, what would be written again, and what came of it.
import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeptItem, NotAgain, RewritePlan, RewriteTarget } from '../../lib/form/kept-form.ts';
import classes from './intake.module.css';

const values = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

interface KeepListProps {
  items: readonly KeptItem[];
  onKeep: () => void;
  onCancel: () => void;
}

export function KeepList({ items, onKeep, onCancel }: KeepListProps) {
  return (
    <Stack gap="sm">
      <Text size="sm">
        What is typed in this form can be kept for 24 hours, in case the portal logs you out.
        Passwords, card numbers and social security numbers never are.
      </Text>
      <div className={classes.card}>
        {items.map((item, index) => (
          <div key={index} className={`${classes.row} ${classes.pair}`}>
            <span className={classes.name}>{item.label || 'A field without words'}</span>
            <span className={classes.value}>{item.shown}</span>
          </div>
        ))}
      </div>
      <Group gap="xs" wrap="nowrap" className={classes.foot}>
        <Button flex={1} onClick={onKeep} data-autofocus>
          Keep {values(items.length)} for 24 hours
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

const WHY: Readonly<Record<NotAgain, string>> = {
  'no-field': 'This page has no such field, or not yet.',
  'several-fields': 'More than one field looks like it.',
  filled: 'The field is filled already: left as it is.',
  'not-writable': 'The field cannot be written now.',
};

interface RewriteListProps {
  plan: RewritePlan;
  /** Time of the day. */
  keptAt: string;
  onWrite: (targets: RewriteTarget[]) => void;
  onKeepNew: () => void;
  onForget: () => void;
}

export function RewriteList({ plan, keptAt, onWrite, onKeepNew, onForget }: RewriteListProps) {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const ticked = plan.targets.filter(({ signature }) => !off.has(signature));
  const tick = (signature: string, on: boolean): void => {
    const next = new Set(off);
    if (on) next.delete(signature);
    else next.add(signature);
    setOff(next);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        Kept at {keptAt}.{' '}
        {plan.targets.length > 0
          ? 'These fields are empty now and are the same as before.'
          : 'None of the kept values has an empty field on this page.'}
      </Text>
      {plan.targets.length > 0 && (
        <div className={classes.card}>
          {plan.targets.map((target) => (
            <div key={target.signature} className={classes.row}>
              <Checkbox
                size="sm"
                checked={!off.has(target.signature)}
                onChange={(event) => tick(target.signature, event.currentTarget.checked)}
                label={
                  <>
                    <span className={classes.name}>{target.label || 'A field without words'}</span>
                    <span className={classes.value}>{target.shown}</span>
                  </>
                }
              />
            </div>
          ))}
        </div>
      )}
      {plan.left.length > 0 && (
        <section aria-label="Not written">
          <Text size="xs" c="dimmed" mb={2}>
            Not written: {plan.left.length}
          </Text>
          <div className={classes.card}>
            {plan.left.map(({ item, reason }, index) => (
              <div key={index} className={classes.row}>
                <Text size="sm">
                  {item.label || 'A field without words'}: <b>{item.shown}</b>
                </Text>
                <Text size="xs" c="dimmed">
                  {WHY[reason]}
                </Text>
              </div>
            ))}
          </div>
        </section>
      )}
      <Group gap="xs" className={classes.foot}>
        <Button
          flex={1}
          disabled={ticked.length === 0}
          onClick={() => onWrite(ticked)}
          data-autofocus
        >
          Write {ticked.length === 1 ? '1 field' : `${ticked.length} fields`} again
        </Button>
        <Button variant="default" onClick={onForget}>
          Forget it
        </Button>
      </Group>
      <Button variant="subtle" size="compact-sm" onClick={onKeepNew}>
        Keep what is in the form now instead
      </Button>
    </Stack>
  );
}

interface WrittenProps {
  written: number;
  left: readonly KeptItem[];
  onAgain: () => void;
  onForget: () => void;
  onDone: () => void;
}

export function Written({ written, left, onAgain, onForget, onDone }: WrittenProps) {
  return (
    <Stack gap="sm">
      <Alert role="status" color="green" icon={<IconCheck />}>
        {written === 1 ? '1 field holds' : `${written} fields hold`} again what they held before.
        Look them over before you go on.
        {left.length > 0 &&
          ` ${values(left.length)} had no field here: kept until the day is over, for the next step of the form.`}
      </Alert>
      <Group gap="xs">
        <Button onClick={onDone}>Back to the case</Button>
        {left.length > 0 && (
          <>
            <Button variant="default" onClick={onAgain}>
              Read the page again
            </Button>
            <Button variant="default" onClick={onForget}>
              Forget the rest
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
}

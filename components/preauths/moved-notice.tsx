// The surgery stands outside the approved dates: the extension is one press away, and so is what to say on the phone.
import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { longDate } from '../../lib/case/calendar.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { outsideWindow, withExtension } from '../../lib/preauth/renew.ts';
import { showUndo } from '../ui/undo-notice.tsx';

interface MovedProps {
  value: Case;
  practice: Practice;
  update: (change: (value: Case) => Case) => void;
}

/** For each authorization that does not hold the day of surgery: ask to extend it, and the call script. */
export function MovedActions({ value, practice, update }: MovedProps) {
  const extend = (id: string, name: string) => {
    const { request, preauths } = value;
    update((c) =>
      withExtension(c, id, {
        now: new Date().toISOString(),
        by: practice.userName,
        newId: () => crypto.randomUUID(),
      }),
    );
    showUndo(`The request now asks to extend ${name}`, () =>
      update((c) => ({ ...c, request, preauths })),
    );
  };
  return outsideWindow(value).map(({ id, number, referenceNumber }) => {
    const name = number || referenceNumber || 'the authorization';
    return (
      <Group gap="xs" mt={6} key={id}>
        <Button size="compact-sm" variant="default" onClick={() => extend(id, name)}>
          Ask to extend {name}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href={`#/case/${value.id}/call/${id}`}
        >
          Call script
        </Button>
      </Group>
    );
  });
}

/** Stands beside the day of surgery, where it is moved. */
export function MovedNotice(props: MovedProps) {
  const outside = outsideWindow(props.value);
  const [first] = outside;
  if (!first) return null;
  const dates = [
    first.validFrom && `from ${longDate(first.validFrom)}`,
    first.validTo && `until ${longDate(first.validTo)}`,
  ];
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle size={18} />}
      title="The surgery is outside the approved dates"
      py="xs"
      mt="xs"
      role="status"
    >
      {outside.length === 1
        ? `The payer approved ${dates.filter(Boolean).join(' ')}. Without an extension the claim will be denied.`
        : `${outside.length} authorizations do not hold this day. Without an extension the claim will be denied.`}
      <MovedActions {...props} />
    </Alert>
  );
}

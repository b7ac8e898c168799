// What an import did, in numbers, and how to go on.
import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ImportReport } from './run-import.ts';

const cases = (count: number): string =>
  count === 1 ? '1 case' : `${count.toLocaleString('en-US')} cases`;

export function ImportDone({ report, onAgain }: { report: ImportReport; onAgain: () => void }) {
  const { added, updated, unchanged, skipped, left, trouble } = report;
  const words = [
    `${cases(added)} added`,
    updated > 0 && `${updated} updated`,
    unchanged > 0 && `${unchanged} had everything already`,
    skipped > 0 && `${skipped} left alone`,
  ].filter(Boolean);
  return (
    <Stack gap="sm">
      {trouble && (
        <Alert color="red" role="alert">
          {trouble}
        </Alert>
      )}
      <Alert
        color={left > 0 ? 'orange' : 'green'}
        role="status"
        icon={left > 0 ? <IconInfoCircle /> : <IconCheck />}
      >
        {words.join(', ')}.
        {left > 0 &&
          ` ${cases(left)} ${left === 1 ? 'is' : 'are'} not in yet. Each case that is in is whole: import the same file again to go on, and what is here is not doubled.`}
      </Alert>
      <Group gap="xs">
        <Button component="a" href="#/cases">
          See the cases
        </Button>
        <Button variant="default" onClick={onAgain}>
          Another file
        </Button>
      </Group>
    </Stack>
  );
}

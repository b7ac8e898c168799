// Instead of a list that might be too short: what happened, in the words of the store, and what to do.
import { Alert, Button, Stack } from '@mantine/core';
import { IconShieldExclamation } from '@tabler/icons-react';

export function Trouble({ message }: { message: string }) {
  return (
    <Stack p="md" role="alert">
      <Alert
        color="red"
        icon={<IconShieldExclamation aria-hidden />}
        title="Your cases are not shown, so that nothing gets overwritten"
      >
        {message || 'Something went wrong while reading the cases. Nothing was changed.'}
      </Alert>
      <Button variant="default" onClick={() => location.reload()}>
        Try again
      </Button>
    </Stack>
  );
}

// Two windows changed the same place: what was typed here stays, what the other one saved can be taken with one click.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import { setIn } from '../ui/path.ts';
import type { Clash } from '../ui/three-way.ts';
import { useCaseSource } from './case-context.tsx';
import { placeWords } from './place-words.ts';

function say(value: unknown): string {
  if (value === '' || value === undefined || value === null) return 'empty';
  return typeof value === 'string' ? `“${value}”` : 'another version';
}

export function ClashNotice() {
  const { editor } = useCaseSource();
  const clashes = useSyncExternalStore(editor.subscribe, editor.clashes);
  if (clashes.length === 0) return null;
  const takeTheirs = () => {
    editor.update((value) =>
      clashes.reduce<Case>((next, { path, theirs }) => setIn(next, path, theirs), value),
    );
    editor.dismissClashes();
  };
  return (
    <Alert color="orange" title="Another window changed this case too" m="md" mb={0}>
      <Stack gap="xs">
        {clashes.map((clash: Clash) => (
          <Text size="sm" key={clash.path}>
            {placeWords(clash.path)}: here {say(clash.ours)}, there {say(clash.theirs)}.
          </Text>
        ))}
        <Text size="sm">What you typed here is kept and saved.</Text>
        <Group gap="sm">
          <Button size="xs" onClick={editor.dismissClashes}>
            Keep mine
          </Button>
          <Button size="xs" variant="default" onClick={takeTheirs}>
            Use the other
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

// The same facts in few characters, with the sentences that had to go.
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { shortText } from '../../lib/documents/short-text.ts';
import { useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import classes from './documents.module.css';

const TARGETS = [
  { value: '264', label: '264: message of a request' },
  { value: '2000', label: '2,000: claim narrative' },
  { value: '125', label: '125: short note field' },
  { value: '71', label: '71: CMS-1500 item 19' },
];

export function ShortForm() {
  const { practice } = useCaseSource();
  const value = useCase((now) => now);
  const update = useUpdate();
  const [most, setMost] = useState('264');
  const short = shortText(value, practice, localToday(), Number(most));
  const useAsNote = () => {
    const before = value.request.note;
    update((now) => ({ ...now, request: { ...now.request, note: short.text } }));
    showUndo('Put into the note of the request', () =>
      update((now) => ({ ...now, request: { ...now.request, note: before } })),
    );
  };
  return (
    <Stack gap={6} component="section" aria-label="Short form">
      <NativeSelect
        size="xs"
        label="Short form, in characters"
        data={TARGETS}
        value={most}
        onChange={(event) => setMost(event.currentTarget.value)}
      />
      <Text size="sm">{short.text || 'The case does not know enough yet for a short form.'}</Text>
      <Text size="xs" c={short.cut ? 'var(--mantine-color-error)' : 'dimmed'}>
        {short.text.length} of {most}
        {short.cut && ': cut in the middle, shorten it by hand'}
      </Text>
      {short.dropped.map((sentence) => (
        <Text key={sentence} size="xs" className={classes.dropped}>
          {sentence}
        </Text>
      ))}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={!short.text}
          onClick={() => void navigator.clipboard.writeText(short.text)}
        >
          Copy
        </Button>
        {most === '264' && (
          <Button size="xs" variant="default" disabled={!short.text} onClick={useAsNote}>
            Use as the request’s note
          </Button>
        )}
      </Group>
    </Stack>
  );
}

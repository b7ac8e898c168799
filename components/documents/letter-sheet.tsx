// The letter of medical necessity: follows the case until a person edits it; out as PDF, print, or text for a field.
import { Alert, Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { blanksIn, letterhead, letterText, shortText } from '../../lib/documents/letter.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble, showUndo } from '../ui/undo-notice.tsx';
import classes from './documents.module.css';
import { openInTab, printText } from './print-text.ts';

export function LetterSheet({ onClose }: { onClose: () => void }) {
  const { practice } = useCaseSource();
  const value = useCase((now) => now);
  const update = useUpdate();
  const template = letterText(value, practice, localToday());
  const text = value.letter.text || template;
  const edited = value.letter.text !== '';
  const blanks = blanksIn(text);
  const write = (next: string) =>
    update((now) => ({ ...now, letter: { text: next, editedAt: new Date().toISOString() } }));
  const startOver = () => {
    const before = value.letter;
    update((now) => ({ ...now, letter: { text: '', editedAt: '' } }));
    showUndo('The letter follows the case again', () =>
      update((now) => ({ ...now, letter: before })),
    );
  };
  const pdf = async (take: (file: Blob) => void) => {
    const answer = await pdfJob({ job: 'letter', letter: { head: letterhead(practice), text } });
    if (answer.ok) take(answer.file);
    else showTrouble(answer.message);
  };
  return (
    <Modal opened onClose={onClose} fullScreen title="Letter of medical necessity">
      <Stack gap="sm">
        {blanks.length > 0 ? (
          <Alert
            color="orange"
            title={`${blanks.length} ${blanks.length === 1 ? 'blank' : 'blanks'} to fill`}
          >
            {[...new Set(blanks)].join(', ')}. Add them to the case, or type over the marks [[ ]]
            below.
          </Alert>
        ) : (
          <Text size="sm" c="dimmed">
            No blanks. Read it before it is signed: every sentence comes from the case.
          </Text>
        )}
        <Textarea
          className={classes.letter}
          aria-label="Letter"
          autosize
          minRows={12}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Group gap="xs">
          {!edited && (
            <Button size="xs" onClick={() => write(template)}>
              Keep this letter
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => void pdf(openInTab)}>
            Open PDF
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              void pdf((file) => void saveFile(file, 'letter-of-medical-necessity.pdf'))
            }
          >
            Save PDF
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              printText('Letter', [letterhead(practice).join('\n'), text].join('\n\n'))
            }
          >
            Print
          </Button>
          {edited && (
            <Button size="xs" variant="subtle" color="gray" onClick={startOver}>
              Start over from the case
            </Button>
          )}
        </Group>
        <ShortForm />
      </Stack>
    </Modal>
  );
}

const TARGETS = [
  { value: '264', label: '264: message of a request' },
  { value: '2000', label: '2,000: claim narrative' },
  { value: '125', label: '125: short note field' },
  { value: '71', label: '71: CMS-1500 item 19' },
];

/** The same facts in few characters, with the sentences that had to go. */
function ShortForm() {
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

// One letter of the case: follows the case until a person edits it; out as PDF, print, or text for a field.
import { Alert, Button, Group, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { blanksIn, letterhead } from '../../lib/documents/letter.ts';
import { letterOf, NECESSITY, withLetter } from '../../lib/documents/letters.ts';
import { fileNames } from '../../lib/documents/file-names.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { useCase, useCaseSource, useUpdate } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble, showUndo } from '../ui/undo-notice.tsx';
import classes from './documents.module.css';
import { openInTab, printText } from './print-text.ts';
import { ShortForm } from './short-form.tsx';

interface LetterSheetProps {
  onClose: () => void;
  /** As in lib/documents/letters.ts; the letter of medical necessity when absent. */
  letterId?: string;
}

export function LetterSheet({ onClose, letterId = NECESSITY }: LetterSheetProps) {
  const { practice } = useCaseSource();
  const value = useCase((now) => now);
  const update = useUpdate();
  const letter = letterOf(value, practice, localToday(), letterId);
  if (!letter) return null;
  const { text, edited, title } = letter;
  const blanks = blanksIn(text);
  const write = (next: string) =>
    update((now) => withLetter(now, letterId, next, new Date().toISOString()));
  const startOver = () => {
    write('');
    showUndo('The letter follows the case again', () => write(text));
  };
  const pdf = async (take: (file: Blob) => void) => {
    const answer = await pdfJob({ job: 'letter', letter: { head: letterhead(practice), text } });
    if (!answer.ok) return showTrouble(answer.message);
    for (const note of answer.notes) showTrouble(note);
    take(answer.file);
  };
  const [name = 'letter.pdf'] = fileNames([
    { document: { kind: title, madeOn: '' }, type: 'application/pdf' },
  ]);
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={title}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
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
            <Button size="xs" onClick={() => write(text)}>
              Keep this letter
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => void pdf(openInTab)}>
            Open PDF
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => void pdf((file) => void saveFile(file, name))}
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
          <PhraseMenu onChoose={(phrase) => write(beforeClosing(text, phrase))} />
          {edited && (
            <Button size="xs" variant="subtle" color="gray" onClick={startOver}>
              Start over from the case
            </Button>
          )}
        </Group>
        {letterId === NECESSITY && <ShortForm />}
      </Stack>
    </Modal>
  );
}

/** Before the paragraph that ends the letter. */
function beforeClosing(text: string, phrase: string): string {
  const at = text.lastIndexOf('\n\nSincerely,');
  return at < 0 ? `${text}\n\n${phrase}` : `${text.slice(0, at)}\n\n${phrase}${text.slice(at)}`;
}

function PhraseMenu({ onChoose }: { onChoose: (text: string) => void }) {
  const { practice } = useCaseSource();
  const phrases = practice.phrases.filter(({ text }) => text.trim() !== '');
  if (phrases.length === 0) return null;
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <Button size="xs" variant="default">
          Add a phrase
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {phrases.map(({ id, title, text }) => (
          <Menu.Item key={id} onClick={() => onChoose(text)}>
            {title || text.slice(0, 40)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

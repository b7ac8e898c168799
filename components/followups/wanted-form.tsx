// What the payer wants before it decides: documents of the usual kinds, anything else in its words, and by which day.
import { Button, Group, NativeSelect, Pill, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DOCUMENT_KINDS, documentTitle } from '../../lib/documents/document-kinds.ts';

interface WantedFormProps {
  onSave: (asked: string[], by: string) => void;
  onBack: () => void;
}

export function WantedForm({ onSave, onBack }: WantedFormProps) {
  const [asked, setAsked] = useState<string[]>([]);
  const [words, setWords] = useState('');
  const [by, setBy] = useState('');
  const add = (what: string) => {
    if (what !== '' && !asked.includes(what)) setAsked([...asked, what]);
  };
  return (
    <Stack gap="xs" role="group" aria-label="What they want">
      <NativeSelect
        label="They want"
        value=""
        data={[
          { value: '', label: 'Choose a document' },
          ...DOCUMENT_KINDS.map(({ kind, title }) => ({ value: kind, label: title })),
        ]}
        onChange={(event) => add(event.currentTarget.value)}
      />
      <TextInput
        label="Something else"
        placeholder="In the payer’s words, then Enter"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          add(words.trim());
          setWords('');
        }}
      />
      {asked.length > 0 && (
        <Pill.Group>
          {asked.map((what) => (
            <Pill
              key={what}
              withRemoveButton
              onRemove={() => setAsked(asked.filter((one) => one !== what))}
              removeButtonProps={{ 'aria-label': `Remove ${documentTitle(what)}` }}
            >
              {documentTitle(what)}
            </Pill>
          ))}
        </Pill.Group>
      )}
      <TextInput
        type="date"
        label="It must be there by"
        maw={200}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="sm"
          onClick={() => onSave(words.trim() ? [...asked, words.trim()] : asked, by)}
        >
          Record what they want
        </Button>
        <Button size="sm" variant="default" onClick={onBack}>
          Back
        </Button>
      </Group>
    </Stack>
  );
}

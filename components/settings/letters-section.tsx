// Letters in the practice's own words: a family's template copied and edited, and phrases that are used again and again.
import { Alert, Button, Group, NativeSelect, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { phraseSchema, type OwnTemplate, type Phrase } from '../../lib/case/practice.ts';
import {
  DENIAL_BLOCKS,
  DENIAL_LETTERS,
  isDenialLetter,
} from '../../lib/documents/denial-templates.ts';
import { FAMILIES } from '../../lib/documents/families.ts';
import { templateText, unknownNames } from '../../lib/documents/own-templates.ts';
import { FieldStack } from '../ui/field-row.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { ListCard } from './list-card.tsx';
import { usePracticeSlice, usePracticeUpdate } from './practice-context.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Letters that can be copied: of medical necessity by family, then those about a denial. */
const LETTERS = [
  ...FAMILIES.map(({ id, title }) => ({ id, title })),
  ...Object.entries(DENIAL_LETTERS).map(([id, title]) => ({ id, title: `Denial: ${title}` })),
];
const titleOf = (family: string) => LETTERS.find(({ id }) => id === family)?.title ?? family;

export function LettersSection() {
  return (
    <SettingsSection
      id="letters"
      title="Letters"
      lead="The built-in letters follow the case. Where your surgeons say it otherwise, copy one and change its words."
    >
      <Templates />
      <Phrases />
    </SettingsSection>
  );
}

function Templates() {
  const templates = usePracticeSlice((practice) => practice.templates);
  const update = usePracticeUpdate();
  const put = (next: (now: OwnTemplate[]) => OwnTemplate[]) =>
    update((practice) => ({ ...practice, templates: next(practice.templates) }));
  const left = LETTERS.filter(({ id }) => !templates.some(({ family }) => family === id));
  const remove = (gone: OwnTemplate) => {
    put((now) => now.filter(({ family }) => family !== gone.family));
    showUndo('The built-in letter is used again', () => put((now) => [...now, gone]));
  };
  return (
    <>
      {templates.map((template) => (
        <ListCard
          key={template.family}
          title={titleOf(template.family)}
          summary="your words"
          open={false}
          onRemove={() => remove(template)}
        >
          <TemplateText
            template={template}
            onChange={(text) =>
              put((now) =>
                now.map((one) => (one.family === template.family ? { ...one, text } : one)),
              )
            }
          />
        </ListCard>
      ))}
      <NativeSelect
        size="xs"
        maw={320}
        aria-label="Copy a letter to change its words"
        value=""
        data={[
          { value: '', label: 'Copy a letter to change its words…' },
          ...left.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={({ currentTarget: { value: family } }) => {
          if (family) put((now) => [...now, { family, text: templateText(family) }]);
        }}
      />
    </>
  );
}

interface TemplateTextProps {
  template: OwnTemplate;
  onChange: (text: string) => void;
}

function TemplateText({ template: { family, text }, onChange }: TemplateTextProps) {
  const unknown = unknownNames(text, family);
  return (
    <FieldStack>
      <Textarea
        size="xs"
        autosize
        minRows={6}
        aria-label={`Letter for ${titleOf(family)}`}
        value={text}
        onChange={({ currentTarget: { value } }) => onChange(value)}
      />
      <Text size="xs" c="dimmed">
        {isDenialLetter(family)
          ? 'A blank line divides paragraphs. Address, subject and signature are put around them.'
          : 'One sentence a line. The first sentences of a part are kept longest when a text must be short.'}{' '}
        {'{braces}'} take a fact of the case; what is not known stays a marked blank. A line that
        begins with ? is left out while one of its facts is not known.
      </Text>
      {isDenialLetter(family) && <Blocks />}
      {unknown.length > 0 && (
        <Alert color="orange" p="xs">
          No case has these facts: {unknown.map((name) => `{${name}}`).join(', ')}. They would stay
          blanks.
        </Alert>
      )}
      <Group>
        <Button
          size="compact-xs"
          variant="default"
          disabled={text === templateText(family)}
          onClick={() => {
            onChange(templateText(family));
            showUndo('The built-in words are back', () => onChange(text));
          }}
        >
          Start over from the built-in words
        </Button>
      </Group>
    </FieldStack>
  );
}

/** What can stand in braces beside facts: said where it is needed, folded away where not. */
function Blocks() {
  return (
    <details>
      <summary>
        <Text span size="xs">
          Parts that are worked out of the case
        </Text>
      </summary>
      {Object.entries(DENIAL_BLOCKS).map(([name, holds]) => (
        <Text key={name} size="xs" c="dimmed">
          {`{${name}}`}: {holds}
        </Text>
      ))}
    </details>
  );
}

function Phrases() {
  const phrases = usePracticeSlice((practice) => practice.phrases);
  const update = usePracticeUpdate();
  const [added, setAdded] = useState('');
  const put = (next: (now: Phrase[]) => Phrase[]) =>
    update((practice) => ({ ...practice, phrases: next(practice.phrases) }));
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    put((now) => [...now, phraseSchema.parse({ id })]);
  };
  const remove = (gone: Phrase, index: number) => {
    put((now) => now.filter(({ id }) => id !== gone.id));
    showUndo('The phrase was removed', () => put((now) => now.toSpliced(index, 0, gone)));
  };
  return (
    <>
      {phrases.map((phrase, index) => (
        <ListCard
          key={phrase.id}
          title={phrase.title || 'New phrase'}
          summary={phrase.text.slice(0, 60)}
          open={phrase.id === added}
          onRemove={() => remove(phrase, index)}
        >
          <FieldStack>
            <TextField path={`phrases[${index}].title`} label="Name" placeholder="Why a hospital" />
            <NoteField path={`phrases[${index}].text`} label="Words" />
          </FieldStack>
        </ListCard>
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        Phrase
      </Button>
    </>
  );
}

// The practice's own checklist rows: what a payer once asked for, with the day it was learned.
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ownRowSchema, type OwnRow } from '../../lib/case/practice.ts';
import { DOCUMENT_KINDS } from '../../lib/documents/document-kinds.ts';
import { FAMILIES } from '../../lib/documents/families.ts';
import { isOldRow } from '../../lib/documents/own-rows.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { localToday } from '../ui/date-text.ts';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { DateField } from '../fields/value-fields.tsx';
import { ListCard } from './list-card.tsx';
import { OffRows } from './off-rows.tsx';
import { usePracticeSlice, usePracticeUpdate } from './practice-context.tsx';
import { SettingsSection } from './settings-section.tsx';

const KINDS = DOCUMENT_KINDS.map(({ kind, title }) => ({ value: kind, label: title }));
const FAMILY = FAMILIES.map(({ id, title }) => ({ value: id, label: title }));

function summaryOf(row: OwnRow): string {
  const family = FAMILIES.find(({ id }) => id === row.family)?.title;
  const old = isOldRow(row, localToday()) && 'older than a year: ask again';
  return [row.payer || 'every payer', family || 'every procedure', old].filter(Boolean).join(' · ');
}

export function ChecklistSection() {
  const rows = usePracticeSlice((practice) => practice.checklist);
  const update = usePracticeUpdate();
  const [added, setAdded] = useState('');
  const put = (next: (now: OwnRow[]) => OwnRow[]) =>
    update((practice) => ({ ...practice, checklist: next(practice.checklist) }));
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    put((now) => [...now, ownRowSchema.parse({ id, learnedOn: localToday() })]);
  };
  const remove = (gone: OwnRow, index: number) => {
    put((now) => now.filter(({ id }) => id !== gone.id));
    showUndo('The row was removed', () => put((now) => now.toSpliced(index, 0, gone)));
  };
  return (
    <SettingsSection
      id="checklist"
      title="Your checklist"
      lead="What a payer sent a case back for belongs here: the next case for that payer asks for it in time."
    >
      {rows.map((row, index) => (
        <ListCard
          key={row.id}
          title={row.title || 'New row'}
          summary={summaryOf(row)}
          open={row.id === added}
          onRemove={() => remove(row, index)}
        >
          <FieldStack>
            <TextField
              path={`checklist[${index}].title`}
              label="What must be there"
              placeholder="CPAP refusal letter"
            />
            <FieldRow>
              <TextField path={`checklist[${index}].payer`} label="Payer, blank for all" />
              <ChoiceField
                path={`checklist[${index}].family`}
                label="Procedure"
                choices={FAMILY}
                blank="Every procedure"
              />
            </FieldRow>
            <FieldRow>
              <ChoiceField
                path={`checklist[${index}].kind`}
                label="Document"
                choices={KINDS}
                blank="One of its own"
              />
              <DateField path={`checklist[${index}].learnedOn`} label="Learned on" past />
            </FieldRow>
            <TextField path={`checklist[${index}].why`} label="Why" />
          </FieldStack>
        </ListCard>
      ))}
      {rows.length === 0 && (
        <Text size="xs" c="dimmed">
          Nothing yet. The built-in checklists apply.
        </Text>
      )}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        Row
      </Button>
      <OffRows />
    </SettingsSection>
  );
}

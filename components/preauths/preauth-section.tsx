import { ActionIcon, Badge, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { withEvent } from '../../lib/case/events.ts';
import { newPreauth } from '../../lib/case/new-case.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case, Preauth } from '../../lib/case/schema.ts';
import { CopyValue } from '../portal/copy-value.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { showDate } from '../ui/date-text.ts';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { DateField } from '../fields/value-fields.tsx';
import { MatchNotice } from './match-notice.tsx';
import { ProofView } from './proof-view.tsx';
import { STATUS_COLOR, STATUS_OPTIONS, STATUS_WORDS } from './preauth-words.ts';
import { RequestForm } from './request-form.tsx';
import './tracker.css';

export interface PreauthSectionProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
}

function PreauthFields({ index, others }: { index: number; others: readonly Preauth[] }) {
  const path = `preauths[${index}]`;
  return (
    <FieldStack>
      <FieldRow>
        <TextField path={`${path}.number`} label="Authorization number" />
        <TextField path={`${path}.referenceNumber`} label="Reference number" />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          path={`${path}.status`}
          label="Status"
          choices={STATUS_OPTIONS}
          blank={false}
        />
        <DateField path={`${path}.submittedOn`} label="Sent on" />
        <DateField path={`${path}.validFrom`} label="Valid from" />
        <DateField path={`${path}.validTo`} label="Valid to" />
      </FieldRow>
      <FieldRow min={6}>
        <TextField path={`${path}.unitsAllowed`} label="Units approved" inputMode="numeric" />
        <TextField path={`${path}.unitsUsed`} label="Units used" inputMode="numeric" />
      </FieldRow>
      <FieldRow>
        <TextField path={`${path}.nextStep`} label="Next step" />
        <DateField path={`${path}.nextStepOn`} label="On" />
      </FieldRow>
      {others.length > 0 && (
        <ChoiceField
          path={`${path}.renewsId`}
          label="Renews"
          choices={others.map(({ id, number, referenceNumber }) => ({
            value: id,
            label: number || referenceNumber || 'The one without a number',
          }))}
        />
      )}
      <NoteField path={`${path}.note`} label="Notes" placeholder="Who said what, and when" />
    </FieldStack>
  );
}

function summary({ validFrom, validTo, submittedOn }: Preauth): string {
  if (validTo) return `${showDate(validFrom)} to ${showDate(validTo)}`;
  return submittedOn ? `sent ${showDate(submittedOn)}` : 'not sent yet';
}

function PreauthItem({
  preauth,
  index,
  others,
  callPath,
  onRemove,
}: {
  preauth: Preauth;
  index: number;
  others: readonly Preauth[];
  callPath: string;
  onRemove: () => void;
}) {
  const [open, setOpen] = useState(preauth.number === '' && preauth.referenceNumber === '');
  const number = preauth.number || preauth.referenceNumber;
  return (
    <Stack gap="xs" className="preauth-item">
      <Group gap={4} wrap="nowrap">
        <Text component="span" className="number" truncate c={number ? undefined : 'dimmed'}>
          {number || 'No number yet'}
        </Text>
        {number && <CopyValue value={number} name={`number ${number}`} />}
        <Badge color={STATUS_COLOR[preauth.status]} ml="auto" flex="none">
          {STATUS_WORDS[preauth.status]}
        </Badge>
      </Group>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="xs" c="dimmed" truncate>
          {summary(preauth)}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Button size="compact-xs" variant="subtle" component="a" href={callPath}>
            Call
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Less' : 'Details'}
          </Button>
          <Tooltip label="Remove this pre-auth">
            <ActionIcon size="sm" onClick={onRemove} aria-label={`Remove pre-auth ${number}`}>
              <IconTrash size={15} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      {open && <PreauthFields index={index} others={others} />}
      {open &&
        preauth.contacts.toReversed().map(({ id, on, who, reference, text }) => (
          <Text size="xs" key={id}>
            {[showDate(on), text, who && `with ${who}`, reference && `reference ${reference}`]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ))}
      {preauth.proofs.map((proof) => (
        <ProofView key={proof.at} proof={proof} />
      ))}
    </Stack>
  );
}

/** Pre-auth of the case sheet: what to ask for, and every request with its number, status and proof. */
export function PreauthSection({ value, update, practice }: PreauthSectionProps) {
  const stamp = () => ({
    now: new Date().toISOString(),
    by: practice.userName,
    newId: () => crypto.randomUUID(),
  });
  const add = (): void =>
    update((current) => ({
      ...current,
      preauths: [...current.preauths, newPreauth(() => crypto.randomUUID())],
    }));
  const remove = (gone: Preauth, index: number): void => {
    const name = gone.number || gone.referenceNumber || 'without a number';
    update((current) =>
      withEvent(
        { ...current, preauths: current.preauths.filter(({ id }) => id !== gone.id) },
        'deleted',
        `Removed pre-auth ${name}`,
        stamp(),
      ),
    );
    showUndo(`Pre-auth ${name} removed`, () =>
      update((current) =>
        withEvent(
          { ...current, preauths: current.preauths.toSpliced(index, 0, gone) },
          'restored',
          `Put back pre-auth ${name}`,
          stamp(),
        ),
      ),
    );
  };

  return (
    <Stack gap="sm">
      <MatchNotice value={value} practice={practice} />
      {value.preauths.map((preauth, index) => (
        <PreauthItem
          others={value.preauths.filter(({ id }) => id !== preauth.id)}
          callPath={`#/case/${value.id}/call/${preauth.id}`}
          key={preauth.id}
          preauth={preauth}
          index={index}
          onRemove={() => remove(preauth, index)}
        />
      ))}
      <RequestForm request={value.request} />
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={15} />}
        onClick={add}
        style={{ alignSelf: 'flex-start' }}
      >
        Add a pre-auth by hand
      </Button>
    </Stack>
  );
}

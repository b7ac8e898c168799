// One appeal: its level, when and how it was sent, what proves that it arrived, and the answer.
import { Button, FileButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { appealSchema, type Appeal } from '../../lib/case/after-send.ts';
import type { CaseDocument } from '../../lib/case/schema.ts';
import {
  HOW_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  proofsIn,
  unproven,
} from '../../lib/claim/appeals.ts';
import { documentTitle } from '../../lib/documents/document-kinds.ts';
import { newId, useCase, useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { FieldRow } from '../ui/field-row.tsx';
import { ACCEPT } from './attaching.tsx';
import { useAttach } from './use-attach.ts';

const words = (known: Readonly<Record<string, string>>) =>
  Object.entries(known).map(([value, label]) => ({ value, label: capital(label) }));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const BLANK = { value: '', label: 'Not yet' };

interface AppealFormProps {
  appeal: Appeal;
  onChange: (next: Appeal) => void;
  onClose: () => void;
  /** Entered by mistake: it goes, and the log says so. */
  onRemove: () => void;
}

export function AppealForm({ appeal, onChange, onClose, onRemove }: AppealFormProps) {
  const { level, sentOn, how, proof, outcome, decidedOn } = appeal;
  const set = (part: Partial<Appeal>) => onChange(appealSchema.parse({ ...appeal, ...part }));
  const missing = unproven(appeal);
  return (
    <Stack gap={6} role="group" aria-label={LEVEL_WORDS[level]}>
      <FieldRow>
        <NativeSelect
          size="xs"
          label="Level"
          data={words(LEVEL_WORDS)}
          value={level}
          onChange={({ currentTarget: { value } }) => set({ level: value as Appeal['level'] })}
        />
        <TextInput
          size="xs"
          type="date"
          label="Sent on"
          value={sentOn}
          max={localToday()}
          onChange={({ currentTarget: { value } }) => set({ sentOn: value })}
        />
      </FieldRow>
      <FieldRow>
        <NativeSelect
          size="xs"
          label="How"
          data={[{ value: '', label: 'Choose' }, ...words(HOW_WORDS)]}
          value={how}
          onChange={({ currentTarget: { value } }) => set({ how: value as Appeal['how'] })}
        />
        <TextInput
          size="xs"
          label="Proof that it arrived"
          placeholder="Fax, tracking or reference number"
          value={proof}
          onChange={({ currentTarget: { value } }) => set({ proof: value })}
        />
      </FieldRow>
      <ProofDocument appeal={appeal} onChange={(proofDocumentId) => set({ proofDocumentId })} />
      <FieldRow>
        <NativeSelect
          size="xs"
          label="Answer"
          data={[BLANK, ...words(OUTCOME_WORDS)]}
          value={outcome}
          onChange={({ currentTarget: { value } }) => set({ outcome: value as Appeal['outcome'] })}
        />
        <TextInput
          size="xs"
          type="date"
          label="Answered on"
          value={decidedOn}
          onChange={({ currentTarget: { value } }) => set({ decidedOn: value })}
        />
      </FieldRow>
      {missing.length > 0 && (
        <Text size="xs" c="var(--app-warn)">
          It counts as sent once there is {missing.join(', ')}.
        </Text>
      )}
      <Group justify="space-between">
        <Button size="compact-sm" variant="default" onClick={onClose}>
          Done
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={onRemove}
        >
          Remove this appeal
        </Button>
      </Group>
    </Stack>
  );
}

const titleOf = ({ kind, title, files }: CaseDocument) =>
  `${kind === 'other' ? title || 'Document' : documentTitle(kind)}: ${files[0]?.name ?? ''}`;

interface ProofDocumentProps {
  appeal: Appeal;
  onChange: (documentId: string) => void;
}

/** The fax report or the portal’s page itself: one that the case has, or one attached here. */
function ProofDocument({ appeal, onChange }: ProofDocumentProps) {
  const id = useId();
  const documents = useCase((now) => now.documents);
  const { editor } = useCaseSource();
  const { attach, progress } = useAttach();
  const attachProof = async (file: File | null) => {
    if (!file) return;
    const freshId = newId();
    await attach([file], { kind: 'appeal-proof', freshId });
    // A file that was refused has left no document, and said why.
    if (editor.get().documents.some((one) => one.id === freshId)) onChange(freshId);
  };
  return (
    <div>
      <Text component="label" htmlFor={id} size="xs" fw={500}>
        File that proves it
      </Text>
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          id={id}
          size="xs"
          flex={1}
          miw={0}
          data={[
            { value: '', label: 'None' },
            ...proofsIn(documents).map((one) => ({ value: one.id, label: titleOf(one) })),
          ]}
          value={appeal.proofDocumentId}
          onChange={({ currentTarget: { value } }) => onChange(value)}
        />
        <FileButton accept={ACCEPT} onChange={(file) => void attachProof(file)}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              flex="0 0 auto"
              loading={progress !== null}
              leftSection={<IconPaperclip size={14} aria-hidden />}
            >
              Attach
            </Button>
          )}
        </FileButton>
      </Group>
    </div>
  );
}

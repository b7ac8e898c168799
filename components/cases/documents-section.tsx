// Documents: what the payer will want to see, and where each of them is.
import { Button, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newDocument } from '../../lib/case/new-case.ts';
import type { CaseDocument } from '../../lib/case/schema.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { newId, useCase, useUpdate } from './case-context.tsx';
import { DOCUMENT_KINDS } from '../../lib/documents/document-kinds.ts';
import { DocumentRow } from './document-row.tsx';
import { Section } from './section.tsx';

export function DocumentsSection() {
  const documents = useCase((value) => value.documents);
  const update = useUpdate();
  const add = (kind: string) =>
    update((value) => ({ ...value, documents: [...value.documents, newDocument(newId, kind)] }));
  const remove = (gone: CaseDocument, index: number) => {
    update((value) => ({
      ...value,
      documents: value.documents.filter(({ id }) => id !== gone.id),
    }));
    showUndo('The document was taken off the list', () =>
      update((value) => ({ ...value, documents: value.documents.toSpliced(index, 0, gone) })),
    );
  };
  const listed = new Set(documents.map(({ kind }) => kind));
  const left = DOCUMENT_KINDS.filter(({ kind }) => !listed.has(kind));
  return (
    <Section name="documents">
      {documents.length === 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          List what this payer wants to see, then tick off what is in hand.
        </Text>
      )}
      {documents.map((document, index) => (
        <DocumentRow
          key={document.id}
          document={document}
          index={index}
          onRemove={() => remove(document, index)}
        />
      ))}
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            mt={documents.length > 0 ? 'sm' : 0}
            leftSection={<IconPlus size={14} aria-hidden />}
          >
            Document
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {left.map(({ kind, title }) => (
            <Menu.Item key={kind} onClick={() => add(kind)}>
              {title}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => add('other')}>Something else</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Section>
  );
}

// The documents of the case and the ways to add one.
import { Button, Group, Menu } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { newDocument } from '../../lib/case/new-case.ts';
import type { CaseDocument } from '../../lib/case/schema.ts';
import { DOCUMENT_KINDS } from '../../lib/documents/document-kinds.ts';
import { newId, useCase, useUpdate } from '../cases/case-context.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { usePicker } from './attaching.tsx';
import { DocumentRow } from './document-row.tsx';

export function DocumentList() {
  const documents = useCase((value) => value.documents);
  const update = useUpdate();
  const { pick } = usePicker();
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
    <>
      {documents.map((document, index) => (
        <DocumentRow
          key={document.id}
          document={document}
          index={index}
          onRemove={() => remove(document, index)}
        />
      ))}
      <Group gap="sm" mt="sm">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          onClick={() => pick(null)}
        >
          Attach files
        </Button>
        <Menu position="bottom-start" width={240}>
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />}>
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
      </Group>
    </>
  );
}

// One document: what it is, where it is, since when.
import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { CaseDocument } from '../../lib/case/schema.ts';
import { localToday } from '../ui/date-text.ts';
import { useUpdate } from './case-context.tsx';
import { DOCUMENT_STATE } from './choices.ts';
import { documentTitle } from '../../lib/documents/document-kinds.ts';
import classes from './documents.module.css';
import { CaseDate, CaseText } from './fields.ts';

interface DocumentRowProps {
  document: CaseDocument;
  index: number;
  onRemove: () => void;
}

export function DocumentRow({ document, index, onRemove }: DocumentRowProps) {
  const at = `documents[${index}]` as const;
  const update = useUpdate();
  const title = document.title || documentTitle(document.kind);
  const setState = (state: string) =>
    update((value) => ({
      ...value,
      documents: value.documents.map((each) =>
        each.id === document.id
          ? {
              ...each,
              state: state as CaseDocument['state'],
              // The day on which it changed hands; it can be corrected beside.
              date: state === 'needed' || state === 'not-needed' ? '' : localToday(),
            }
          : each,
      ),
    }));
  const dated = document.state !== 'needed' && document.state !== 'not-needed';
  return (
    <div className={classes.row} data-state={document.state}>
      <span className={classes.dot} aria-hidden />
      {document.kind === 'other' ? (
        <CaseText
          path={`${at}.title`}
          label="What is it?"
          hideLabel
          placeholder="What is it?"
          size="xs"
        />
      ) : (
        <span className={classes.title}>{title}</span>
      )}
      <ActionIcon
        className={classes.remove}
        size={24}
        aria-label={`Remove ${title}`}
        title="Remove"
        onClick={onRemove}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
      <span className={classes.fields}>
        <NativeSelect
          aria-label={`State of ${title}`}
          data-path={`${at}.state`}
          size="xs"
          w={112}
          data={[...DOCUMENT_STATE]}
          value={document.state}
          onChange={(event) => setState(event.currentTarget.value)}
        />
        <CaseDate
          path={`${at}.date`}
          label={`Date of ${title}`}
          hideLabel
          size="xs"
          w={104}
          style={dated ? undefined : { visibility: 'hidden' }}
        />
      </span>
    </div>
  );
}

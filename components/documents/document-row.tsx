// One document: what it is, where it is, its files, and the day and side it shows.
import { ActionIcon, Menu, NativeSelect } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { longDate } from '../../lib/case/calendar.ts';
import { SIDES } from '../../lib/case/clinical.ts';
import type { CaseDocument } from '../../lib/case/schema.ts';
import { DOCUMENT_KINDS, documentTitle } from '../../lib/documents/document-kinds.ts';
import { useUpdate } from '../cases/case-context.tsx';
import { DOCUMENT_STATE } from '../cases/choices.ts';
import { CaseChoice, CaseDate, CaseText } from '../cases/fields.ts';
import { localToday } from '../ui/date-text.ts';
import { FieldRow } from '../ui/field-row.tsx';
import { usePicker } from './attaching.tsx';
import classes from './documents.module.css';
import { EarlierFiles } from './earlier-files.tsx';
import { FileLine } from './file-line.tsx';

interface DocumentRowProps {
  document: CaseDocument;
  index: number;
  onRemove: () => void;
}

const SIDE_CHOICES = SIDES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

export function DocumentRow({ document, index, onRemove }: DocumentRowProps) {
  const at = `documents[${index}]` as const;
  const update = useUpdate();
  const { pick } = usePicker();
  const [details, setDetails] = useState(false);
  const unnamed = document.kind === 'other';
  const title =
    (unnamed || document.kind.startsWith('own-') ? document.title : '') ||
    documentTitle(document.kind);
  const change = (next: Partial<CaseDocument>) =>
    update((value) => ({
      ...value,
      documents: value.documents.map((each) =>
        each.id === document.id ? { ...each, ...next } : each,
      ),
    }));
  const about = [
    longDate(document.madeOn),
    document.side,
    document.teeth && `teeth ${document.teeth}`,
    document.sentBy && `sent by ${document.sentBy}`,
  ]
    .filter(Boolean)
    .join(' · ');
  const setState = (state: string) =>
    change({
      state: state as CaseDocument['state'],
      // The day on which it changed hands.
      date: state === 'needed' || state === 'not-needed' ? '' : localToday(),
    });
  return (
    <div className={classes.row} data-state={document.state}>
      <span className={classes.dot} aria-hidden />
      {unnamed && document.files.length === 0 ? (
        <CaseText
          path={`${at}.title`}
          label="What is it?"
          hideLabel
          placeholder="What is it?"
          size="xs"
          style={{ flex: 1 }}
        />
      ) : unnamed ? (
        <NativeSelect
          size="xs"
          style={{ flex: 1 }}
          aria-label="What is it?"
          value=""
          data={[
            { value: '', label: 'What is it?' },
            ...DOCUMENT_KINDS.map(({ kind, title: label }) => ({ value: kind, label })),
          ]}
          onChange={(event) => change({ kind: event.currentTarget.value, title: '' })}
        />
      ) : (
        <span className={classes.title}>{title}</span>
      )}
      <span className={classes.state}>
        <NativeSelect
          aria-label={`State of ${title}`}
          data-path={`${at}.state`}
          size="xs"
          w={112}
          data={[...DOCUMENT_STATE]}
          value={document.state}
          onChange={(event) => setState(event.currentTarget.value)}
        />
        <Menu>
          <Menu.Target>
            <ActionIcon size={24} aria-label={`More for ${title}`}>
              <IconDots size={15} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => pick({ documentId: document.id })}>Attach a file</Menu.Item>
            <Menu.Item onClick={() => setDetails(!details)}>Date, side, teeth, sent by</Menu.Item>
            <Menu.Item color="red" onClick={onRemove}>
              Remove {title}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
      {document.files.length > 0 && (
        <div className={classes.files}>
          {document.files.map((file) => (
            <FileLine key={file.id} document={document} file={file} />
          ))}
        </div>
      )}
      <EarlierFiles document={document} />
      {!details && about !== '' && (
        <button
          type="button"
          className={classes.about}
          data-path={`${at}.madeOn`}
          onClick={() => setDetails(true)}
        >
          {about}
        </button>
      )}
      {details && (
        <div className={classes.files}>
          <FieldRow columns="1fr 1fr 1fr">
            <CaseDate path={`${at}.madeOn`} label="Made on" size="xs" past />
            <CaseChoice path={`${at}.side`} label="Side" choices={SIDE_CHOICES} />
            <CaseText path={`${at}.teeth`} label="Teeth" size="xs" placeholder="17,32" />
          </FieldRow>
          <CaseText
            path={`${at}.sentBy`}
            label="Sent another way"
            size="xs"
            placeholder="fax 11/20"
          />
        </div>
      )}
    </div>
  );
}

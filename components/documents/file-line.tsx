// One attached file: seen, opened, replaced, made smaller, taken off.
import { ActionIcon, Loader, Menu, Modal, Text } from '@mantine/core';
import { IconDots, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attachment, CaseDocument } from '../../lib/case/schema.ts';
import { megabytes } from '../../lib/documents/file-type.ts';
import { pdfJob } from '../../lib/pdf/pdf-thread.ts';
import { readAttachment } from '../../lib/store/attachments.ts';
import { useCaseSource } from '../cases/case-context.tsx';
import { saveFile } from '../ui/save-file.ts';
import { showTrouble, showUndo } from '../ui/undo-notice.tsx';
import { attachFile } from './attach.ts';
import { usePicker } from './attaching.tsx';
import classes from './documents.module.css';
import { openInTab } from './print-text.ts';
import { withoutFile, withReplaced } from './put-files.ts';

const GONE = 'This file cannot be opened any more: its stored bytes were changed or removed.';
const SHRUNK = { side: 1800, quality: 0.75 };

interface FileLineProps {
  document: CaseDocument;
  file: Attachment;
}

export function FileLine({ document, file }: FileLineProps) {
  const { editor, practice } = useCaseSource();
  const { pickInstead } = usePicker();
  const [shown, setShown] = useState<Blob | null>(null);
  const [busy, setBusy] = useState(false);
  const picture = file.type.startsWith('image/');

  const withBytes = async (take: (bytes: Blob) => Promise<void> | void) => {
    setBusy(true);
    try {
      const bytes = await readAttachment(file.id);
      if (bytes) await take(bytes);
      else showTrouble(GONE);
    } finally {
      setBusy(false);
    }
  };
  const open = () => void withBytes((bytes) => (picture ? setShown(bytes) : openInTab(bytes)));
  const shrink = () =>
    void withBytes(async (bytes) => {
      const smaller = await pdfJob({ job: 'shrink', file: bytes, ...SHRUNK });
      if (!smaller.ok) return showTrouble(smaller.message);
      if (smaller.file.size >= bytes.size) return showTrouble('This picture is small already.');
      const named = Object.assign(smaller.file, { name: file.name.replace(/\.\w+$/, '.jpg') });
      const kept = await attachFile(named, { by: practice.userName });
      if (!kept.ok) return showTrouble(kept.message);
      editor.update((value) => withReplaced(value, document.id, file.id, kept.attachment));
    });
  const remove = () => {
    const before = editor.get().documents.find(({ id }) => id === document.id);
    editor.update((value) => withoutFile(value, document.id, file.id));
    showUndo('The file was taken off; it stays in the history', () =>
      editor.update((value) => ({
        ...value,
        documents: value.documents.map((each) =>
          each.id === document.id && before ? before : each,
        ),
      })),
    );
  };

  const pages =
    file.type === 'application/pdf' ? `${file.pages} ${file.pages === 1 ? 'page' : 'pages'}, ` : '';
  return (
    <div className={classes.file}>
      <button type="button" className={classes.thumb} tabIndex={-1} aria-hidden onClick={open}>
        {busy ? (
          <Loader size={14} />
        ) : file.thumb ? (
          <img src={file.thumb} alt="" />
        ) : picture ? (
          <IconPhoto size={18} />
        ) : (
          <IconFileTypePdf size={18} />
        )}
      </button>
      <button type="button" className={classes.fileName} title={file.name} onClick={open}>
        {file.name}
      </button>
      <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
        {pages}
        {megabytes(file.size)}
      </Text>
      <Menu>
        <Menu.Target>
          <ActionIcon size={24} aria-label={`More for ${file.name}`}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={open}>Open</Menu.Item>
          <Menu.Item onClick={() => pickInstead(document.id, file.id)}>
            Replace with another file
          </Menu.Item>
          {picture && <Menu.Item onClick={shrink}>Make it smaller</Menu.Item>}
          <Menu.Item onClick={() => void withBytes((bytes) => void saveFile(bytes, file.name))}>
            Save a copy outside Bicuspid
          </Menu.Item>
          <Menu.Item color="red" onClick={remove}>
            Take it off
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {shown && <Viewer file={shown} title={file.name} onClose={() => setShown(null)} />}
    </div>
  );
}

/** Decrypted while it is looked at and forgotten after. */
function Viewer({ file, title, onClose }: { file: Blob; title: string; onClose: () => void }) {
  const [url] = useState(() => URL.createObjectURL(file));
  return (
    <Modal
      opened
      title={title}
      fullScreen
      closeButtonProps={{ 'aria-label': 'Close' }}
      onClose={() => {
        URL.revokeObjectURL(url);
        onClose();
      }}
    >
      <img src={url} alt={title} style={{ width: '100%' }} />
    </Modal>
  );
}

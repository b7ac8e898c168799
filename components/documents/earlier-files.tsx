// Files that were replaced or taken off: kept, can be looked at, and brought back.
import { Anchor, Text } from '@mantine/core';
import type { Attachment, CaseDocument } from '../../lib/case/schema.ts';
import { readAttachment } from '../../lib/store/attachments.ts';
import { useUpdate } from '../cases/case-context.tsx';
import { localToday, showDate } from '../ui/date-text.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import classes from './documents.module.css';
import { openInTab } from './print-text.ts';
import { withBroughtBack } from './put-files.ts';

export function EarlierFiles({ document }: { document: CaseDocument }) {
  const update = useUpdate();
  const { replaced } = document;
  if (replaced.length === 0) return null;
  const open = async ({ id }: Attachment) => {
    const file = await readAttachment(id);
    if (file) openInTab(file);
    else showTrouble('This file cannot be opened any more: it was emptied or changed.');
  };
  return (
    <details className={classes.files}>
      <summary className={classes.about}>
        {replaced.length === 1 ? '1 earlier file' : `${replaced.length} earlier files`}
      </summary>
      {replaced.toReversed().map((file) => (
        <Text key={file.id} size="xs" c="dimmed" component="div">
          {file.name}
          {file.addedAt && ` · ${showDate(localToday(new Date(file.addedAt)))}`}
          {file.addedBy && ` · ${file.addedBy}`}{' '}
          <Anchor component="button" type="button" fz="xs" onClick={() => void open(file)}>
            open
          </Anchor>{' '}
          <Anchor
            component="button"
            type="button"
            fz="xs"
            aria-label={`Use ${file.name} again`}
            onClick={() => update((value) => withBroughtBack(value, document.id, file.id))}
          >
            use again
          </Anchor>
        </Text>
      ))}
    </details>
  );
}

// After a fill: when the page takes files as well and the case has some, the way to attach them stands ready.
import { Alert, Button, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { packetItems } from '../../lib/documents/packet-plan.ts';
import { AttachSheet } from './attach-sheet.tsx';
import { usePageUploads } from './use-page-uploads.ts';

interface UploadOfferProps {
  value: Case;
  practice: Practice;
  update: (change: (value: Case) => Case) => void;
  tabId: number;
}

/** Says nothing while the page is read, and where there is nothing to attach or no place for it. */
export function UploadOffer({ value, practice, update, tabId }: UploadOfferProps) {
  const { uploads } = usePageUploads(tabId);
  const [open, setOpen] = useState(false);
  const count = packetItems(value).length;
  if (uploads.step !== 'read' || uploads.places.length === 0 || count === 0) return null;
  return (
    <>
      <Alert
        color="blue"
        p="xs"
        icon={<IconPaperclip size={16} aria-hidden />}
        title={
          count === 1
            ? '1 document of this case can be attached here'
            : `${count} documents of this case can be attached here`
        }
      >
        <Text size="xs" mb={4}>
          The page takes files too. You choose which, and look at them before they go.
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          Attach to the page
        </Button>
      </Alert>
      {open && (
        <AttachSheet
          value={value}
          practice={practice}
          update={update}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

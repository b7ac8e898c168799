// One way of attaching files for the whole section: chosen, dropped or pasted; with progress and cancel.
import { Button, Progress, Text } from '@mantine/core';
import { createContext, useContext, useRef, useState, type ReactNode } from 'react';
import classes from './documents.module.css';
import type { Place } from './put-files.ts';
import { useAttach, type Attaching } from './use-attach.ts';

export const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.tif,.tiff,application/pdf,image/*';

interface Picker {
  /** Opens the file dialog; what is chosen goes to `place`. */
  pick: (place: Place) => void;
  pickInstead: (documentId: string, oldId: string) => void;
}

const PickerContext = createContext<Picker | null>(null);

export function usePicker(): Picker {
  const picker = useContext(PickerContext);
  if (!picker) throw new Error('This part belongs inside AttachArea.');
  return picker;
}

type Target = { place: Place } | { documentId: string; oldId: string };

/** Files dropped or pasted inside are attached; what they are is read off their names. */
export function AttachArea({ children }: { children: ReactNode }) {
  const attaching = useAttach();
  const input = useRef<HTMLInputElement>(null);
  const target = useRef<Target>({ place: null });
  const [over, setOver] = useState(false);
  const open = (next: Target) => {
    target.current = next;
    if (input.current) input.current.multiple = 'place' in next;
    input.current?.click();
  };
  const chosen = (files: File[]) => {
    const [first] = files;
    if (!first) return;
    const to = target.current;
    if ('place' in to) void attaching.attach(files, to.place);
    else void attaching.replace(first, to.documentId, to.oldId);
  };
  return (
    <PickerContext
      value={{
        pick: (place) => open({ place }),
        pickInstead: (documentId, oldId) => open({ documentId, oldId }),
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPT}
        aria-label="Attach files"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          chosen(files);
        }}
      />
      <div
        className={classes.drop}
        data-over={over || undefined}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (files.length === 0) return;
          event.preventDefault();
          void attaching.attach(files, null);
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          const files = [...event.dataTransfer.files];
          setOver(false);
          if (files.length === 0) return;
          event.preventDefault();
          void attaching.attach(files, null);
        }}
      >
        <AttachProgress {...attaching} />
        {children}
      </div>
    </PickerContext>
  );
}

function AttachProgress({ progress, cancel }: Attaching) {
  if (!progress) return null;
  const { done, count, share } = progress;
  return (
    <div className={classes.line} role="status">
      <span>
        <Text size="xs">{count > 1 ? `Attaching ${done + 1} of ${count}` : 'Attaching'}</Text>
        <Progress value={(100 * (done + share)) / count} aria-label="Attaching" size="sm" />
      </span>
      <Button size="compact-xs" variant="subtle" onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}

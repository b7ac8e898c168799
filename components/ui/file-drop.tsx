// A place to drop a text file on, or to choose one.
import { Button, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './file-drop.module.css';

interface FileDropProps {
  /** What kind of file, for the file dialog: `.json`. */
  accept: string;
  button: string;
  hint: string;
  onFile: (file: File) => void;
}

export function FileDrop({ accept, button, hint, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.place}>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={button}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again is a new choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileImport size={15} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {button}
      </Button>
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
    </div>
  );
}

/** Everything inside takes dropped files; shows where they land while one hovers. */
export function DropArea(props: { onFile: (file: File) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={classes.area}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) props.onFile(file);
      }}
    >
      {props.children}
    </div>
  );
}

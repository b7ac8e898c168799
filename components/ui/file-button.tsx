// A button that opens the file dialog.
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';

interface FileButtonProps {
  /** Kinds of files, for the file dialog: `.csv,.xlsx`. */
  accept: string;
  children: string;
  disabled?: boolean;
  variant?: 'default' | 'filled';
  onFile: (file: File) => void;
}

export function FileButton(props: FileButtonProps) {
  const { accept, children, disabled = false, variant = 'default', onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={children}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again is a new choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        flex={1}
        // In a column the same flex would squeeze it flat.
        mih="var(--button-height)"
        px="xs"
        variant={variant}
        disabled={disabled}
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}

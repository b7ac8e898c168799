// Several lines of text bound to one place of the record.
import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { useField } from './field-source.tsx';
import { FieldLabel } from './field-label.tsx';
import { useLeft } from './use-left.ts';

export interface NoteFieldProps<Path extends string = string> {
  path: Path;
  label: string;
  placeholder?: string;
  /** Shows how much of this many characters is used. */
  most?: number;
}

export function NoteField({ path, label, placeholder, most }: NoteFieldProps) {
  const { value, problem, write, left } = useField(path);
  const stored = typeof value === 'string' ? value : '';
  const leaving = useLeft(stored !== '');
  const id = useId();
  return (
    <Textarea
      id={id}
      data-path={path}
      label={<FieldLabel text={label} problem={problem} />}
      labelProps={{ htmlFor: id }}
      placeholder={placeholder}
      autosize
      minRows={2}
      maxRows={10}
      value={stored}
      description={most && stored.length > most * 0.8 ? `${stored.length} of ${most}` : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={problem?.level === 'wrong' && leaving.show ? problem.message : undefined}
      onChange={(event) => write(event.currentTarget.value)}
      onFocus={leaving.onFocus}
      onBlur={() => {
        leaving.onBlur();
        left();
      }}
    />
  );
}

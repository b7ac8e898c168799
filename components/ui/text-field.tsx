// A line of text bound to one place of the record, with its problem in words under it.
import { TextInput, type TextInputProps } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useField } from './field-source.tsx';
import { FieldLabel } from './field-label.tsx';
import { useLeft } from './use-left.ts';

export interface TextFieldProps<Path extends string = string> extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'label' | 'error'
> {
  path: Path;
  label: string;
  /** The label is only read out; a title nearby says it to everybody else. */
  hideLabel?: boolean;
  /** What is typed as it is kept, on every key. */
  read?: (typed: string) => string;
  /** The last word when the field is left, for what can only be told then. */
  settle?: (typed: string) => string;
  /** Hears what is kept when the field is left after something was typed. */
  onSettled?: (stored: string) => void;
  /** What is kept as it is shown while nobody types here. */
  show?: (stored: string) => string;
}

const same = (text: string) => text;

export function TextField(props: TextFieldProps) {
  const {
    path,
    label,
    hideLabel,
    read = same,
    settle = read,
    show = same,
    onSettled,
    ...rest
  } = props;
  const { value, problem, write, left } = useField(path);
  const stored = typeof value === 'string' ? value : '';
  const [draft, setDraft] = useState<{ text: string; kept: string } | null>(null);
  // A draft stands only on the value it made: when another window changes that, the new one is shown.
  const typed = draft && draft.kept === stored ? draft.text : null;
  const atFocus = useRef('');
  const leaving = useLeft(stored !== '');
  const id = useId();
  const wrong = problem?.level === 'wrong' && leaving.show && typed === null;
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      id={id}
      data-path={path}
      {...rest}
      aria-label={hideLabel ? label : undefined}
      label={hideLabel ? undefined : <FieldLabel text={label} problem={problem} />}
      labelProps={{ htmlFor: id }}
      value={typed ?? show(stored)}
      error={wrong ? problem.message : undefined}
      onFocus={() => {
        leaving.onFocus();
        atFocus.current = show(stored);
        setDraft({ text: atFocus.current, kept: stored });
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft({ text, kept: read(text) });
        write(read(text));
      }}
      onBlur={() => {
        if (typed !== null && typed !== atFocus.current) {
          write(settle(typed));
          onSettled?.(settle(typed));
        }
        setDraft(null);
        leaving.onBlur();
        left();
      }}
    />
  );
}

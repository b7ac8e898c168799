// A choice of a few, bound to one place of the record. The browser's own list: quick with keys, right on any screen.
import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useField } from './field-source.tsx';
import { FieldLabel } from './field-label.tsx';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceFieldProps<Path extends string = string> {
  path: Path;
  label: string;
  choices: readonly Choice[];
  /** What stands for "not known"; false when there always is a value. */
  blank?: string | false;
}

export function ChoiceField({ path, label, choices, blank = '' }: ChoiceFieldProps) {
  const { value, problem, write, left } = useField(path);
  const stored = typeof value === 'string' ? value : '';
  const known = choices.some((choice) => choice.value === stored) || stored === '';
  const id = useId();
  return (
    <NativeSelect
      id={id}
      data-path={path}
      label={<FieldLabel text={label} problem={problem} />}
      labelProps={{ htmlFor: id }}
      error={problem?.level === 'wrong' ? problem.message : undefined}
      value={stored}
      data={[
        ...(blank === false ? [] : [{ value: '', label: blank }]),
        ...choices,
        // A value that came from outside and is in no list is shown, not dropped.
        ...(known ? [] : [{ value: stored, label: stored }]),
      ]}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={left}
    />
  );
}

const YES_NO: readonly Choice[] = [
  { value: 'Y', label: 'Yes' },
  { value: 'N', label: 'No' },
];

export function YesNoField<Path extends string>(props: { path: Path; label: string }) {
  return <ChoiceField {...props} choices={YES_NO} />;
}

// A small whole number bound to one place of the record.
import { NumberInput } from '@mantine/core';
import { useField } from '../ui/field-source.tsx';

interface DaysFieldProps {
  path: string;
  label: string;
  most: number;
}

export function DaysField({ path, label, most }: DaysFieldProps) {
  const { value, write, left } = useField(path);
  return (
    <NumberInput
      label={label}
      data-path={path}
      min={1}
      max={most}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      value={typeof value === 'number' ? value : ''}
      // An empty box keeps the last number: there is no such thing as no waiting time.
      onChange={(next) => typeof next === 'number' && write(next)}
      onBlur={left}
    />
  );
}

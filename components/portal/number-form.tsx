import { Badge, Group, Select, TextInput, Title } from '@mantine/core';
import type { Preauth } from '../../lib/case/schema.ts';
import { STATUS_OPTIONS } from '../preauths/preauth-words.ts';
import type { ConfirmedNumber } from './record-number.ts';

export interface NumberFormProps {
  value: ConfirmedNumber;
  onChange: (part: Partial<ConfirmedNumber>) => void;
  /** Several numbers were found and none is chosen yet. */
  unclear: boolean;
  /** The page's own words about the status. */
  statusWords: string | undefined;
}

/** What will be kept of the payer's answer; every value can be typed over. */
export function NumberForm({ value, onChange, unclear, statusWords }: NumberFormProps) {
  const text = (key: Exclude<keyof ConfirmedNumber, 'status'>, label: string, type = 'text') => (
    <TextInput
      label={label}
      type={type}
      value={value[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Title order={3} size="xs" className="section-title">
        What is kept{' '}
        {unclear && (
          <Badge size="xs" color="orange">
            choose a number above
          </Badge>
        )}
      </Title>
      {text('number', 'Authorization number')}
      {text('referenceNumber', 'Reference number')}
      <Select
        label="Status"
        data={STATUS_OPTIONS}
        value={value.status}
        allowDeselect={false}
        onChange={(status) => onChange({ status: (status as Preauth['status']) ?? value.status })}
        {...(statusWords && { description: `The page says: ${statusWords}` })}
      />
      <Group grow gap="xs">
        {text('validFrom', 'Valid from', 'date')}
        {text('validTo', 'Valid to', 'date')}
      </Group>
      {text('unitsAllowed', 'Units approved')}
    </>
  );
}

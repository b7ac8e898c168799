// A practice, surgeon or facility in the settings.
import type { Practice } from '../../lib/case/practice.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import type { TextPath } from '../ui/path.ts';
import { TextField } from '../ui/text-field.tsx';
import {
  CapitalsField,
  NpiField,
  PhoneField,
  TaxIdField,
  ZipField,
} from '../fields/value-fields.tsx';

export type ProviderPath = 'billing' | `surgeons[${number}]` | `facilities[${number}]`;

const TAX_ID_TYPES = [
  { value: 'EIN', label: 'EIN' },
  { value: 'SSN', label: 'SSN' },
];

interface ProviderFieldsProps {
  at: ProviderPath;
  /** A person has first and last name, a practice or facility one name. */
  person?: boolean;
  /** The names that the claim form uses are shown only where they are used. */
  billing?: boolean;
}

export function ProviderFields({ at, person, billing }: ProviderFieldsProps) {
  const path = (field: string) => `${at}.${field}` as TextPath<Practice>;
  return (
    <FieldStack>
      {person ? (
        <FieldRow>
          <TextField path={path('lastName')} label="Last name" />
          <TextField path={path('firstName')} label="First name" />
        </FieldRow>
      ) : (
        <TextField path={path('name')} label={billing ? 'Name, as it stands on claims' : 'Name'} />
      )}
      <FieldRow>
        <NpiField path={path('npi')} label="NPI" />
        <TextField path={path('taxonomy')} label="Taxonomy code" placeholder="1223S0112X" />
      </FieldRow>
      <FieldRow columns="minmax(0, 2fr) minmax(0, 1fr)">
        <TaxIdField path={path('taxId')} label="Tax ID" />
        <ChoiceField path={path('taxIdType')} label="Kind" choices={TAX_ID_TYPES} />
      </FieldRow>
      <FieldRow columns="minmax(0, 2fr) minmax(0, 1fr)">
        <TextField path={path('address.line1')} label="Street" />
        <TextField path={path('address.line2')} label="Suite" />
      </FieldRow>
      <FieldRow columns="minmax(0, 1.6fr) minmax(0, 0.6fr) minmax(0, 1fr)">
        <TextField path={path('address.city')} label="City" />
        <CapitalsField path={path('address.state')} label="State" maxLength={2} />
        <ZipField path={path('address.zip')} label="ZIP" />
      </FieldRow>
      <FieldRow>
        <PhoneField path={path('phone')} label="Phone" />
        <PhoneField path={path('fax')} label="Fax" />
      </FieldRow>
      {!person && (
        <TextField path={path('contactName')} label="Contact, whom a payer may ask for" />
      )}
    </FieldStack>
  );
}

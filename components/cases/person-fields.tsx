// A person's name, birth, sex, phone and address: the patient, or a subscriber who is somebody else.
import { CaseCapitals, CaseChoice, CaseDate, CaseText } from './fields.ts';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { PhoneField, ZipField } from '../fields/value-fields.tsx';
import { SEX } from './choices.ts';

type PersonPath = 'patient' | `plans[${number}].subscriber`;

export function PersonFields({ at }: { at: PersonPath }) {
  return (
    <FieldStack>
      <FieldRow>
        <CaseText path={`${at}.lastName`} label="Last name" />
        <CaseText path={`${at}.firstName`} label="First name" />
      </FieldRow>
      <FieldRow>
        <CaseDate path={`${at}.birthDate`} label="Birth date" past />
        <CaseChoice path={`${at}.sex`} label="Sex" choices={SEX} />
      </FieldRow>
      <FieldRow columns="minmax(0, 1fr) minmax(0, 0.7fr) minmax(0, 1.5fr)">
        <CaseText path={`${at}.middleName`} label="Middle" />
        <CaseText path={`${at}.suffix`} label="Suffix" placeholder="Jr" />
        <PhoneField path={`${at}.phone`} label="Phone" />
      </FieldRow>
      <FieldRow columns="minmax(0, 2fr) minmax(0, 1fr)">
        <CaseText path={`${at}.address.line1`} label="Street" />
        <CaseText path={`${at}.address.line2`} label="Apt, suite" />
      </FieldRow>
      <FieldRow columns="minmax(0, 1.6fr) minmax(0, 0.6fr) minmax(0, 1fr)">
        <CaseText path={`${at}.address.city`} label="City" />
        <CaseCapitals path={`${at}.address.state`} label="State" maxLength={2} />
        <ZipField path={`${at}.address.zip`} label="ZIP" />
      </FieldRow>
    </FieldStack>
  );
}

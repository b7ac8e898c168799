// A person's name, birth, sex, phone and address: the patient, or a subscriber who is somebody else.
import { CaseCapitals, CaseChoice, CaseDate, CaseText } from './fields.ts';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { PhoneField, ZipField } from '../ui/value-fields.tsx';
import { SEX } from './choices.ts';

type PersonPath = 'patient' | `plans[${number}].subscriber`;

export function PersonFields({ at }: { at: PersonPath }) {
  return (
    <FieldStack>
      <FieldRow>
        <CaseText path={`${at}.lastName`} label="Last name" />
        <CaseText path={`${at}.firstName`} label="First name" />
      </FieldRow>
      <FieldRow min={5.5}>
        <CaseDate path={`${at}.birthDate`} label="Birth date" past />
        <CaseChoice path={`${at}.sex`} label="Sex" choices={SEX} />
        <CaseText path={`${at}.middleName`} label="Middle" />
        <CaseText path={`${at}.suffix`} label="Suffix" placeholder="Jr" />
      </FieldRow>
      <CaseText path={`${at}.address.line1`} label="Street" />
      <FieldRow>
        <CaseText path={`${at}.address.line2`} label="Apartment, suite" />
        <CaseText path={`${at}.address.city`} label="City" />
      </FieldRow>
      <FieldRow min={4.5}>
        <CaseCapitals path={`${at}.address.state`} label="State" maxLength={2} placeholder="IL" />
        <ZipField path={`${at}.address.zip`} label="ZIP" />
        <PhoneField path={`${at}.phone`} label="Phone" />
      </FieldRow>
    </FieldStack>
  );
}

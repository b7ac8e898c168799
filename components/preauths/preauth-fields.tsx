// Everything that is typed about one pre-authorization.
import type { Preauth } from '../../lib/case/schema.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DateField } from '../fields/value-fields.tsx';
import { STATUS_OPTIONS } from './preauth-words.ts';

/** `others` are the other pre-authorizations of the case, which this one may renew. */
export function PreauthFields({ index, others }: { index: number; others: readonly Preauth[] }) {
  const path = `preauths[${index}]`;
  return (
    <FieldStack>
      <FieldRow>
        <TextField path={`${path}.number`} label="Authorization number" />
        <TextField path={`${path}.referenceNumber`} label="Reference number" />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          path={`${path}.status`}
          label="Status"
          choices={STATUS_OPTIONS}
          blank={false}
        />
        <DateField path={`${path}.submittedOn`} label="Sent on" />
        <DateField path={`${path}.validFrom`} label="Valid from" />
        <DateField path={`${path}.validTo`} label="Valid to" />
      </FieldRow>
      <FieldRow min={6}>
        <TextField path={`${path}.unitsAllowed`} label="Units approved" inputMode="numeric" />
        <TextField path={`${path}.unitsUsed`} label="Units used" inputMode="numeric" />
      </FieldRow>
      <TextField
        path={`${path}.reviewer`}
        label="Who really reviews it"
        placeholder="The payer, unless somebody else does it for the payer"
      />
      <FieldRow>
        <TextField path={`${path}.nextStep`} label="Next step" />
        <DateField path={`${path}.nextStepOn`} label="On" />
      </FieldRow>
      {others.length > 0 && (
        <ChoiceField
          path={`${path}.renewsId`}
          label="Renews"
          choices={others.map(({ id, number, referenceNumber }) => ({
            value: id,
            label: number || referenceNumber || 'The one without a number',
          }))}
        />
      )}
      <NoteField path={`${path}.note`} label="Notes" placeholder="Who said what, and when" />
    </FieldStack>
  );
}

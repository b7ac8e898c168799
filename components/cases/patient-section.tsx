// Patient and plans: who it is, who pays, who does it, when, and why it happened.
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { useInTurns } from '../ui/in-turns.ts';
import { MovedNotice } from '../preauths/moved-notice.tsx';
import { useCase, useCaseSource } from './case-context.tsx';
import { ONSET, REFERRING } from './choices.ts';
import { CaseCapitals, CaseChoice, CaseDate, CaseNpi, CaseText, CaseYesNo } from './fields.ts';
import { PersonFields } from './person-fields.tsx';
import { PlansPart } from './plans-part.tsx';
import { RoleField } from './role-field.tsx';
import { Fold, Part, Section } from './section.tsx';

export function PatientSection() {
  return (
    <Section name="patient">
      <Part title="Patient" path="patient">
        <PersonFields at="patient" />
      </Part>
      <PlansPart />
      <BelowTheEdge />
    </Section>
  );
}

function BelowTheEdge() {
  if (useInTurns(2) < 2) return null;
  return (
    <>
      <Part title="Visit">
        <FieldRow>
          <CaseDate path="visit.consultOn" label="Consult" />
          <CaseDate path="visit.surgeryOn" label="Surgery" />
        </FieldRow>
        <Moved />
      </Part>
      <Part title="People and places">
        <RoleField role="rendering" />
        <RoleField role="facility" />
        <Referring />
        <RoleField role="requesting" />
        <RoleField role="billing" />
        <Accident />
      </Part>
    </>
  );
}

function Moved() {
  const { editor, practice } = useCaseSource();
  const value = useCase((now) => now);
  return <MovedNotice value={value} practice={practice} update={editor.update} />;
}

function Referring() {
  const { lastName, firstName } = useCase((value) => value.referring);
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return (
    <Fold title="Referred by" summary={name} places={['referring']}>
      <FieldStack>
        <FieldRow>
          <CaseText path="referring.lastName" label="Last name" />
          <CaseText path="referring.firstName" label="First name" />
        </FieldRow>
        <FieldRow>
          <CaseNpi path="referring.npi" label="NPI" />
          <CaseChoice path="referring.qualifier" label="Role" choices={REFERRING} />
        </FieldRow>
      </FieldStack>
    </Fold>
  );
}

function Accident() {
  const { employment, auto, other, date } = useCase((value) => value.accident);
  const kinds = [auto === 'Y' && 'auto', employment === 'Y' && 'work', other === 'Y' && 'other'];
  const summary = kinds.filter(Boolean).join(', ') || (auto === 'N' ? 'no accident' : '');
  return (
    <Fold
      title="Accident or illness"
      summary={summary}
      places={['accident', 'illness']}
      open={date !== ''}
    >
      <FieldStack>
        <FieldRow min={5.5}>
          <CaseYesNo path="accident.auto" label="Auto" />
          <CaseYesNo path="accident.employment" label="At work" />
          <CaseYesNo path="accident.other" label="Other" />
        </FieldRow>
        <FieldRow>
          <CaseDate path="accident.date" label="Accident date" past />
          <CaseCapitals path="accident.state" label="Accident state" maxLength={2} />
        </FieldRow>
        <FieldRow>
          <CaseDate path="illness.date" label="First symptoms" past />
          <CaseChoice path="illness.qualifier" label="What that date is" choices={ONSET} />
        </FieldRow>
      </FieldStack>
    </Fold>
  );
}

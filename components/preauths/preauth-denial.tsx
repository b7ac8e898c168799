// A denied request: the reason in plain words, the last day of the appeal, letters and appeals.
import { Text } from '@mantine/core';
import { askedPlan } from '../../lib/case/asked.ts';
import { longDate } from '../../lib/case/calendar.ts';
import type { Preauth } from '../../lib/case/schema.ts';
import { explainDenial, unknownCodes } from '../../lib/claim/explain-denial.ts';
import { appealDeadline, businessOf, payerDays } from '../../lib/followup/clocks.ts';
import { useCase, useCaseSource } from '../cases/case-context.tsx';
import { DenialPart } from '../documents/denial-part.tsx';
import { DenialCauses } from '../followups/denial-causes.tsx';
import { FieldStack } from '../ui/field-row.tsx';
import { NoteField } from '../ui/note-field.tsx';

export function PreauthDenial({ preauth, index }: { preauth: Preauth; index: number }) {
  const { practice } = useCaseSource();
  const plan = useCase(askedPlan);
  const said = preauth.denial.trim();
  const clock = plan
    ? appealDeadline(businessOf(plan), preauth.decidedOn, payerDays(plan, practice).appealDays)
    : null;
  return (
    <FieldStack>
      <NoteField
        path={`preauths[${index}].denial`}
        label="Reason of the denial, codes or words"
        placeholder="As the letter or the call said it"
      />
      {said !== '' && <DenialCauses causes={explainDenial(said)} unknown={unknownCodes(said)} />}
      {clock && preauth.appeals.length === 0 && (
        <Text size="sm" fw={600}>
          Appeal by {longDate(clock.on)}
          <Text span size="xs" c="dimmed" fw={400}>
            {' '}
            {clock.rule}
          </Text>
        </Text>
      )}
      <DenialPart about={preauth.id} />
    </FieldStack>
  );
}

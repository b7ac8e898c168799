// What the payer made of a claim: money, reason codes in plain words, and the answer to a denial with its last day.
import { Anchor, Text } from '@mantine/core';
import { longDate } from '../../lib/case/calendar.ts';
import type { Case } from '../../lib/case/schema.ts';
import { planOfClaim } from '../../lib/claim/claim-row.ts';
import { explainDenial, unknownCodes } from '../../lib/claim/explain-denial.ts';
import { planOrder } from '../../lib/coverage/order.ts';
import { appealDeadline, businessOf, payerDays } from '../../lib/followup/clocks.ts';
import { payerNameOf } from '../../lib/case/asked.ts';
import { useCase, useCaseSource } from '../cases/case-context.tsx';
import { CaseChoice, CaseDate, CaseMoney, CaseNote, CaseText } from '../cases/fields.ts';
import { DenialPart } from '../documents/denial-part.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { DenialCauses } from './denial-causes.tsx';

const HOW = [
  { value: 'corrected', label: 'Corrected claim' },
  { value: 'appeal', label: 'Appeal' },
];

export function ClaimAnswer({ index }: { index: number }) {
  const at = `claims[${index}]` as const;
  const value = useCase((now) => now);
  const claim = value.claims[index];
  if (!claim || claim.status === 'to-send') return <PlanOrder value={value} />;
  const denied = claim.status === 'denied' || claim.status === 'partly-paid';
  return (
    <FieldStack>
      <FieldRow>
        <CaseDate path={`${at}.decidedOn`} label="Answered on" />
        <CaseMoney path={`${at}.allowed`} label="Allowed" />
      </FieldRow>
      <FieldRow>
        <CaseMoney path={`${at}.paidByPayer`} label="Payer paid" />
        <CaseMoney path={`${at}.patientShare`} label="Patient’s share" />
      </FieldRow>
      {denied && <DenialFields value={value} index={index} />}
      <FieldRow>
        <CaseText path={`${at}.nextStep`} label="Next step" />
        <CaseDate path={`${at}.nextStepOn`} label="On" />
      </FieldRow>
      <Anchor size="xs" href={`#/case/${value.id}/call/${claim.id}`}>
        Call script for this claim
      </Anchor>
    </FieldStack>
  );
}

function DenialFields({ value, index }: { value: Case; index: number }) {
  const at = `claims[${index}]` as const;
  const { practice } = useCaseSource();
  const claim = value.claims[index];
  const said = claim?.denial ?? '';
  const causes = explainDenial(said);
  const plan = claim && planOfClaim(value, claim);
  const clock =
    plan && claim
      ? appealDeadline(businessOf(plan), claim.decidedOn, payerDays(plan, practice).appealDays)
      : null;
  const answered = claim?.appealedOn !== '';
  return (
    <>
      <CaseNote
        path={`${at}.denial`}
        label="Reason codes, or the letter’s words"
        placeholder="CO-197, N54 …"
      />
      {said.trim() !== '' && <DenialCauses causes={causes} unknown={unknownCodes(said)} />}
      {said.trim() === '' && (
        <Text size="xs" c="dimmed">
          No reason given? Ask for it in writing: nothing can be answered without it.
        </Text>
      )}
      {clock && !answered && (
        <Text size="sm" fw={600}>
          Appeal by {longDate(clock.on)}
          <Text span size="xs" c="dimmed" fw={400}>
            {' '}
            {clock.rule}
          </Text>
        </Text>
      )}
      {claim && <DenialPart about={claim.id} />}
      {claim?.appeals.length === 0 && (
        <>
          <FieldRow>
            <CaseChoice path={`${at}.appealKind`} label="Answered with" choices={HOW} />
            <CaseDate path={`${at}.appealedOn`} label="Sent on" />
          </FieldRow>
          <CaseText
            path={`${at}.appealProof`}
            label="Proof that it arrived"
            placeholder="Fax or tracking number"
          />
          {answered && claim.appealProof.trim() === '' && (
            <Text size="xs" c="var(--app-warn)">
              An answer counts only with its proof.
            </Text>
          )}
        </>
      )}
    </>
  );
}

/** Before the claim goes: who is billed first, and why. */
function PlanOrder({ value }: { value: Case }) {
  const { practice } = useCaseSource();
  if (value.plans.length < 2) return null;
  const { order, reasons, certain, asks } = planOrder(value);
  const name = (id: string, at: number) => {
    const plan = value.plans.find((one) => one.id === id);
    return `${at + 1}. ${payerNameOf(plan, practice) || 'Plan without a name'} (${plan?.kind})`;
  };
  return (
    <Text size="xs" component="div">
      <b>{certain ? 'Bill in this order' : 'Probably in this order'}:</b>{' '}
      {order.map(name).join(', ')}. {[...reasons, ...asks].join(' ')}
    </Text>
  );
}

// What the payer made of a claim: money, reason codes in plain words, and the answer to a denial with its last day.
import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { longDate } from '../../lib/case/calendar.ts';
import type { Case } from '../../lib/case/schema.ts';
import { planOfClaim } from '../../lib/claim/claim-row.ts';
import {
  explainDenial,
  firstRemedy,
  unknownCodes,
  type Explained,
} from '../../lib/claim/explain-denial.ts';
import type { Remedy } from '../../lib/claim/denial-table.ts';
import { planOrder } from '../../lib/coverage/order.ts';
import { appealDeadline, businessOf, payerDays } from '../../lib/followup/clocks.ts';
import { payerNameOf } from '../../lib/case/asked.ts';
import { useCase, useCaseSource } from '../cases/case-context.tsx';
import { CaseChoice, CaseDate, CaseMoney, CaseNote, CaseText } from '../cases/fields.ts';
import { showPlace } from '../cases/sections.ts';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';

const REMEDY: Readonly<Record<Remedy, string>> = {
  correct: 'Send a corrected claim: kind 7, with the payer’s number of the first one.',
  records: 'Send the records that are named.',
  appeal: 'Appeal.',
  'other-plan': 'Send it to the other plan, or with its answer.',
  patient: 'The patient owes it.',
  post: 'Nothing to fight: book it.',
};

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
      {said.trim() !== '' && <Causes causes={causes} unknown={unknownCodes(said)} />}
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
      <FieldRow>
        <CaseChoice path={`${at}.appealKind`} label="Answered with" choices={HOW} />
        <CaseDate path={`${at}.appealedOn`} label="Sent on" />
      </FieldRow>
      <FieldRow>
        <CaseText path={`${at}.appealLevel`} label="Level" placeholder="First, second, external" />
        <CaseText
          path={`${at}.appealProof`}
          label="Proof that it arrived"
          placeholder="Fax or tracking number"
        />
      </FieldRow>
      {answered && claim?.appealProof.trim() === '' && (
        <Text size="xs" c="var(--app-warn)">
          An appeal counts only with its proof.
        </Text>
      )}
    </>
  );
}

function Causes({ causes, unknown }: { causes: readonly Explained[]; unknown: readonly string[] }) {
  const first = firstRemedy(causes);
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle size={18} />}
      py="xs"
      title={first ? REMEDY[first] : 'Not understood'}
    >
      {causes.length === 0 &&
        'These words name no reason that is known here. Ask for the reason code in writing.'}
      <ul style={{ margin: 0, paddingInlineStart: '1rem' }}>
        {causes.map(({ cause, said, whatToDo, place }) => (
          <li key={cause}>
            <b>{cause}</b> {whatToDo}{' '}
            <Anchor component="button" type="button" size="xs" onClick={() => showPlace(place)}>
              Show it ({said})
            </Anchor>
          </li>
        ))}
        {unknown.length > 0 && (
          <li>Not in the table: {unknown.join(', ')}. Look it up at the payer.</li>
        )}
      </ul>
    </Alert>
  );
}

/** Before the claim goes: who is billed first, and why. */
function PlanOrder({ value }: { value: Case }) {
  const { practice } = useCaseSource();
  if (value.plans.length < 2) return null;
  const { order, reasons, certain } = planOrder(value);
  const name = (id: string, at: number) => {
    const plan = value.plans.find((one) => one.id === id);
    return `${at + 1}. ${payerNameOf(plan, practice) || 'Plan without a name'} (${plan?.kind})`;
  };
  return (
    <Text size="xs" component="div">
      <b>{certain ? 'Bill in this order' : 'Probably in this order'}:</b>{' '}
      {order.map(name).join(', ')}. {reasons.join(' ')}
    </Text>
  );
}

// One claim, with what CMS-1500 asks for beyond the patient and the lines.
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { authorizationNumber } from '../../lib/case/asked.ts';
import { totalCharge } from '../../lib/claim/totals.ts';
import { ClaimAnswer } from '../followups/claim-answer.tsx';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { showMoney } from '../ui/number-text.ts';
import { useCase } from './case-context.tsx';
import { CLAIM_STATUS, FREQUENCY } from './choices.ts';
import { CaseChoice, CaseDate, CaseMoney, CaseNote, CaseText, CaseYesNo } from './fields.ts';
import { Part } from './section.tsx';
import classes from './sheet.module.css';

export function ClaimCard({ index, onRemove }: { index: number; onRemove: () => void }) {
  const at = `claims[${index}]` as const;
  const sum = useCase((value) => totalCharge(value.lines));
  const number = useCase(authorizationNumber);
  const frequency = useCase((value) => value.claims[index]?.frequencyCode);
  return (
    <div className={classes.card}>
      <Part
        title={index === 0 ? 'Claim' : `Claim ${index + 1}`}
        tools={
          <ActionIcon size={24} aria-label="Remove this claim" title="Remove" onClick={onRemove}>
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        }
      >
        <FieldStack>
          <FieldRow>
            <CaseChoice path={`${at}.status`} label="Status" choices={CLAIM_STATUS} blank={false} />
            <CaseDate path={`${at}.submittedOn`} label="Sent on" />
          </FieldRow>
          <FieldRow>
            <CaseMoney
              path={`${at}.totalCharge`}
              label="Total charge"
              placeholder={sum ? showMoney(sum) : 'Sum of the lines'}
            />
            <CaseMoney path={`${at}.amountPaid`} label="Already paid" />
          </FieldRow>
          <FieldRow>
            <CaseText path={`${at}.patientAccountNumber`} label="Patient account" />
            <CaseChoice path={`${at}.frequencyCode`} label="Kind of claim" choices={FREQUENCY} />
          </FieldRow>
          {(frequency === '7' || frequency === '8') && (
            <CaseText path={`${at}.originalReference`} label="Payer’s number of the first claim" />
          )}
          <FieldRow min={6.5}>
            <CaseYesNo path={`${at}.acceptAssignment`} label="Accept assignment" />
            <CaseYesNo path={`${at}.benefitsAssignment`} label="Pay us directly" />
            <CaseYesNo path={`${at}.releaseOfInformation`} label="May release records" />
            <CaseYesNo path={`${at}.signatureOnFile`} label="Signature on file" />
          </FieldRow>
          <CaseNote path={`${at}.note`} label="Note on the claim" most={71} />
          <p className={classes.facts} style={{ margin: 0 }}>
            {number ? `Authorization ${number} goes into item 23.` : 'No authorization number yet.'}
          </p>
          <ClaimAnswer index={index} />
        </FieldStack>
      </Part>
    </div>
  );
}

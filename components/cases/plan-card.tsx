// One plan of the patient: payer, card numbers, and who the subscriber is.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { FieldRow, FieldStack } from '../ui/field-row.tsx';
import { useCase } from './case-context.tsx';
import { FILING, LINE_OF_BUSINESS, RELATIONSHIP } from './choices.ts';
import { CaseChoice, CaseText } from './fields.ts';
import { PayerField } from './payer-field.tsx';
import { PersonFields } from './person-fields.tsx';
import { Part } from './section.tsx';
import classes from './sheet.module.css';

interface PlanCardProps {
  index: number;
  onRemove: () => void;
  /** Absent for the first plan. */
  onUp?: () => void;
}

export function PlanCard({ index, onRemove, onUp }: PlanCardProps) {
  const at = `plans[${index}]` as const;
  const kind = useCase((value) => value.plans[index]?.kind);
  const relationship = useCase((value) => value.plans[index]?.relationship);
  const name = kind === 'dental' ? 'Dental plan' : 'Medical plan';
  return (
    <div className={classes.card}>
      <Part
        title={index === 0 ? name : `${name}, asked ${index === 1 ? 'second' : 'later'}`}
        tools={
          <>
            {onUp && (
              <Tooltip label="Ask this plan first">
                <ActionIcon size="sm" aria-label={`Move ${name} up`} onClick={onUp}>
                  <IconArrowUp size={15} aria-hidden />
                </ActionIcon>
              </Tooltip>
            )}
            <Tooltip label="Remove this plan">
              <ActionIcon size="sm" aria-label={`Remove ${name}`} onClick={onRemove}>
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </>
        }
      >
        <FieldStack>
          <PayerField index={index} />
          <FieldRow>
            <CaseText path={`${at}.memberId`} label="Member ID" className="tabular" />
            <CaseText path={`${at}.groupNumber`} label="Group number" className="tabular" />
          </FieldRow>
          <FieldRow>
            <CaseChoice path={`${at}.relationship`} label="Relationship" choices={RELATIONSHIP} />
            <CaseText path={`${at}.planName`} label="Plan name" />
          </FieldRow>
          <FieldRow>
            <CaseText path={`${at}.payerId`} label="Electronic payer ID" className="tabular" />
            <CaseChoice path={`${at}.filingIndicator`} label="Kind of cover" choices={FILING} />
          </FieldRow>
          <CaseChoice
            path={`${at}.lineOfBusiness`}
            label="Where the plan comes from"
            choices={LINE_OF_BUSINESS}
          />
        </FieldStack>
      </Part>
      {relationship !== 'self' && relationship !== '' && (
        <Part title="Subscriber">
          <PersonFields at={`${at}.subscriber`} />
        </Part>
      )}
    </div>
  );
}

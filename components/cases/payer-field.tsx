// The payer of a plan: one of the practice's, or any name typed.
import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { FieldLabel } from '../ui/field-label.tsx';
import { useField } from '../ui/field-source.tsx';
import { useCase, useCaseSource, useUpdate } from './case-context.tsx';

export function PayerField({ index }: { index: number }) {
  const path = `plans[${index}].payerName`;
  const { practice } = useCaseSource();
  const update = useUpdate();
  const plan = useCase((value) => value.plans[index]);
  const { problem, left } = useField(path);
  const id = useId();
  const listed = practice.payers.find((payer) => payer.id === plan?.payerProfileId);

  const write = (name: string) => {
    const match = practice.payers.find(
      (payer) => payer.name.trim().toLowerCase() === name.trim().toLowerCase() && payer.name !== '',
    );
    update((value) => ({
      ...value,
      plans: value.plans.map((each, at) =>
        at === index
          ? {
              ...each,
              payerName: name,
              payerProfileId: match?.id ?? null,
              // The number of the payer that stood here before is not the new one's.
              payerId: match ? match.payerId : each.payerProfileId ? '' : each.payerId,
            }
          : each,
      ),
    }));
  };

  return (
    <>
      <TextInput
        id={id}
        data-path={path}
        label={<FieldLabel text="Payer" problem={problem} />}
        labelProps={{ htmlFor: id }}
        list={`${id}-payers`}
        autoComplete="off"
        spellCheck={false}
        value={plan?.payerName || (listed?.name ?? '')}
        error={problem?.level === 'wrong' ? problem.message : undefined}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={left}
      />
      <datalist id={`${id}-payers`}>
        {practice.payers.map((payer) => (
          <option key={payer.id} value={payer.name} />
        ))}
      </datalist>
    </>
  );
}

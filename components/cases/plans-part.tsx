// The plans of a case, in the order in which they are asked.
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newPlan } from '../../lib/case/new-case.ts';
import type { Plan } from '../../lib/case/schema.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { newId, useCase, useUpdate } from './case-context.tsx';
import { CaseYesNo } from './fields.ts';
import { PlanCard } from './plan-card.tsx';
import { Part } from './section.tsx';

export function PlansPart() {
  const plans = useCase((value) => value.plans);
  const update = useUpdate();
  const add = (kind: Plan['kind']) =>
    update((value) => ({ ...value, plans: [...value.plans, newPlan(newId, kind)] }));
  const remove = (plan: Plan, index: number) => {
    update((value) => ({ ...value, plans: value.plans.filter(({ id }) => id !== plan.id) }));
    showUndo('The plan was removed', () =>
      update((value) => ({ ...value, plans: value.plans.toSpliced(index, 0, plan) })),
    );
  };
  const up = (index: number) =>
    update((value) => {
      const moved = value.plans[index];
      if (!moved) return value;
      return {
        ...value,
        plans: value.plans.toSpliced(index, 1).toSpliced(index - 1, 0, moved),
      };
    });

  return (
    <Part title="Plans" path="plans">
      {plans.map((plan, index) => (
        <PlanCard
          key={plan.id}
          index={index}
          onRemove={() => remove(plan, index)}
          onUp={index > 0 ? () => up(index) : undefined}
        />
      ))}
      <Group gap="sm" mt={plans.length > 0 ? 'sm' : 0} align="flex-end">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => add('medical')}
        >
          Medical plan
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => add('dental')}
        >
          Dental plan
        </Button>
      </Group>
      <div style={{ marginTop: 10, maxWidth: '14rem' }}>
        <CaseYesNo path="otherInsurance" label="Another health plan?" />
      </div>
    </Part>
  );
}

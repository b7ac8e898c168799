import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Case } from '../../lib/case/schema.ts';

/** Whose case it is: looked at before anything is written into somebody's record. */
export function patientLine({ patient, plans }: Case): string {
  const name = [patient.lastName, patient.firstName].filter(Boolean).join(', ') || 'No name yet';
  const plan = plans.find(({ kind }) => kind === 'medical');
  const [year, month, day] = patient.birthDate.split('-');
  const born = day ? `born ${month}/${day}/${year}` : '';
  return [name, born, plan?.memberId && `ID ${plan.memberId}`].filter(Boolean).join(' · ');
}

export function ScreenHead({
  title,
  value,
  onBack,
}: {
  title: string;
  value: Case;
  onBack: () => void;
}) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <ActionIcon variant="subtle" color="gray" aria-label="Back to the case" onClick={onBack}>
        <IconArrowLeft size={20} />
      </ActionIcon>
      <div className="head-text">
        <Title order={1} size="h4" lineClamp={1}>
          {title}
        </Title>
        <Text size="xs" c="dimmed" truncate>
          {patientLine(value)}
        </Text>
      </div>
    </Group>
  );
}

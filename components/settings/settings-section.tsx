// One topic of the settings page.
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SettingsSectionProps {
  id: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

export function SettingsSection({ id, title, lead, children }: SettingsSectionProps) {
  return (
    <Stack component="section" id={id} gap="md" aria-labelledby={`${id}-title`} py="xl">
      <div>
        <Title order={2} id={`${id}-title`} fz="lg">
          {title}
        </Title>
        {lead && (
          <Text size="sm" c="dimmed" maw={520}>
            {lead}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}

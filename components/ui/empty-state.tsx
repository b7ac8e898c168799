// What a screen says when there is nothing to show: what belongs here and how to begin.
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" px="lg" py={40} ta="center">
      <span aria-hidden style={{ color: 'var(--mantine-color-dimmed)' }}>
        {icon}
      </span>
      <Title order={2}>{title}</Title>
      {children && (
        <Text size="sm" c="dimmed" maw={320} component="div">
          {children}
        </Text>
      )}
      {action && <div style={{ marginTop: 8 }}>{action}</div>}
    </Stack>
  );
}

// The calm page that every step of opening the vault stands on.
import { Box, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Mark } from '../ui/mark.tsx';
import classes from './vault.module.css';

interface GateFrameProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

export function GateFrame({ title, lead, children }: GateFrameProps) {
  return (
    <main className={classes.page}>
      <Stack gap="lg" className={classes.card}>
        <Box>
          <Mark size={40} />
          <Title order={1} mt="md">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" mt={4} component="div">
              {lead}
            </Text>
          )}
        </Box>
        {children}
      </Stack>
    </main>
  );
}

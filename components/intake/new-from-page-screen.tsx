// A new case from the page beside the panel.
import { ActionIcon, Alert, Group, Loader, Stack, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { facts as factsOf } from '../../lib/case/facts.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import { blankCase } from '../../lib/case/new-case.ts';
import { beginFromFacts } from '../cases/begin-case.ts';
import { casePath } from '../cases/routes.ts';
import { usePractice } from '../cases/use-practice.ts';
import { go } from '../ui/hash-route.ts';
import { ReadPage } from './read-page-screen.tsx';

export function NewFromPageScreen() {
  const practice = usePractice();
  const [trouble, setTrouble] = useState('');
  // What every case of this practice says by itself (its NPI, its address) is no news.
  const known = useMemo(
    () => (practice ? factsOf(blankCase({ now: '', newId: () => '' }), practice) : {}),
    [practice],
  );
  const take = async (facts: Facts, host: string) => {
    const begun = await beginFromFacts(facts, host && `Read from ${host}`);
    if (begun.ok) go(casePath(begun.id), { replace: true });
    else setTrouble(begun.message);
  };
  return (
    <main>
      <Stack p="md" gap="sm" maw={640} mx="auto">
        <Group gap={4} wrap="nowrap">
          <ActionIcon component="a" href="#/new" aria-label="New case" ml={-6}>
            <IconArrowLeft size={18} aria-hidden />
          </ActionIcon>
          <Title order={1}>From this page</Title>
        </Group>
        {trouble && (
          <Alert color="red" role="alert">
            {trouble}
          </Alert>
        )}
        {practice ? (
          <ReadPage
            into="new"
            known={known}
            practice={practice}
            onTake={(facts, host) => void take(facts, host)}
            onDone={() => go('/new')}
          />
        ) : (
          <Loader size="sm" />
        )}
      </Stack>
    </main>
  );
}

// The page beside the panel read into the open case.
import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { withEvent } from '../../lib/case/events.ts';
import { facts as factsOf } from '../../lib/case/facts.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { withFacts } from '../../lib/case/put-facts.ts';
import type { Case } from '../../lib/case/schema.ts';
import { ScreenHead } from '../portal/screen-head.tsx';
import { ReadPage } from './read-page-screen.tsx';

interface ReadIntoCaseProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
  onDone: () => void;
}

export function ReadIntoCaseScreen({ value, update, practice, onDone }: ReadIntoCaseProps) {
  const known = useMemo(() => factsOf(value, practice), [value, practice]);
  const take = (facts: Facts, host: string) => {
    const newId = () => crypto.randomUUID();
    const count = Object.keys(facts).length;
    const text = `Read ${count === 1 ? '1 value' : `${count} values`} from ${host}`;
    update((now) =>
      withEvent(withFacts(now, facts, newId), 'imported', text, {
        now: new Date().toISOString(),
        by: practice.userName,
        newId,
      }),
    );
    onDone();
  };
  return (
    <Stack gap="sm" p="md">
      <ScreenHead title="Read this page" value={value} onBack={onDone} />
      <ReadPage into="open" known={known} practice={practice} onTake={take} onDone={onDone} />
    </Stack>
  );
}

// Copying value by value as a screen of its own: for a desktop program, a fax form, or a person who prefers it.
import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import { facts as factsOf } from '../../lib/case/facts.ts';
import type { Case } from '../../lib/case/schema.ts';
import { knownProfile } from '../../lib/form/portal-book.ts';
import { PORTAL_PROFILES } from '../../lib/form/portals/all.ts';
import { CopyNext } from './copy-next.tsx';
import './portal.css';
import { ScreenHead } from './screen-head.tsx';
import { usePortalBook } from './use-portal-book.ts';
import { usePortalTab } from './use-portal-tab.ts';

export function CopyScreen({
  value,
  practice,
  onDone,
}: {
  value: Case;
  practice: Practice;
  onDone: () => void;
}) {
  const { tab, allowed, known } = usePortalTab();
  const book = usePortalBook();
  const origin = tab?.origin;
  const profile = useMemo(
    () => (origin && book ? knownProfile(origin, PORTAL_PROFILES, book) : undefined),
    [origin, book],
  );
  return (
    <Stack gap="sm" className="work">
      <ScreenHead title="Copy value by value" value={value} onBack={onDone} />
      {known && book && (
        <CopyNext facts={factsOf(value, practice)} tab={tab} allowed={allowed} profile={profile} />
      )}
    </Stack>
  );
}

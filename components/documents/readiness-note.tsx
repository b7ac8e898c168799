// Before something is sent: what this payer will ask for and is not there yet. Said, never in the way.
import { Alert, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { readinessOf } from '../../lib/documents/completeness.ts';
import { localToday } from '../ui/date-text.ts';
import { readinessWords } from './readiness-words.ts';

const MOST_NAMED = 3;

export function ReadinessNote({ value, practice }: { value: Case; practice: Practice }) {
  const readiness = readinessOf(value, practice, localToday());
  if (!readiness.known || (readiness.ready && readiness.warnings.length === 0)) return null;
  const named = readiness.missing.slice(0, MOST_NAMED).map(({ row }) => row.title);
  const more = readiness.missing.length - named.length;
  return (
    <Alert
      color="orange"
      icon={<IconChecklist />}
      p="xs"
      title={`Documents: ${readinessWords(readiness)}. You can go on.`}
    >
      {/* It stands over every page of a wizard: two lines tell, the case's documents tell all. */}
      <Text size="xs" lineClamp={2}>
        {named.join('; ')}
        {more > 0 && ` and ${more} more`}
        {named.length > 0 && '. '}
        {readiness.warnings[0]?.message}
      </Text>
    </Alert>
  );
}

/** For the log: `3 documents or facts were missing`; '' when nothing was. */
export function missingForLog(value: Case, practice: Practice): string {
  const { known, missing } = readinessOf(value, practice, localToday());
  if (!known || missing.length === 0) return '';
  return `Went on with ${missing.length} missing: ${missing.map(({ row }) => row.title).join('; ')}`;
}

/** For the log of a recorded number: `Recorded with 2 missing: …`; '' when nothing was. */
export function gapsForLog(value: Case, practice: Practice): string {
  return missingForLog(value, practice).replace(/^Went on/, 'Recorded');
}

// Reasons of a denial in plain words, what to do about each, and the field of the case that each points to.
import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { firstRemedy, type Explained } from '../../lib/claim/explain-denial.ts';
import type { Remedy } from '../../lib/claim/denial-table.ts';
import { showPlace } from '../cases/sections.ts';

const REMEDY: Readonly<Record<Remedy, string>> = {
  correct: 'Send a corrected claim: kind 7, with the payer’s number of the first one.',
  records: 'Send the records that are named.',
  appeal: 'Appeal.',
  'other-plan': 'Send it to the other plan, or with its answer.',
  patient: 'The patient owes it.',
  post: 'Nothing to fight: book it.',
};

interface DenialCausesProps {
  causes: readonly Explained[];
  /** Codes that are in no table. */
  unknown: readonly string[];
}

export function DenialCauses({ causes, unknown }: DenialCausesProps) {
  const first = firstRemedy(causes);
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle size={18} />}
      py="xs"
      title={first ? REMEDY[first] : 'Not understood'}
    >
      {causes.length === 0 &&
        'These words name no reason that is known here. Ask for the reason code in writing.'}
      <ul style={{ margin: 0, paddingInlineStart: '1rem' }}>
        {causes.map(({ cause, said, whatToDo, place }) => (
          <li key={cause}>
            <b>{cause}</b> {whatToDo}{' '}
            <Anchor component="button" type="button" size="xs" onClick={() => showPlace(place)}>
              Show it ({said})
            </Anchor>
          </li>
        ))}
        {unknown.length > 0 && (
          <li>Not in the table: {unknown.join(', ')}. Look it up at the payer.</li>
        )}
      </ul>
    </Alert>
  );
}

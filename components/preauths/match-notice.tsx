// What differs between authorization, schedule and lines, in one line each, with the way out.
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { inputFromCase } from '../../lib/preauth/authorization.ts';
import { mismatches, type Mismatch } from '../../lib/preauth/match.ts';
import { MovedActions } from './moved-notice.tsx';

interface MatchNoticeProps {
  value: Case;
  practice: Practice;
  update: (change: (value: Case) => Case) => void;
  /** Before a claim, having no authorization at all is said too. */
  beforeClaim?: boolean;
}

export function MatchNotice({ value, practice, update, beforeClaim = false }: MatchNoticeProps) {
  const found = mismatches(inputFromCase(value, practice)).filter(
    ({ kind }) => beforeClaim || kind !== 'missing',
  );
  if (found.length === 0) return null;
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle size={18} />}
      title={found.length === 1 ? 'This does not match' : `${found.length} things do not match`}
      py="xs"
      role="status"
    >
      <ul style={{ margin: 0, paddingInlineStart: '1rem' }}>
        {[...byRemedy(found)].map(([whatToDo, messages]) => (
          <li key={whatToDo}>
            <b>{messages.join(' ')}</b> {whatToDo}
          </li>
        ))}
      </ul>
      <MovedActions value={value} practice={practice} update={update} />
    </Alert>
  );
}

/** Several lines often differ in one way: what to do about it is said once. */
function byRemedy(found: readonly Mismatch[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { whatToDo, message } of found) {
    groups.set(whatToDo, [...(groups.get(whatToDo) ?? []), message]);
  }
  return groups;
}

// What a payer's habit means for the first call: shown with its count, taken over with one press.
import { Button } from '@mantine/core';
import type { Practice } from '../../lib/case/practice.ts';
import { LEARN_FROM, type DecisionGroup } from '../../lib/outcomes/decisions.ts';
import { median } from '../../lib/outcomes/numbers.ts';
import { showUndo } from '../ui/undo-notice.tsx';
import { setFollowUpDays } from './set-follow-up.ts';

/** `answers after 19 days (12 answers): first call on day 20`; '' while too few answers are known. */
export function firstCallWords({ callAfter, days }: DecisionGroup): string {
  if (callAfter === null) return '';
  const middle = Math.round((median(days) ?? 0) * 2) / 2;
  return `answers after ${middle} days (${days.length} answers): first call on day ${callAfter}`;
}

export function FirstCall({
  group,
  practice,
}: {
  group: DecisionGroup;
  practice: Practice | null;
}) {
  const { callAfter, payerName, days } = group;
  const name = payerName.trim().toLowerCase();
  const payer = practice?.payers.find((one) => one.name.trim().toLowerCase() === name);
  if (callAfter === null || !payer || payer.followUpDays === callAfter) return null;
  const before = payer.followUpDays;
  const take = async () => {
    const done = await setFollowUpDays(payer.id, callAfter);
    if (done)
      showUndo(
        `First call to ${payer.name} on day ${callAfter}`,
        () => void setFollowUpDays(payer.id, before),
      );
  };
  return (
    <Button
      size="compact-xs"
      variant="light"
      title={`Learned from ${days.length} answers; fewer than ${LEARN_FROM} suggest nothing.`}
      onClick={() => void take()}
    >
      Now day {before}: use day {callAfter}
    </Button>
  );
}

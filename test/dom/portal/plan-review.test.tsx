import { cleanup, render, screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FillResults } from '../../../components/portal/fill-results.tsx';
import { PlanReview } from '../../../components/portal/plan-review.tsx';
import { AppFrame } from '../../../components/ui/app-frame.tsx';
import type { FillPlan, PlanTarget } from '../../../lib/form/plan-types.ts';
import type { WriteReason, WriteStatus } from '../../../lib/form/write-op.ts';

afterEach(cleanup);

const target = (key: string, label: string, shown: string, confidence = 0.95): PlanTarget => ({
  documentId: 'd',
  frameId: 0,
  ref: key,
  signature: 's',
  keys: [key],
  value: shown,
  shown,
  write: { kind: 'text', text: shown, compare: 'text' },
  confidence,
  reason: `label “${label}”`,
  label,
  phase: 1,
});
const plan: FillPlan = {
  targets: [
    target('subscriber.memberId', 'Member ID', 'LKW204118820'),
    target('rendering.npi', 'NPI', '1990002028', 0.7),
  ],
  refusals: [
    {
      documentId: 'd',
      frameId: 0,
      ref: 'x',
      label: 'Phone',
      reason: 'role-unknown',
      candidates: ['patient.phone', 'requesting.phone'],
      message: 'Nothing on the page says whose phone this is: left empty.',
    },
  ],
  unplaced: [],
  controlCount: 3,
  turns: [],
  following: [],
};
const facts = { 'patient.phone': '3125550121', 'requesting.phone': '3125550110' };

function review(onWrite = vi.fn()) {
  render(
    <AppFrame>
      <PlanReview plan={plan} facts={facts} onWrite={onWrite} onCancel={vi.fn()} onShow={vi.fn()} />
    </AppFrame>,
  );
  return onWrite;
}

describe('looking over a plan', () => {
  it('writes only what stays ticked', async () => {
    const onWrite = review();
    await userEvent.click(screen.getByRole('checkbox', { name: /1990002028/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Write 1 field' }));
    expect(onWrite).toHaveBeenCalledExactlyOnceWith([plan.targets[0]], true);
  });

  it('puts what is less certain first, with the words by which it was found', () => {
    review();
    const sections = screen.getAllByRole('region');
    expect(sections[0]).toHaveAccessibleName('Look twice');
    expect(within(sections[0]!).getByText(/found by label “NPI”/)).toBeVisible();
  });

  it('says why a field is left empty and offers the values it could be', async () => {
    review();
    await userEvent.click(screen.getByRole('button', { name: /1 left for you/ }));
    await waitFor(() => expect(screen.getByText(/Nothing on the page says whose/)).toBeVisible());
    expect(screen.getByText('3125550121')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy Requesting provider phone' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Yours to decide' })).toBeVisible();
  });

  it('cannot write when nothing is ticked', async () => {
    const onWrite = review();
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    expect(screen.getByRole('button', { name: 'Write 0 fields' })).toBeDisabled();
    expect(onWrite).not.toHaveBeenCalled();
  });
});

function results(outcomes: [WriteStatus, WriteReason?][], message?: string) {
  const report = {
    results: outcomes.map(([status, reason], index) => ({
      target: target(`lines[${index}].code`, `Procedure ${index + 1}`, '21462'),
      status,
      ...(reason && { reason }),
    })),
    ...(message && { message }),
  };
  render(
    <AppFrame>
      <FillResults
        report={report}
        refusals={plan.refusals}
        facts={facts}
        onShow={vi.fn()}
        onAgain={vi.fn()}
        onUndo={vi.fn()}
        onDone={vi.fn()}
      />
    </AppFrame>,
  );
}

describe('after a fill', () => {
  it('says that all is filled and that nothing was sent', () => {
    results([['filled'], ['already']]);
    expect(screen.getByRole('status').textContent).toMatch(/2 fields filled and checked/);
    expect(screen.getByRole('status').textContent).toMatch(/never sends a form/);
  });

  it.each<[WriteStatus, WriteReason, RegExp]>([
    ['lost', 'cleared', /emptied this field after it was written/],
    ['refused', 'changed', /page changed it/],
    ['refused', 'not-taken', /did not take the value/],
    ['refused', 'no-option', /no entry for this value/],
    ['lost', 'altered', /changed this value after it was written/],
  ])(
    'a field that is %s (%s) stands first, with a sentence and its value to copy',
    (status, reason, words) => {
      results([['filled'], [status, reason]]);
      const open = screen.getByRole('region', { name: 'For you' });
      expect(within(open).getByText(words)).toBeVisible();
      expect(within(open).getByRole('button', { name: 'Copy Procedure 2' })).toBeVisible();
      expect(screen.getByRole('status').textContent).toMatch(/1 field filled, 1 for you/);
    },
  );

  it('does not ask for anything where the person’s own entry was kept', () => {
    results([['kept']]);
    expect(screen.queryByRole('region', { name: 'For you' })).toBeNull();
    expect(screen.getByText(/left as it is/)).toBeVisible();
  });
});

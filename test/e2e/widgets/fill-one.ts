// One fill of the page as the panel does it: read, plan, write; and what came of it by the engine's own account.
import type { PlanTarget } from '../../../lib/form/plan-types.ts';
import { planFill } from '../../../lib/form/plan.ts';
import type { WriteOp, WriteValue } from '../../../lib/form/write-op.ts';
import type { Spoken } from './frame-script.ts';

export interface Filled {
  /** True when the engine says that the page holds the value now. */
  claimed: boolean;
  /** The engine's words: `filled`, `refused:no-option`, `plan:no-value`, … */
  said: string;
}

type What = { facts: Record<string, string> } | { write: WriteValue };

const opOf = ({ ref, signature, write }: PlanTarget): WriteOp => ({ ref, signature, value: write });

/** Orders, or why there are none. */
async function ordersFor(spoken: Spoken, what: What): Promise<WriteOp[] | string> {
  const snapshot = await spoken.ask({ bicuspid: 'read' });
  if (!snapshot) return 'no answer';
  if ('write' in what) {
    const [only, ...more] = snapshot.controls.filter(({ hidden }) => hidden === undefined);
    if (!only || more.length > 0) return `read:${snapshot.controls.length} controls`;
    return [{ ref: only.ref, signature: only.signature, value: what.write }];
  }
  const { targets, refusals } = planFill(
    { frames: [{ ...snapshot, frameId: 0, documentId: 'one' }] },
    what.facts,
    { allowedOrigins: [snapshot.origin] },
  );
  if (targets.length > 0) return targets.map(opOf);
  const said = refusals.map(({ reason }) => reason).join(' ');
  return said === '' ? `plan:nothing of ${snapshot.controls.length} controls` : `plan:${said}`;
}

/** Fills what is shown and waits until the page has settled. `between` happens after the plan and before the write. */
export async function fillOne(
  spoken: Spoken,
  what: What,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<Filled> {
  const orders = await ordersFor(spoken, what);
  if (typeof orders === 'string') return { claimed: false, said: orders };
  await between();
  const answer = await spoken.ask({ bicuspid: 'write', ops: orders });
  if (!answer) return { claimed: false, said: 'no answer' };
  const { results } = answer;
  const held = ['filled', 'added', 'already'];
  return {
    claimed: results.every(({ status }) => held.includes(status)),
    said: [
      ...new Set(results.map(({ status, reason }) => [status, reason].filter(Boolean).join(':'))),
    ].join(' '),
  };
}

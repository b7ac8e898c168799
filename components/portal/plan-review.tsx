import { Badge, Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { groupOfKey, KEY_GROUPS, nameOfKey } from '../../lib/case/field-names.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import type { FillPlan, PlanTarget } from '../../lib/form/plan-types.ts';
import { followingWords } from './following-words.ts';
import { LeftList } from './left-list.tsx';

/** Below this a target is shown first, with the words by which it was found. */
const LOOK_TWICE = 0.75;

/** Characters from which a value takes the whole width of its row. */
export const LONG_VALUE = 60;

export const targetId = ({ frameId, ref }: Pick<PlanTarget, 'frameId' | 'ref'>): string =>
  `${frameId}/${ref}`;

interface RowProps {
  target: PlanTarget;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  onShow: (target: PlanTarget) => void;
}

function TargetRow({ target, ticked, onTick, onShow }: RowProps) {
  const unsure = target.confidence < LOOK_TWICE;
  const meaning = target.keys.map(nameOfKey).join(', ');
  return (
    <div className="plan-row" onFocus={() => onShow(target)} onMouseEnter={() => onShow(target)}>
      <Checkbox
        size="sm"
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
        label={
          <>
            <span className="plan-label">{target.label || meaning}</span>
            <span className="plan-value" data-long={target.shown.length > LONG_VALUE || undefined}>
              {target.shown}
            </span>
            {unsure && (
              <span className="plan-reason">
                {meaning}: found by {target.reason}
              </span>
            )}
          </>
        }
      />
    </div>
  );
}

export interface PlanReviewProps {
  plan: FillPlan;
  facts: Facts;
  onWrite: (ticked: PlanTarget[], follow: boolean) => void;
  onCancel: () => void;
  onShow: (target: PlanTarget) => void;
}

/** What would be written where, before anything is: everything can be unticked, everything left empty says why. */
export function PlanReview({ plan, facts, onWrite, onCancel, onShow }: PlanReviewProps) {
  const [follow, setFollow] = useState(true);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const ticked = plan.targets.filter((target) => !off.has(targetId(target)));
  const tick = (target: PlanTarget, on: boolean): void => {
    const next = new Set(off);
    if (on) next.delete(targetId(target));
    else next.add(targetId(target));
    setOff(next);
  };
  const unsure = plan.targets.filter(({ confidence }) => confidence < LOOK_TWICE);
  const sure = plan.targets.filter(({ confidence }) => confidence >= LOOK_TWICE);
  const sections = [
    { title: 'Look twice', targets: unsure },
    ...KEY_GROUPS.map((group) => ({
      title: group,
      targets: sure.filter(({ keys }) => groupOfKey(keys[0] ?? '') === group),
    })),
  ].filter(({ targets }) => targets.length > 0);

  return (
    <Stack gap="sm">
      {sections.map(({ title, targets }) => (
        <section key={title} aria-label={title}>
          <Group gap={6} mb={2}>
            <Title order={3} size="xs" className="section-title">
              {title}
            </Title>
            <Badge size="xs" variant="light" color={title === 'Look twice' ? 'orange' : 'gray'}>
              {targets.length}
            </Badge>
          </Group>
          <div className="card">
            {targets.map((target) => (
              <TargetRow
                key={targetId(target)}
                target={target}
                ticked={!off.has(targetId(target))}
                onTick={(on) => tick(target, on)}
                onShow={onShow}
              />
            ))}
          </div>
        </section>
      ))}
      {plan.following.length > 0 && (
        <Checkbox
          size="sm"
          checked={follow}
          onChange={(event) => setFollow(event.currentTarget.checked)}
          label={`If the page opens more rows, go on with ${followingWords(plan.following, facts)}`}
        />
      )}
      <LeftList refusals={plan.refusals} facts={facts} />
      <Group gap="xs" wrap="nowrap" className="foot">
        <Button
          flex={1}
          disabled={ticked.length === 0}
          onClick={() => onWrite(ticked, follow)}
          data-autofocus
        >
          Write {ticked.length} {ticked.length === 1 ? 'field' : 'fields'}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

import { ActionIcon, Badge, Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { IconHelpSquare } from '@tabler/icons-react';
import { useState } from 'react';
import { groupOfKey, KEY_GROUPS, nameOfKey } from '../../lib/case/field-names.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import type { FillPlan, PlanTarget } from '../../lib/form/plan-types.ts';
import { taughtWords, type TaughtField } from '../../lib/form/taught.ts';
import type { Meaning } from '../../lib/form/teach.ts';
import { followingWords } from './following-words.ts';
import { localToday } from '../ui/date-text.ts';
import { LeftList } from './left-list.tsx';
import { NotPlaced } from './not-placed.tsx';
import { TeachBar } from './teach-bar.tsx';

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
  taught?: TaughtField | undefined;
  onTeach?: ((target: PlanTarget) => void) | undefined;
}

function TargetRow({ target, ticked, onTick, onShow, taught, onTeach }: RowProps) {
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
            {taught && (
              <span className="plan-taught">
                {meaning}: {taughtWords(taught, localToday())}
              </span>
            )}
            {unsure && (
              <span className="plan-reason">
                {meaning}: found by {target.reason}
              </span>
            )}
          </>
        }
      />
      {onTeach && (
        <ActionIcon
          className="plan-teach"
          size="sm"
          variant="subtle"
          color="gray"
          title="Not right? Say what this field is"
          aria-label={`Say what ${target.label || meaning} is`}
          onClick={() => onTeach(target)}
        >
          <IconHelpSquare size={15} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

/** Portals open more fields after a choice, hardly ever after a typed value. */
const mayOpenMore = (ticked: readonly PlanTarget[]): boolean =>
  ticked.some(({ write }) => write.kind !== 'text');

function goingOn(rows: string, questions: boolean): string {
  const more = 'If an answer opens more fields, fill those from the case too';
  if (!rows) return more;
  const next = `If the page opens more rows, go on with ${rows}`;
  return questions ? `${next}; fill fields that an answer opens` : next;
}

export interface PlanReviewProps {
  plan: FillPlan;
  facts: Facts;
  onWrite: (ticked: PlanTarget[], follow: boolean) => void;
  onCancel: () => void;
  onShow: (target: PlanTarget) => void;
  /** What was taught of the page's controls, by `targetId`. */
  taught?: ReadonlyMap<string, TaughtField>;
  /** Teaching: a control of the plan, or the next one that is clicked in the page. Absent where it cannot be done. */
  teach?: { ask: (at: PlanPlace) => void; point: (meaning?: Meaning) => void };
}

type PlanPlace = Pick<PlanTarget, 'documentId' | 'frameId' | 'ref'>;

/** What would be written where, before anything is: everything can be unticked, everything left empty says why. */
export function PlanReview(props: PlanReviewProps) {
  const { plan, facts, onWrite, onCancel, onShow, taught, teach } = props;
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
                taught={taught?.get(targetId(target))}
                onTeach={teach?.ask}
              />
            ))}
          </div>
        </section>
      ))}
      {(plan.following.length > 0 || mayOpenMore(ticked)) && (
        <Checkbox
          size="sm"
          checked={follow}
          onChange={(event) => setFollow(event.currentTarget.checked)}
          label={goingOn(followingWords(plan.following, facts), mayOpenMore(ticked))}
        />
      )}
      <LeftList refusals={plan.refusals} facts={facts} onTeach={teach?.ask} taught={taught} />
      {teach && <NotPlaced keys={plan.unplaced} facts={facts} onPoint={teach.point} />}
      {teach && <TeachBar onPoint={() => teach.point()} />}
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

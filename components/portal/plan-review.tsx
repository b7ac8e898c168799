import { Badge, Button, Checkbox, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { groupOfKey, KEY_GROUPS, nameOfKey } from '../../lib/case/field-names.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import type { FillPlan, PlanRefusal, PlanTarget } from '../../lib/form/plan-types.ts';
import { CopyValue } from './copy-value.tsx';

/** Below this a target is shown first, with the words by which it was found. */
const LOOK_TWICE = 0.75;

export const targetId = ({ frameId, ref }: Pick<PlanTarget, 'frameId' | 'ref'>): string =>
  `${frameId}/${ref}`;

function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap={4}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        justify="flex-start"
        leftSection={<Chevron size={16} />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <Collapse expanded={open}>{children}</Collapse>
    </Stack>
  );
}

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
            <span className="plan-value">{target.shown}</span>
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

function RefusalRow({ refusal, facts }: { refusal: PlanRefusal; facts: Facts }) {
  const known = refusal.candidates.filter((key) => facts[key]).slice(0, 4);
  return (
    <div className="plan-row">
      <Text size="sm" fw={600}>
        {refusal.label || 'A field without words'}
      </Text>
      <Text size="xs" c="dimmed">
        {refusal.message}
      </Text>
      {known.map((key) => (
        <Group key={key} gap={4} wrap="nowrap">
          <Text size="xs" flex={1} truncate>
            {nameOfKey(key)}: <b>{facts[key]}</b>
          </Text>
          <CopyValue value={facts[key] ?? ''} name={nameOfKey(key)} />
        </Group>
      ))}
    </div>
  );
}

export interface PlanReviewProps {
  plan: FillPlan;
  facts: Facts;
  onWrite: (ticked: PlanTarget[]) => void;
  onCancel: () => void;
  onShow: (target: PlanTarget) => void;
}

/** What would be written where, before anything is: everything can be unticked, everything left empty says why. */
export function PlanReview({ plan, facts, onWrite, onCancel, onShow }: PlanReviewProps) {
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
  // What the case does not know and the page asks for is the most useful of the refusals; what is already there, the least.
  const left = plan.refusals.filter(({ reason }) => reason !== 'duplicate');

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
      {left.length > 0 && (
        <Fold title={`${left.length} left for you, with the reason`}>
          <div className="card">
            {left.map((refusal) => (
              <RefusalRow key={targetId(refusal)} refusal={refusal} facts={facts} />
            ))}
          </div>
        </Fold>
      )}
      <Group gap="xs" wrap="nowrap" className="foot">
        <Button
          flex={1}
          disabled={ticked.length === 0}
          onClick={() => onWrite(ticked)}
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

import { Alert, Anchor, Badge, Button, Group, Stack, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { nameOfKey } from '../../lib/case/field-names.ts';
import type { FillReport } from '../../lib/browser/fill.ts';
import type { PlanRefusal, PlanTarget } from '../../lib/form/plan-types.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import { CopyValue } from './copy-value.tsx';
import { LeftList } from './left-list.tsx';
import { LONG_VALUE } from './plan-review.tsx';
import { needsPerson, resultSentence } from './result-words.ts';

type Outcome = FillReport['results'][number];

function OutcomeRow({ outcome, onShow }: { outcome: Outcome; onShow: (t: PlanTarget) => void }) {
  const { target } = outcome;
  const name = target.label || target.keys.map(nameOfKey).join(', ');
  const sentence = resultSentence(outcome);
  return (
    <div className="plan-row" onMouseEnter={() => onShow(target)}>
      <Group gap={4} wrap="nowrap" align="flex-start">
        <div className="plan-text">
          <span className="plan-label">{name}</span>
          <span className="plan-value" data-long={target.shown.length > LONG_VALUE || undefined}>
            {target.shown}
          </span>
          {sentence && <span className="plan-reason">{sentence}</span>}
        </div>
        {needsPerson(outcome) && <CopyValue value={target.shown} name={name} />}
      </Group>
    </div>
  );
}

function headline(done: number, left: number): string {
  const fields = done === 1 ? '1 field' : `${done} fields`;
  return left === 0 ? `${fields} filled and checked` : `${fields} filled, ${left} for you`;
}

export interface FillResultsProps {
  report: FillReport;
  /** What the plan left empty. */
  refusals: readonly PlanRefusal[];
  facts: Facts;
  onShow: (target: PlanTarget) => void;
  onAgain: () => void;
  onUndo: () => void;
  onDone: () => void;
  /** Where the form can be kept for later; absent where there is no such place. */
  keepHref?: string;
  /** What else can be done with this page: attach documents. */
  offer?: ReactNode;
}

/** What became of each field, the ones that need a person first. */
export function FillResults({
  report,
  refusals,
  facts,
  onShow,
  onAgain,
  onUndo,
  onDone,
  keepHref,
  offer,
}: FillResultsProps) {
  const open = report.results.filter(needsPerson);
  const rest = report.results.filter((outcome) => !needsPerson(outcome));
  const written = rest.filter(({ status }) => status !== 'kept').length;
  const good = open.length === 0 && !report.message;

  return (
    <Stack gap="sm">
      <Alert
        role="status"
        color={good ? 'teal' : 'orange'}
        icon={good ? <IconCircleCheck /> : <IconAlertTriangle />}
        title={headline(written, open.length)}
      >
        {report.message ? `${report.message} ` : ''}
        Look the page over, then press the portal’s own button. Bicuspid never sends a form.
        {keepHref && (
          <>
            {' '}
            Not ready to send?{' '}
            <Anchor size="sm" href={keepHref}>
              Keep what is typed for a day
            </Anchor>
            , in case the portal logs you out.
          </>
        )}
      </Alert>
      {open.length > 0 && (
        <section aria-label="For you">
          <Title order={3} size="xs" className="section-title" mb={2}>
            For you
          </Title>
          <div className="card">
            {open.map((outcome) => (
              <OutcomeRow
                key={`${outcome.target.frameId}/${outcome.target.ref}`}
                outcome={outcome}
                onShow={onShow}
              />
            ))}
          </div>
        </section>
      )}
      {rest.length > 0 && (
        <section aria-label="Filled">
          <Group gap={6} mb={2}>
            <Title order={3} size="xs" className="section-title">
              Filled and read back
            </Title>
            <Badge size="xs" variant="light" color="teal">
              {rest.length}
            </Badge>
          </Group>
          <div className="card">
            {rest.map((outcome) => (
              <OutcomeRow
                key={`${outcome.target.frameId}/${outcome.target.ref}`}
                outcome={outcome}
                onShow={onShow}
              />
            ))}
          </div>
        </section>
      )}
      <LeftList refusals={refusals} facts={facts} />
      {offer}
      <Group gap="xs" wrap="nowrap" className="foot">
        <Button flex={1} onClick={onAgain}>
          Fill the next page
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} />}
          onClick={onUndo}
          title="Puts back what stood in the page before"
        >
          Undo
        </Button>
        <Button variant="default" onClick={onDone}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

import { Loader, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { withEvent } from '../../lib/case/events.ts';
import { facts as factsOf } from '../../lib/case/facts.ts';
import { logToAudit } from '../../lib/store/audit.ts';
import { markControls } from '../../lib/browser/page-bridge.ts';
import type { FillPlan, PlanTarget } from '../../lib/form/plan-types.ts';
import { missingForLog, ReadinessNote } from '../documents/readiness-note.tsx';
import { UploadOffer } from '../documents/upload-offer.tsx';
import { CopyNext } from './copy-next.tsx';
import './portal.css';
import { Ask, nothingToWrite, Problem } from './fill-notes.tsx';
import { FillResults } from './fill-results.tsx';
import { MeaningPicker } from './meaning-picker.tsx';
import { PlanReview } from './plan-review.tsx';
import { forgetFill, recordFill } from './record-fill.ts';
import { ScreenHead } from './screen-head.tsx';
import { Lesson, PointingNotice, TeachBar } from './teach-bar.tsx';
import { chosenIn, TurnChoice } from './turn-choice.tsx';
import { useFill } from './use-fill.ts';
import { usePortalBook } from './use-portal-book.ts';
import { usePortalTab } from './use-portal-tab.ts';
import { useTeach } from './use-teach.ts';

export interface FillScreenProps {
  value: Case;
  update: (change: (value: Case) => Case) => void;
  practice: Practice;
  onDone: () => void;
}

/** Fill this page: read, look over, write, see what became of it. */
export function FillScreen({ value, update, practice, onDone }: FillScreenProps) {
  const { tab, allowed, known } = usePortalTab();
  const book = usePortalBook();
  const { state, profile, read, write, undo } = useFill(tab, value, practice, book);
  const facts = factsOf(value, practice);
  const started = useRef('');
  const forbidden =
    stanceOf(practice, tab?.origin) === 'forbidden' || profile?.stance.value === 'forbidden';

  // Once for each page that the person came here with, and again after a lesson; what they type into the case meanwhile
  // must not start it anew.
  const lessons = (profile?.taught ?? []).map(({ id }) => id).join(' ');
  const page = tab && allowed && book && !forbidden ? `${tab.tabId} ${tab.origin} ${lessons}` : '';
  useEffect(() => {
    if (!page || started.current === page) return;
    started.current = page;
    void read();
  }, [page, read]);

  const teach = useTeach(tab, practice.userName);

  // Marks are for looking while this screen is open.
  const tabId = tab?.tabId;
  useEffect(() => {
    if (tabId === undefined) return;
    return () => void markControls(tabId, []);
  }, [tabId]);

  const show = (target: PlanTarget): void => {
    if (tab) void markControls(tab.tabId, [{ ...target, tone: 'planned' }], target);
  };
  const writeAndLog = async (
    plan: FillPlan,
    ticked: PlanTarget[],
    follow: boolean,
  ): Promise<void> => {
    const report = await write(plan, ticked, follow);
    const host = tab?.host ?? '';
    if (!report) return;
    update((current) => recordFill(current, report, host, practice.userName));
    const missing = missingForLog(value, practice);
    if (missing) update((current) => withEvent(current, 'note', missing, logEntry(practice)));
    void logToAudit('filled', { caseId: value.id, text: host });
  };

  const undoAndLog = async (): Promise<void> => {
    await undo();
    const host = tab?.host ?? '';
    update((current) => forgetFill(current, host, practice.userName));
  };

  const body = () => {
    if (!known) return <Loader size="sm" />;
    if (!tab) {
      return (
        <Problem
          title="No page beside the panel"
          message="Open the payer’s form in this window. It is filled from here as soon as it shows."
        />
      );
    }
    if (!tab.origin) {
      return (
        <Problem
          title="The browser does not show this page to Bicuspid yet"
          message="Click the Bicuspid icon in the toolbar once while you are on the payer’s page, then come back here."
        />
      );
    }
    if (forbidden) {
      return (
        <CopyNext
          facts={facts}
          tab={tab}
          allowed={allowed}
          profile={profile}
          why={`This payer does not allow automatic entry${profile?.stance.source ? ` (${profile.stance.source})` : ''}. Copy value by value instead.`}
        />
      );
    }
    if (!allowed) return <Ask origin={tab.origin} onAllowed={() => void read()} />;
    switch (state.step) {
      case 'reading':
        return (
          <Text size="sm" c="dimmed" role="status">
            Reading the form…
          </Text>
        );
      case 'problem':
        return <Problem message={state.message} onRetry={() => void read()} />;
      case 'writing':
        return (
          <Stack gap="xs" role="status">
            <Text size="sm">
              Writing {state.done} of {state.total}. Please do not type in the page.
            </Text>
            <Progress value={(100 * state.done) / Math.max(1, state.total)} animated />
          </Stack>
        );
      case 'undone':
        return (
          <Problem
            title="Undone"
            message={
              state.failed === 0
                ? `${state.restored} fields hold again what they held before.`
                : `${state.restored} fields hold again what they held before; ${state.failed} could not be put back because the page changed. Look them over.`
            }
            onRetry={() => void read()}
          />
        );
      case 'done':
        return (
          <FillResults
            report={state.report}
            refusals={state.plan.refusals}
            facts={facts}
            onShow={show}
            onAgain={() => void read()}
            onUndo={() => void undoAndLog()}
            onDone={onDone}
            keepHref={`#/case/${value.id}/keep`}
            offer={
              tab && (
                <UploadOffer value={value} practice={practice} update={update} tabId={tab.tabId} />
              )
            }
          />
        );
      case 'review':
        if (teach.state.step === 'meaning') {
          const { label, guesses, known: before } = teach.state;
          return (
            <MeaningPicker
              label={label}
              facts={facts}
              guesses={guesses}
              known={before}
              onChoose={teach.choose}
              onForget={teach.forget}
              onCancel={teach.cancel}
            />
          );
        }
        if (teach.state.step === 'pointing')
          return <PointingNotice meaning={teach.state.meaning} onCancel={teach.cancel} />;
        return (
          <Stack gap="sm">
            <Lesson said={teach.said} />
            {state.foreignFrames.map((origin) => (
              <Ask key={origin} origin={origin} onAllowed={() => void read()} />
            ))}
            {state.plan.targets.length === 0 && (
              <Problem message={nothingToWrite(state.plan)} onRetry={() => void read()} />
            )}
            {state.plan.targets.length > 0 && <ReadinessNote value={value} practice={practice} />}
            {state.plan.turns.map((turn) => (
              <TurnChoice
                key={turn.kind}
                turn={turn}
                facts={facts}
                onChoose={(index) => void read({ ...chosenIn(state.plan), [turn.kind]: index })}
              />
            ))}
            {(state.plan.targets.length > 0 || state.plan.refusals.length > 0) && (
              <PlanReview
                plan={state.plan}
                facts={facts}
                onWrite={(ticked, follow) => void writeAndLog(state.plan, ticked, follow)}
                onCancel={onDone}
                onShow={show}
                taught={state.taught}
                teach={teach}
              />
            )}
            {state.plan.targets.length + state.plan.refusals.length === 0 &&
              state.plan.controlCount > 0 && <TeachBar onPoint={() => teach.point()} />}
          </Stack>
        );
    }
  };

  return (
    <Stack gap="sm" className="work">
      <ScreenHead
        title={tab?.host ? `Fill ${tab.host}` : 'Fill this page'}
        value={value}
        onBack={onDone}
      />
      {profile && allowed && !forbidden && (
        <Text size="xs" c="dimmed">
          {profile.name}: {profile.verifiedAgainst}
        </Text>
      )}
      {profile?.stance.value === 'ask' && allowed && !forbidden && (
        <Text size="xs" c="var(--app-warn)">
          Its terms on automatic entry: {profile.stance.source}
        </Text>
      )}
      {body()}
    </Stack>
  );
}

function logEntry(practice: Practice) {
  return {
    now: new Date().toISOString(),
    by: practice.userName,
    newId: () => crypto.randomUUID(),
  };
}

function stanceOf(practice: Practice, origin: string | undefined): string {
  const portal = practice.payers
    .flatMap(({ portals }) => portals)
    .find((one) => one.origin === origin);
  return portal?.stance ?? 'unknown';
}

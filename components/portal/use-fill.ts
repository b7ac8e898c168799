// One fill from reading the page to the verified result, as states that a screen can show.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Case } from '../../lib/case/schema.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { facts as factsOf } from '../../lib/case/facts.ts';
import { allowedOrigins } from '../../lib/browser/access.ts';
import { mayBeFilled } from '../../lib/browser/origins.ts';
import { fillPage, type FillReport } from '../../lib/browser/fill.ts';
import { readPage, readPageText, undoFill } from '../../lib/browser/page-bridge.ts';
import type { PortalTab } from '../../lib/browser/portal-tab.ts';
import type { FillPlan, PlanTarget } from '../../lib/form/plan-types.ts';
import { planFill } from '../../lib/form/plan.ts';
import { knownProfile, type PortalBook } from '../../lib/form/portal-book.ts';
import type { PortalProfile } from '../../lib/form/profiles.ts';
import type { TurnKind } from '../../lib/form/turn.ts';
import { PORTAL_PROFILES } from '../../lib/form/portals/all.ts';
import type { TaughtField } from '../../lib/form/taught.ts';
import { taughtOn } from '../../lib/form/taught-readings.ts';
import { enteredKeys } from './record-fill.ts';

/** Which line or diagnosis the person picked, where the page takes one at a time. */
export type Chosen = Partial<Record<TurnKind, number>>;

export type FillState =
  | { step: 'reading' }
  | {
      step: 'review';
      plan: FillPlan;
      foreignFrames: string[];
      /** What was taught of this page's controls, by `frameId/ref`. */
      taught: ReadonlyMap<string, TaughtField>;
    }
  | { step: 'writing'; done: number; total: number }
  | { step: 'done'; report: FillReport; plan: FillPlan }
  | { step: 'undone'; restored: number; failed: number }
  | { step: 'problem'; message: string };

export interface Fill {
  state: FillState;
  profile?: PortalProfile;
  read: (chosen?: Chosen) => Promise<void>;
  /** `follow`: go on by itself with the plan's following keys. */
  write: (plan: FillPlan, ticked: PlanTarget[], follow: boolean) => Promise<FillReport | null>;
  undo: () => Promise<void>;
}

/**
 * Reads, plans, writes and undoes on the given tab with the facts of the given case. `book`: what was taught; null while it
 * is not read yet.
 */
export function useFill(
  tab: PortalTab | null,
  value: Case,
  practice: Practice,
  book: PortalBook | null,
): Fill {
  const [state, setState] = useState<FillState>({ step: 'reading' });
  const turn = useRef(0);
  const origin = tab?.origin;
  const profile = useMemo(
    () => (origin && book ? knownProfile(origin, PORTAL_PROFILES, book) : undefined),
    [origin, book],
  );

  const read = useCallback(
    async (chosen: Chosen = {}) => {
      if (!tab) return;
      const mine = ++turn.current;
      setState({ step: 'reading' });
      const keys = enteredKeys(value, tab.host ?? '');
      const [answer, text] = await Promise.all([
        readPage(tab.tabId),
        keys.length > 0 ? readPageText(tab.tabId) : null,
      ]);
      const words = text?.ok ? text.pages.flatMap(({ lines }) => lines) : [];
      const origins = await allowedOrigins();
      if (mine !== turn.current) return;
      if (!answer.ok) {
        setState({ step: 'problem', message: answer.message });
        return;
      }
      const plan = planFill(answer.page, factsOf(value, practice), {
        allowedOrigins: origins,
        entered: { keys, words },
        chosen,
        ...(profile && { profile }),
      });
      const foreignFrames = [
        ...new Set(answer.page.frames.flatMap(({ foreignFrames }) => foreignFrames)),
      ].filter((origin) => mayBeFilled(origin) && !origins.includes(origin));
      const taught = taughtOn(answer.page, profile?.taught ?? []);
      setState({ step: 'review', plan, foreignFrames, taught });
    },
    [tab, value, practice, profile],
  );

  const write = useCallback(
    async (plan: FillPlan, ticked: PlanTarget[], follow: boolean) => {
      if (!tab) return null;
      const mine = ++turn.current;
      setState({ step: 'writing', done: 0, total: ticked.length });
      const report = await fillPage({
        tabId: tab.tabId,
        ticked,
        facts: factsOf(value, practice),
        ...(profile && { profile }),
        following: follow ? plan.following : [],
        revealed: follow ? plan.unplaced : [],
        entered: enteredKeys(value, tab.host ?? ''),
        onProgress: ({ done, total }) => {
          if (mine === turn.current) setState({ step: 'writing', done, total });
        },
      });
      setState({ step: 'done', report, plan });
      return report;
    },
    [tab, value, practice, profile],
  );

  const undo = useCallback(async () => {
    if (!tab) return;
    const { restored, failed } = await undoFill(tab.tabId);
    setState({ step: 'undone', restored, failed });
  }, [tab]);

  return { state, ...(profile && { profile }), read, write, undo };
}

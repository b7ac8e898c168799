// Teaching a field: from the page (point, then say what it is), from a value (say what, then point), or from a row of the
// plan. At most three clicks, each of a person in the panel or in the page.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldKey } from '../../lib/case/field-keys.ts';
import { markControls, readPage, type ControlAddress } from '../../lib/browser/page-bridge.ts';
import { pointInPage, stopPointing } from '../../lib/browser/point.ts';
import type { PortalTab } from '../../lib/browser/portal-tab.ts';
import { classifyFrame } from '../../lib/form/classify.ts';
import { labelOf } from '../../lib/form/plan-words.ts';
import { ownProfileFor, withLesson, withoutLesson } from '../../lib/form/portal-book.ts';
import { PORTAL_PROFILES } from '../../lib/form/portals/all.ts';
import type { PageFrame, PageSnapshot } from '../../lib/form/snapshot.ts';
import { withTaught } from '../../lib/form/taught-readings.ts';
import { lessonOf, type Meaning } from '../../lib/form/teach.ts';
import { meaningWords, type TaughtField } from '../../lib/form/taught.ts';
import { changePortalBook, readPortalBook } from '../../lib/store/portal-book.ts';
import { localToday } from '../ui/date-text.ts';

export type TeachState =
  | { step: 'off' }
  /** `meaning`: what the next control means, when that was said first. */
  | { step: 'pointing'; meaning?: Meaning }
  | {
      step: 'meaning';
      at: ControlAddress;
      label: string;
      guesses: FieldKey[];
      known?: TaughtField;
    };

export interface Teach {
  state: TeachState;
  /** The last thing that happened, as a sentence. */
  said: { ok: boolean; text: string } | null;
  /** Starts pointing; with a meaning the click in the page is the last one. */
  point: (meaning?: Meaning) => void;
  /** Asks what a control of the plan means. */
  ask: (at: ControlAddress) => void;
  choose: (meaning: Meaning) => void;
  forget: (field: TaughtField) => void;
  cancel: () => void;
}

const GONE = 'That field is no longer on the page. Point at it once more.';

/** Lessons go into the book; who shows the page reads it anew when the book has changed. */
export function useTeach(tab: PortalTab | null, by: string): Teach {
  const [state, setState] = useState<TeachState>({ step: 'off' });
  const [said, setSaid] = useState<Teach['said']>(null);
  const stop = useRef<AbortController | null>(null);
  const tabId = tab?.tabId;
  const origin = tab?.origin;

  // Leaving the screen ends the mode in the page.
  useEffect(() => () => stop.current?.abort(), []);

  const frameAt = useCallback(
    async (at: ControlAddress): Promise<PageFrame | undefined> => {
      if (tabId === undefined) return undefined;
      const answer = await readPage(tabId);
      const page: PageSnapshot = answer.ok ? answer.page : { frames: [] };
      return page.frames.find(({ documentId }) => documentId === at.documentId);
    },
    [tabId],
  );

  const knownAt = useCallback(
    async (frame: PageFrame, ref: string): Promise<TaughtField | undefined> => {
      if (!origin) return undefined;
      const taught = ownProfileFor(origin, await readPortalBook())?.taught ?? [];
      return withTaught(frame, classifyFrame(frame.controls), taught).fields.get(ref);
    },
    [origin],
  );

  const save = useCallback(
    async (at: ControlAddress, meaning: Meaning) => {
      const frame = await frameAt(at);
      const field =
        frame &&
        lessonOf(frame, at.ref, meaning, {
          by,
          on: localToday(),
          id: crypto.randomUUID(),
        });
      if (!frame || !field || !origin) return setSaid({ ok: false, text: GONE });
      const known = await knownAt(frame, at.ref);
      const lesson = { origin, field, today: localToday(), ...(known && { replaces: known.id }) };
      const result = await changePortalBook(
        (now) => withLesson(now, lesson, PORTAL_PROFILES),
        `taught: ${meaningWords(field)}`,
      );
      const name = meaningWords(field);
      setSaid(
        result.ok
          ? { ok: true, text: `Kept for this portal: ${name}.` }
          : { ok: false, text: result.message },
      );
    },
    [frameAt, knownAt, by, origin],
  );

  const ask = useCallback(
    (at: ControlAddress) => {
      setSaid(null);
      void frameAt(at).then(async (frame) => {
        const index = frame?.controls.findIndex(({ ref }) => ref === at.ref) ?? -1;
        const control = frame?.controls[index];
        if (!frame || !control) return setSaid({ ok: false, text: GONE });
        if (tabId !== undefined) void markControls(tabId, [{ ...at, tone: 'look' }], at);
        const known = await knownAt(frame, at.ref);
        const guesses = classifyFrame(frame.controls)[index]?.keys ?? [];
        const label = labelOf(control) || 'A field without words';
        setState({ step: 'meaning', at, label, guesses, ...(known && { known }) });
      });
    },
    [frameAt, knownAt, tabId],
  );

  const point = useCallback(
    (meaning?: Meaning) => {
      if (tabId === undefined) return;
      stop.current?.abort();
      const mine = new AbortController();
      stop.current = mine;
      setSaid(null);
      setState({ step: 'pointing', ...(meaning && { meaning }) });
      void pointInPage(tabId, mine.signal).then((answer) => {
        if (mine.signal.aborted) return;
        setState({ step: 'off' });
        if (!answer.ok) return setSaid({ ok: false, text: answer.message });
        if (answer.outcome === 'timed-out')
          return setSaid({ ok: false, text: 'Nothing was clicked for a minute, so it was ended.' });
        if (answer.outcome !== 'picked') return;
        if (meaning) void save(answer.at, meaning);
        else ask(answer.at);
      });
    },
    [tabId, save, ask],
  );

  const cancel = useCallback(() => {
    stop.current?.abort();
    if (tabId !== undefined) {
      void stopPointing(tabId);
      void markControls(tabId, []);
    }
    setState({ step: 'off' });
  }, [tabId]);

  const choose = useCallback(
    (meaning: Meaning) => {
      if (state.step !== 'meaning') return;
      const { at } = state;
      setState({ step: 'off' });
      void save(at, meaning);
    },
    [state, save],
  );

  const forget = useCallback((field: TaughtField) => {
    setState({ step: 'off' });
    const name = meaningWords(field);
    void changePortalBook((now) => withoutLesson(now, field.id), `forgotten: ${name}`).then(
      (result) => {
        setSaid(
          result.ok
            ? { ok: true, text: `Forgotten: ${name}.` }
            : { ok: false, text: result.message },
        );
      },
    );
  }, []);

  return { state, said, point, ask, choose, forget, cancel };
}

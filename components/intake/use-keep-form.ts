// Keeping a half-filled form and writing it again, as states that a screen can show.
import { useCallback, useEffect, useRef, useState } from 'react';
import { allowedOrigins } from '../../lib/browser/access.ts';
import { readPage } from '../../lib/browser/page-bridge.ts';
import { readPageValues } from '../../lib/browser/read-values.ts';
import { rewritePage } from '../../lib/browser/rewrite.ts';
import { withEvent } from '../../lib/case/events.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import {
  keptItems,
  rewritePlan,
  type KeptItem,
  type RewritePlan,
  type RewriteTarget,
} from '../../lib/form/kept-form.ts';
import { logToAudit } from '../../lib/store/audit.ts';
import { keepForm, keptForms, leaveKept, type KeptForm } from '../../lib/store/kept-forms.ts';
import type { PortalBeside } from '../portal/use-portal-tab.ts';

export type KeepState =
  | { step: 'reading' }
  | { step: 'problem'; message: string }
  | { step: 'keep'; items: KeptItem[] }
  | { step: 'kept'; until: string }
  | { step: 'again'; plan: RewritePlan; keptAt: string }
  | { step: 'writing'; done: number; total: number }
  | { step: 'written'; written: number; left: KeptItem[] };

const now = (): string => new Date().toISOString();

/** `2:14 PM`, with the day when it is another one. */
export function clockWords(at: string): string {
  const day = new Date(at);
  const today = day.toDateString() === new Date().toDateString();
  return day.toLocaleString('en-US', {
    timeStyle: 'short',
    ...(!today && { dateStyle: 'medium' }),
  });
}

export function useKeepForm(
  { tab, allowed }: PortalBeside,
  forbidden: boolean,
  value: Case,
  update: (change: (value: Case) => Case) => void,
  practice: Practice,
) {
  const [state, setState] = useState<KeepState>({ step: 'reading' });
  const kept = useRef<KeptForm | null>(null);
  const caseId = value.id;
  const origin = tab?.origin ?? '';
  const tabId = tab?.tabId;

  const read = useCallback(
    async ({ anew = false } = {}) => {
      if (tabId === undefined) return;
      setState({ step: 'reading' });
      const forms = await keptForms(now());
      kept.current = forms.find((one) => one.caseId === caseId && one.origin === origin) ?? null;
      if (kept.current && !anew) {
        const answer = await readPage(tabId);
        if (!answer.ok) return setState({ step: 'problem', message: answer.message });
        const plan = rewritePlan(answer.page, kept.current.items, await allowedOrigins());
        return setState({ step: 'again', plan, keptAt: clockWords(kept.current.keptAt) });
      }
      const answer = await readPageValues(tabId);
      if (!answer.ok) return setState({ step: 'problem', message: answer.message });
      setState({ step: 'keep', items: keptItems(answer.frames) });
    },
    [tabId, caseId, origin],
  );

  // Once for the page that the person came here with.
  const started = useRef('');
  const page = allowed && !forbidden && tabId !== undefined ? `${tabId} ${origin}` : '';
  useEffect(() => {
    if (!page || started.current === page) return;
    started.current = page;
    void read();
  }, [page, read]);

  const keep = async (): Promise<void> => {
    if (state.step !== 'keep') return;
    const at = now();
    const form = { caseId, origin, host: tab?.host ?? '', items: state.items };
    const saved = await keepForm(form, at);
    if (!saved.ok) return setState({ step: 'problem', message: saved.message });
    const [mine] = (await keptForms(at)).filter(
      (one) => one.caseId === caseId && one.origin === origin,
    );
    setState({ step: 'kept', until: clockWords(mine?.until ?? at) });
  };

  const forget = async (): Promise<void> => {
    await leaveKept({ caseId, origin }, [], now());
    await read({ anew: true });
  };

  const write = async (targets: RewriteTarget[]): Promise<void> => {
    const form = kept.current;
    if (!form || tabId === undefined) return;
    setState({ step: 'writing', done: 0, total: targets.length });
    const { written } = await rewritePage(tabId, targets, (done) =>
      setState({ step: 'writing', done, total: targets.length }),
    );
    const used = new Set(written.map(({ signature }) => signature));
    const left = form.items.filter(({ signature }) => !used.has(signature));
    // What was used is forgotten at once; what found no field waits for the form's next step.
    await leaveKept(form, left, now());
    kept.current = { ...form, items: left };
    if (written.length > 0) {
      const fields = written.length === 1 ? '1 field' : `${written.length} fields`;
      update((current) =>
        withEvent(current, 'filled', `Wrote ${fields} of a kept form again on ${form.host}`, {
          now: now(),
          by: practice.userName,
          newId: () => crypto.randomUUID(),
        }),
      );
      void logToAudit('filled', { caseId, text: form.host });
    }
    setState({ step: 'written', written: written.length, left });
  };

  return { state, read, keep, forget, write };
}

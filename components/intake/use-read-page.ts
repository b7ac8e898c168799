// Reading the page beside the panel, as states that a screen can show. Nothing is kept but what the person takes.
import { useCallback, useRef, useState } from 'react';
import { readPageValues } from '../../lib/browser/read-values.ts';
import type { PortalTab } from '../../lib/browser/portal-tab.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import { firstDecisions, offersFor, type Decisions, type Offer } from '../../lib/intake/offers.ts';
import { readPageFacts } from '../../lib/intake/read-page.ts';
import { localToday } from '../ui/date-text.ts';

export type PageReading =
  | { step: 'reading' }
  | { step: 'problem'; message: string }
  | { step: 'found'; offers: Offer[]; same: number; foreignFrames: string[] };

export interface ReadPage {
  state: PageReading;
  decisions: Decisions;
  decide: (id: string, meaning: number | null) => void;
  read: () => Promise<void>;
}

/** `known`: what the case says already. */
export function useReadPage(tab: PortalTab | null, known: Facts): ReadPage {
  const [state, setState] = useState<PageReading>({ step: 'reading' });
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const turn = useRef(0);

  const read = useCallback(async () => {
    if (!tab) return;
    const mine = ++turn.current;
    setState({ step: 'reading' });
    const answer = await readPageValues(tab.tabId);
    if (mine !== turn.current) return;
    if (!answer.ok) return setState({ step: 'problem', message: answer.message });
    const found = readPageFacts(answer.frames, { today: localToday() });
    const { offers, same } = offersFor(found, known);
    setDecisions(firstDecisions(offers));
    setState({ step: 'found', offers, same, foreignFrames: answer.foreignFrames });
  }, [tab, known]);

  const decide = (id: string, meaning: number | null): void => {
    const next = new Map(decisions);
    if (meaning === null) next.delete(id);
    else next.set(id, meaning);
    setDecisions(next);
  };
  return { state, decisions, decide, read };
}

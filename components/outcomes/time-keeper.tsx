// Counts the time with an open case until its pre-auth is out, where that was turned on. It draws nothing.
import { useEffect } from 'react';
import { addCaseTime, type CaseTime } from '../../lib/browser/case-time.ts';
import { useCase } from '../cases/case-context.tsx';

/** Without a click or key for so long nobody is at it. */
const IDLE_MS = 60_000;

export function TimeKeeper({ part }: { part: keyof CaseTime }) {
  const id = useCase((value) => value.id);
  const sent = useCase(({ preauths }) => preauths.some(({ status }) => status !== 'to-send'));
  useEffect(() => {
    if (sent) return;
    let used = performance.now();
    let counted = used;
    let seconds = 0;
    const count = () => {
      const now = performance.now();
      seconds += Math.max(0, Math.min(now, used + IDLE_MS) - counted) / 1000;
      counted = now;
      used = now;
    };
    const save = () => {
      count();
      void addCaseTime(id, part, seconds);
      seconds = 0;
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') save();
      else counted = used = performance.now();
    };
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) addEventListener(event, count, { capture: true });
    document.addEventListener('visibilitychange', hidden);
    return () => {
      for (const event of events) removeEventListener(event, count, { capture: true });
      document.removeEventListener('visibilitychange', hidden);
      save();
    };
  }, [id, part, sent]);
  return null;
}

// The day where this computer stands, also in a panel that stays open over midnight.
import { useSyncExternalStore } from 'react';
import { localToday } from './date-text.ts';

/** A timer may sleep with the computer: once a minute, and whenever somebody looks at the page again, is soon enough. */
const LOOK_EVERY_MS = 60_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', listener);
  addEventListener('focus', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
    removeEventListener('focus', listener);
  };
}

/** `YYYY-MM-DD`; what uses it is drawn again when the day changes. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, localToday);
}

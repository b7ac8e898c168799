// The part of the address after `#`: where in the page somebody is. It holds names and random ids only.
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash.slice(1));
}

/** Goes to `path` (`/cases`); with `replace` the step leaves no trace behind the Back button. */
export function go(path: string, o: { replace?: boolean } = {}): void {
  if (o.replace) location.replace(`#${path}`);
  else location.hash = path;
}

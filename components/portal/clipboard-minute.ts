// A value on the clipboard for a minute. The browser lets a page write there only while it has the focus, so when the person
// is in another window as the minute ends, it is cleared when they come back.

const MINUTE_MS = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: AbortController | undefined;

async function clear(): Promise<void> {
  waiting?.abort();
  if (document.hasFocus()) {
    // Refused once more when the window lost the focus meanwhile.
    await navigator.clipboard.writeText('').catch(() => undefined);
    return;
  }
  waiting = new AbortController();
  window.addEventListener('focus', () => void clear(), { once: true, signal: waiting.signal });
}

/** Copies a value and clears it after a minute. False when the browser refuses. */
export async function copyForAMinute(value: string, afterMs = MINUTE_MS): Promise<boolean> {
  clearTimeout(timer);
  waiting?.abort();
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    return false;
  }
  timer = setTimeout(() => void clear(), afterMs);
  return true;
}

// One writer at a time, over all pages of the extension.

/** Runs `work` while no other page writes. Side panel, tab and options page wait for each other here. */
export function asOnlyWriter<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('bicuspid-vault-writer', work);
}

/** Tries of a passphrase one after the other, so that waiting cannot be got round by trying in many pages at once. */
export function asOnlyTry<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('bicuspid-vault-try', work);
}

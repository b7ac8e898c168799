// What can go wrong when writing, each as a sentence for the person: what happened, what to do, what is safe.

export type WriteReason = 'locked' | 'conflict' | 'invalid' | 'read-only' | 'full' | 'failed';

export interface WriteFailure {
  ok: false;
  reason: WriteReason;
  message: string;
}

const SENTENCES: Record<WriteReason, string> = {
  locked:
    'Bicuspid is locked, so this change was not saved. Unlock it; everything saved before is safe.',
  conflict:
    'This was changed in another window in the meantime. Look at the newer version and make your change again; nothing was overwritten.',
  invalid:
    'This could not be saved because a part of it has the wrong form. The version saved before is unchanged.',
  'read-only':
    'Bicuspid is only reading at the moment, so this change was not saved. Open the vault check in settings; nothing was changed or lost.',
  full: 'The disk of this computer is full, so this change was not saved. Free some space and try again; everything saved before is safe.',
  failed:
    'The browser could not save this change. Try again, and restart the browser if that does not help; everything saved before is safe.',
};

export function writeFailure(reason: WriteReason, message = SENTENCES[reason]): WriteFailure {
  return { ok: false, reason, message };
}

/** Thrown inside a transaction so that it rolls back, caught by the writer around it. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

/** An error and the ones it was made of. Dexie keeps the browser's own in `inner`. */
function chain(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  let next = error;
  while (next instanceof Error || next instanceof DOMException) {
    found.push({ name: next.name, message: next.message });
    const { inner, cause } = next as { inner?: unknown; cause?: unknown };
    next = found.length < 8 ? (inner ?? cause) : null;
  }
  return found;
}

/**
 * The failure a thrown storage error means. A full disk has two faces in Chromium 156: LevelDB says `DataError`
 * "Failed to write blobs", SQLite says `QuotaExceededError`.
 */
export function failureOf(error: unknown): WriteFailure {
  const all = chain(error);
  const named = (...names: string[]) => all.some(({ name }) => names.includes(name));
  if (named('ConflictError')) return writeFailure('conflict');
  if (
    named('QuotaExceededError') ||
    all.some(({ name, message }) => name === 'DataError' && message.includes('write blobs'))
  ) {
    return writeFailure('full');
  }
  if (named('VersionError', 'DatabaseClosedError')) {
    return writeFailure(
      'read-only',
      'A newer version of Bicuspid is running in another window. Close this one and open it again; nothing was lost.',
    );
  }
  return writeFailure('failed');
}

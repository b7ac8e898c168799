// What the practice taught of portals, as a record of its own beside the practice profile: a lesson in the Fill screen must
// not meet somebody who is typing in the settings, and the profile is not sealed anew for each lesson (docs/adr/0022).
import { emptyBook, portalBookSchema, type PortalBook } from '../form/portal-book.ts';
import { db } from './database.ts';
import { writeFailure } from './failures.ts';
import { onNotice } from './notices.ts';
import { requireKeys } from './open-vault.ts';
import { jsonBytes, jsonValue, openBody } from './record.ts';
import { VaultDamagedError } from './verdict.ts';
import { writeRecord, type WriteResult } from './write-record.ts';

const BOOK_ID = 'portals';

const UNREADABLE =
  'What was taught of portals cannot be opened. Bring back the second copy or a backup file.';

/** The book; an empty one while nothing was taught. Throws VaultLockedError, VaultDamagedError. */
export async function readPortalBook(): Promise<PortalBook> {
  const keys = await requireKeys();
  const row = await db.settings.get(BOOK_ID);
  if (!row) return emptyBook();
  const plain = await openBody(keys, 'settings', row);
  const parsed = portalBookSchema.safeParse(plain && jsonValue(plain));
  if (!parsed.success) throw new VaultDamagedError(UNREADABLE);
  return parsed.data;
}

/** Changes the book through the one write path; `change` is given what is stored now, so no lesson is lost. */
export async function changePortalBook(
  change: (now: PortalBook) => PortalBook,
  text: string,
): Promise<WriteResult> {
  const target = {
    table: 'settings' as const,
    id: BOOK_ID,
    notice: { about: 'portals' as const },
  };
  return writeRecord(target, (current) => {
    const stored = current
      ? portalBookSchema.safeParse(jsonValue(current.plain))
      : ({ success: true, data: emptyBook() } as const);
    if (!stored.success) return writeFailure('invalid', UNREADABLE);
    const next = portalBookSchema.safeParse(change(stored.data));
    if (!next.success) return writeFailure('invalid');
    return { kind: 'practice-changed', plain: jsonBytes(next.data), text };
  });
}

/** Hears that the book was changed, in this page or another. Returns the call that ends it. */
export function onPortalBookChange(listener: () => void): () => void {
  return onNotice((notice) => {
    if (notice.about === 'portals') listener();
  });
}

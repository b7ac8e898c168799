// What the popup opens with, asked for by a script of its own while the code of the page is still being loaded.
import { FIELD_SHELF } from '../codes/shelf-field.ts';
import { readShelf, type StoredShelf } from '../store/shelves.ts';
import { readCodesUsed } from './codes-used.ts';

interface First {
  /** The codes of the field; undefined where they have not been prepared yet. */
  shelf: Promise<StoredShelf | undefined>;
  used: Promise<string[]>;
}

const page = globalThis as { bicuspidFirst?: First };

export const askFirst = (): First => ({
  shelf: readShelf(FIELD_SHELF).catch(() => undefined),
  used: readCodesUsed().catch(() => []),
});

/** Run by the first script of the page. */
export function askEarly(): void {
  page.bicuspidFirst = askFirst();
}

/** What was asked for early; asked for now where nothing was. */
export const first = (): First => (page.bicuspidFirst ??= askFirst());

// A browser that dies at a chosen moment: from its n-th write on nothing reaches a disk any more. What is stored then is
// exactly what a kill would have left, as transactions are kept whole or not at all.
import { sessionArea, setStorageAreas, type StorageArea } from '../../../lib/store/session-key.ts';

let left = Infinity;
let writes = 0;

/** Counts a write; throws when the browser is dead. */
function write(): void {
  writes += 1;
  if (left <= 0) throw new DOMException('The browser is gone.', 'UnknownError');
  left -= 1;
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
const real = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
  if (args[1] === 'readwrite') write();
  return real.apply(this, args);
};

/** The areas, of which the local one is on the disk. */
export function onDisk(areas: { session: StorageArea; local: StorageArea }) {
  const local: StorageArea = {
    ...areas.local,
    set: async (key, value) => {
      write();
      await areas.local.set(key, value);
    },
  };
  setStorageAreas({ session: areas.session, local });
}

/** Lets `work` run until its write number `at` and then kills the browser. Answers whether it died. */
export async function killedAt(at: number, work: () => Promise<unknown>): Promise<boolean> {
  left = at - 1;
  await work().catch(() => undefined);
  const died = left <= 0;
  left = Infinity;
  // Session memory dies with the browser.
  await sessionArea().clear();
  return died;
}

/** How many writes `work` makes. */
export async function writesOf(work: () => Promise<unknown>): Promise<number> {
  const before = writes;
  await work();
  return writes - before;
}

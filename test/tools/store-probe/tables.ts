// The tables as they lie there, looked at without Dexie and without bringing them to any version.

export interface Tables {
  /** As the vault counts; the browser keeps ten times that. */
  version: number;
  cases: number;
  /** Cases that the next edition's step has touched. */
  touched: number;
  /** Rows of the table that the step adds; null while there is no such table. */
  novelties: number | null;
  /** Entries of the audit trail. */
  entries: number;
}

const answer = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });

export async function tables(): Promise<Tables> {
  const database = await answer(indexedDB.open('bicuspid'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = await answer(transaction.objectStore('cases').getAll() as IDBRequest<object[]>);
  const entries = await answer(transaction.objectStore('audit').count());
  const novelties = names.includes('novelties')
    ? await answer(transaction.objectStore('novelties').count())
    : null;
  const version = database.version / 10;
  database.close();
  const touched = rows.filter((row) => 'touchedByNext' in row).length;
  return { version, cases: rows.length, touched, novelties, entries };
}

/** Version of the second copy's tables. */
export async function versionOfSecondCopy(): Promise<number> {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const bucket = await storageBuckets.open('bicuspid-second-copy');
  const all = await bucket.indexedDB.databases();
  const copy = all.find(({ name }) => name === 'bicuspid-second-copy');
  return (copy?.version ?? 0) / 10;
}

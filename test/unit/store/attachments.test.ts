// Files of a case: kept in parts, read back whole, refused when a part is not the one that was kept.
import { beforeEach, expect, it } from 'vitest';
import { freshVault, someCase } from './open-store.ts';
import { documentSchema, attachmentSchema } from '../../../lib/case/document.ts';
import {
  attachmentRecords,
  LARGEST_ATTACHMENT,
  readAttachment,
  saveAttachment,
} from '../../../lib/store/attachments.ts';
import { deleteCase, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { lock } from '../../../lib/store/lock.ts';
import { purgeDeleted } from '../../../lib/store/purge.ts';
import { checkVault } from '../../../lib/store/vault.ts';

const MB = 1024 * 1024;

/** Bytes that differ from part to part. */
function fileOf(size: number): Blob {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 4096) bytes[at] = (at / 4096) % 251;
  return new Blob([bytes], { type: 'application/pdf' });
}

async function kept(file: Blob): Promise<string> {
  const answer = await saveAttachment(file);
  if (!answer.ok) throw new Error(answer.message);
  return answer.id;
}

const same = async (a: Blob | null, b: Blob) =>
  a !== null && Buffer.from(await a.arrayBuffer()).equals(Buffer.from(await b.arrayBuffer()));

beforeEach(async () => {
  await freshVault();
});

it.each([1, 4 * MB, 4 * MB + 1, 9 * MB])(
  'a file of %i bytes comes back as it was',
  async (size) => {
    const file = fileOf(size);
    const id = await kept(file);
    const back = await readAttachment(id);
    expect(back?.type).toBe('application/pdf');
    expect(await same(back, file)).toBe(true);
    expect(await attachmentRecords(id)).toHaveLength(1 + Math.ceil(size / (4 * MB)));
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  },
);

it('nothing of the file can be read in the database', async () => {
  const words = 'Quillfeather, sleep study, AHI 22';
  const id = await kept(new Blob([words], { type: 'application/pdf' }));
  const rows = await db.pictures.toArray();
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(Buffer.from(row.b).includes(words)).toBe(false);
  expect(await readAttachment(id)).not.toBeNull();
});

it.each([
  ['empty', 0, 'empty'],
  ['larger than 50 MB', LARGEST_ATTACHMENT + 1, 'larger than 50 MB'],
])('a file that is %s is refused with a sentence and leaves nothing', async (_, size, words) => {
  const answer = await saveAttachment(new Blob([new Uint8Array(size)]));
  expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
  expect(answer.ok ? '' : answer.message).toContain(words);
  expect(await db.pictures.count()).toBe(0);
});

it('a cancelled file leaves nothing that can be read', async () => {
  const stop = new AbortController();
  const answer = await saveAttachment(fileOf(9 * MB), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(answer).toMatchObject({ ok: false });
  const sizes = (await db.pictures.toArray()).map((row) => row.b.length);
  expect(Math.max(...sizes)).toBeLessThan(1000);
  expect(await checkVault()).toMatchObject({ outcome: 'ok' });
});

it('a part of another file does not pass for one of this file', async () => {
  const [first, second] = [await kept(fileOf(10)), await kept(fileOf(10))];
  const part = async (id: string) => (await attachmentRecords(id))[1] ?? '';
  const other = await db.pictures.get(await part(second));
  await db.pictures.put({ ...other!, id: await part(first) });
  expect(await readAttachment(first)).toBeNull();
});

it('while locked no file is kept or read', async () => {
  const id = await kept(fileOf(10));
  await lock();
  expect(await saveAttachment(fileOf(10))).toMatchObject({ ok: false, reason: 'locked' });
  await expect(readAttachment(id)).rejects.toThrow();
});

it('the files of a purged case are gone, replaced ones too', async () => {
  const ids = [await kept(fileOf(10)), await kept(fileOf(10))] as const;
  const [files, replaced] = ids.map((id) => [attachmentSchema.parse({ id, size: 10 })]);
  const documents = [documentSchema.parse({ id: 'd1', kind: 'cbct', files, replaced })];
  await saveCase({ ...someCase('c1'), documents });
  await deleteCase('c1');
  const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
  expect(await purgeDeleted(tomorrow)).toEqual({ ok: true, purged: 1 });
  for (const id of ids) expect(await readAttachment(id)).toBeNull();
  expect(await checkVault()).toMatchObject({ outcome: 'ok' });
});

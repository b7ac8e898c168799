import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { saveAttachment } from '../../../lib/store/attachments.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { deleteCase, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { exportPractice } from '../../../lib/store/export-practice.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { savePicture } from '../../../lib/store/pictures.ts';

let recoveryCode: string;
let folder: string;
let fileId = '';
let pictureId = '';
const pdf = crypto.getRandomValues(new Uint8Array(60_000));
const png = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);

beforeEach(async () => {
  setMirror(null);
  folder = mkdtempSync(join(tmpdir(), 'bicuspid-export-'));
  ({ recoveryCode } = await freshVault());
  await saveCase(someCase('c1', 'Alder'));
  await saveCase(someCase('c1', 'Birch'));
  await saveCase(someCase('c2', 'Cedar'));
  await deleteCase('c2');
  const file = await saveAttachment(new Blob([pdf], { type: 'application/pdf' }));
  const picture = await savePicture(png, 'image/png');
  if (!file.ok || !picture.ok) throw new Error('not kept');
  fileId = file.id;
  pictureId = picture.id;
});
afterEach(() => {
  setMirror(null);
  rmSync(folder, { recursive: true });
});

/** Reads a ZIP by its central directory, as unzip programs do. */
async function unzip(zip: Blob): Promise<Map<string, Uint8Array>> {
  const bytes = Buffer.from(await zip.arrayBuffer());
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(local), name).toBe(0x04034b50);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    expect(crc32(content), name).toBe(bytes.readUInt32LE(at + 16));
    files.set(name, content);
    at += 46 + nameLength;
  }
  return files;
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function exported(): Promise<Map<string, Uint8Array>> {
  const made = await exportPractice(PASSPHRASE);
  if (!made.ok) throw new Error(made.message);
  return unzip(made.file);
}

describe('the export of a practice', () => {
  it('has every case, earlier version, picture and file as it was', async () => {
    const files = await exported();
    expect(JSON.parse(text(files.get('cases/c1.json')))).toMatchObject({
      patient: { lastName: 'Birch' },
      deletedAt: '',
    });
    expect(JSON.parse(text(files.get('earlier/c1-1.json')))).toMatchObject({
      patient: { lastName: 'Alder' },
    });
    expect(JSON.parse(text(files.get('cases/c2.json')))).toMatchObject({
      deletedAt: expect.stringMatching(/^20/) as string,
    });
    expect(files.get(`files/${fileId}.pdf`)).toEqual(Buffer.from(pdf));
    expect(files.get(`pictures/${pictureId}.png`)).toEqual(Buffer.from(png));
    expect(files.has('unreadable.txt')).toBe(false);
  });

  it('stands in the audit trail, and in the trail that it holds', async () => {
    const files = await exported();
    expect((await listAudit()).items[0]).toMatchObject({ kind: 'exported' });
    const lines = text(files.get('audit.jsonl')).trim().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kind: 'exported' });
  });

  it('is not given without the passphrase', async () => {
    expect(await exportPractice('something else entirely')).toMatchObject({ reason: 'wrong' });
    expect((await listAudit()).items.map(({ kind }) => kind)).not.toContain('exported');
  });

  it('names what does not open and gives the rest', async () => {
    const row = await db.cases.get('c1');
    if (row) await db.cases.put({ ...row, b: row.b.map((byte) => byte ^ 1) });
    const files = await exported();
    expect(text(files.get('unreadable.txt'))).toContain('cases c1');
    expect(files.has('cases/c2.json')).toBe(true);
  });
});

async function rescue(secret: string) {
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.message);
  const path = join(folder, 'a.backup');
  writeFileSync(path, Buffer.from(await made.file.arrayBuffer()));
  const to = join(folder, 'out');
  const done = spawnSync(process.execPath, ['test/tools/rescue.ts', path, '--to', to], {
    input: `${secret}\n`,
    encoding: 'utf8',
  });
  return { ...done, to };
}

describe('the rescue script', () => {
  it.each([
    ['passphrase', () => PASSPHRASE],
    ['recovery code', () => recoveryCode],
  ])('opens a backup without a browser, by %s, and gives the same files', async (_, secret) => {
    const { status, stdout, stderr, to } = await rescue(secret());
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain('2 cases');
    const files = await exported();
    for (const [path, bytes] of files) {
      // The trail went on after the backup.
      if (path !== 'audit.jsonl') expect(readFileSync(join(to, path)), path).toEqual(bytes);
    }
    expect(readdirSync(join(to, 'files'))).toEqual([`${fileId}.pdf`]);
  });

  it('writes nothing with a wrong passphrase', async () => {
    const { status, stderr, to } = await rescue('something else entirely');
    expect(status).toBe(1);
    expect(stderr).toContain('does not open this backup');
    expect(() => readdirSync(to)).toThrow();
  });
});

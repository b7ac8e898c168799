import * as nodeCrypto from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { freshVault, someCase, CHEAP } from './open-store.ts';
import { argon2Bytes } from '../../../lib/store/argon2-work.ts';
import { costAllowed } from '../../../lib/store/argon2.ts';
import { fromUtf8, randomBytes, toUtf8 } from '../../../lib/store/bytes.ts';
import { saveCase } from '../../../lib/store/cases.ts';
import { open, placeBytes, seal, type Place } from '../../../lib/store/cipher.ts';
import { db } from '../../../lib/store/database.ts';
import { pad, unpad } from '../../../lib/store/padding.ts';
import {
  checkSymbol,
  formatRecoveryCode,
  parseRecoveryCode,
} from '../../../lib/store/recovery-code.ts';
import { readSessionKey } from '../../../lib/store/session-key.ts';

describe('Argon2id', () => {
  it('agrees with the one in Node', async () => {
    const salt = toUtf8('sixteen byte salt').slice(0, 16);
    const password = toUtf8('lantern orbit pickle 42');
    const ours = await argon2Bytes({ password, salt, cost: { ...CHEAP, passes: 2, lanes: 4 } });
    const theirs = nodeCrypto.argon2Sync('argon2id', {
      message: password,
      nonce: salt,
      memory: CHEAP.memory,
      passes: 2,
      parallelism: 4,
      tagLength: 32,
    });
    expect(Buffer.from(ours).toString('hex')).toBe(theirs.toString('hex'));
  });

  it.each([
    [{ memory: 47_104, passes: 1, lanes: 1 }, true],
    [{ memory: 47_103, passes: 1, lanes: 1 }, false],
    [{ memory: 65_536, passes: 0, lanes: 1 }, false],
    [{ memory: 65_536, passes: 3, lanes: 0 }, false],
    [{ memory: 65_536.5, passes: 3, lanes: 4 }, false],
    [{ memory: Infinity, passes: 3, lanes: 4 }, false],
    [{ memory: 65_536, passes: 1000, lanes: 4 }, false],
  ])('settings %o are allowed: %s', (cost, allowed) => {
    expect(costAllowed(cost)).toBe(allowed);
  });
});

describe('a sealed case', () => {
  it('is AES-256-GCM under an HKDF key, as written in the documentation', async () => {
    await freshVault();
    await saveCase(someCase('c1', 'Quillfeather'));
    const session = await readSessionKey();
    const row = await db.cases.get('c1');
    if (!session || !row) throw new Error('nothing was stored');
    const key = nodeCrypto.hkdfSync(
      'sha256',
      session.vaultKey,
      session.vaultId,
      'bicuspid|v1|body|1',
      32,
    );
    const blob = Buffer.from(row.b);
    const decipher = nodeCrypto.createDecipheriv(
      'aes-256-gcm',
      Buffer.from(key),
      blob.subarray(0, 12),
    );
    decipher.setAAD(Buffer.from(JSON.stringify(['v1', session.vaultId, 'cases', 'c1', 1, 1, 'b'])));
    decipher.setAuthTag(blob.subarray(-16));
    const padded = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]);
    expect(padded.length % 256).toBe(0);
    const text = padded.subarray(4, 4 + padded.readUInt32BE(0)).toString('utf8');
    expect(JSON.parse(text)).toEqual(someCase('c1', 'Quillfeather'));
  });
});

describe('a blob', () => {
  const place: Place = {
    vaultId: 'v',
    table: 'cases',
    id: 'c1',
    epoch: 1,
    revision: 3,
    part: 'b',
  };
  const newKey = () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

  it('opens in its own place', async () => {
    const key = await newKey();
    const blob = await seal(key, toUtf8('words'), placeBytes(place));
    expect(fromUtf8((await open(key, blob, placeBytes(place))) ?? new Uint8Array())).toBe('words');
  });

  it.each([
    ['another vault', { vaultId: 'w' }],
    ['another table', { table: 'settings' }],
    ['another case', { id: 'c2' }],
    ['another key generation', { epoch: 2 }],
    ['an earlier revision', { revision: 2 }],
    ['a later revision', { revision: 4 }],
    ['the other part', { part: 'h' as const }],
    ['a place that imitates it with separators', { table: 'cases","c1', id: '' }],
  ])('does not open in %s', async (_, elsewhere) => {
    const key = await newKey();
    const blob = await seal(key, toUtf8('words'), placeBytes(place));
    expect(await open(key, blob, placeBytes({ ...place, ...elsewhere }))).toBeNull();
  });

  it('does not open with any one byte changed, or cut short', async () => {
    const key = await newKey();
    const blob = await seal(key, toUtf8('words'), placeBytes(place));
    for (let i = 0; i < blob.length; i += 1) {
      const changed = blob.slice();
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(await open(key, changed, placeBytes(place)), `byte ${i}`).toBeNull();
      expect(await open(key, blob.slice(0, i), placeBytes(place)), `cut at ${i}`).toBeNull();
    }
  });

  it('is never the same twice', async () => {
    const key = await newKey();
    const blobs = await Promise.all(
      Array.from({ length: 500 }, () => seal(key, toUtf8('words'), placeBytes(place))),
    );
    const starts = blobs.map((blob) => Buffer.from(blob.slice(0, 12)).toString('hex'));
    expect(new Set(starts).size).toBe(500);
  });
});

describe('padding', () => {
  it.each([0, 1, 251, 252, 253, 1000])('hides and gives back %i bytes', (length) => {
    const bytes = randomBytes(length);
    const padded = pad(bytes, 256);
    expect(padded.length % 256).toBe(0);
    expect(unpad(padded)).toEqual(bytes);
  });

  it('with a length that cannot be true is refused', () => {
    expect(unpad(new Uint8Array([0, 0, 1, 0, 1, 2]))).toBeNull();
    expect(unpad(new Uint8Array([0, 0]))).toBeNull();
  });
});

describe('a recovery code', () => {
  it('follows Crockford: known numbers, known symbols', () => {
    // 1234 is written 16J, check symbol D, in the usual examples of this code.
    expect(checkSymbol(1234n)).toBe('D');
    expect(checkSymbol(32n)).toBe('*');
    expect(checkSymbol(36n)).toBe('U');
    const zeros = new Uint8Array(16);
    expect(formatRecoveryCode(zeros)).toBe('00000-00000-00000-00000-00000-00');
    const ones = new Uint8Array(16).fill(255);
    expect(formatRecoveryCode(ones).slice(0, 11)).toBe('7ZZZZ-ZZZZZ');
  });

  it('comes back from what somebody typed', () => {
    const secret = randomBytes(16);
    const code = formatRecoveryCode(secret);
    const typed = code.replace(/0/g, 'o').replace(/1/g, 'l').replace(/-/g, ' ').toLowerCase();
    // The check symbol `u` is one of the five that are no digits; it is typed as printed.
    expect(parseRecoveryCode(typed)).toEqual(secret);
  });

  it('with any one wrong character or two swapped neighbours is refused', () => {
    const code = formatRecoveryCode(randomBytes(16)).replaceAll('-', '');
    for (let i = 0; i < code.length - 1; i += 1) {
      for (const digit of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (digit === code[i]) continue;
        const wrong = code.slice(0, i) + digit + code.slice(i + 1);
        expect(parseRecoveryCode(wrong), `${digit} at ${i}`).toBeNull();
      }
      const swapped = code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2);
      if (swapped !== code) expect(parseRecoveryCode(swapped), `swap at ${i}`).toBeNull();
    }
  });
});

// A page beside the built extension that works the real vault for the tests that kill, cut and damage. It runs in the
// extension's own origin, under its policy and permissions; nothing of it ships.
import { caseSchema, CASE_VERSION } from '../../../lib/case/schema.ts';
import { toBase64 } from '../../../lib/store/bytes.ts';
import { listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { beginFreshLog } from '../../../lib/store/fresh-log.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { savePicture } from '../../../lib/store/pictures.ts';
import { checkMirror, restoreFromMirror } from '../../../lib/store/repair.ts';
import { readSessionKey } from '../../../lib/store/session-key.ts';
import {
  changePassphrase,
  checkVault,
  createVault,
  lastCheck,
  lock,
  unlock,
  vaultState,
} from '../../../lib/store/vault.ts';
import { backupPart, digestOfAll, prepareBackup, restoreChosen, seed } from './at-size.ts';
import { contend, counters } from './contend.ts';
import { changeKeyForEver, changePassphraseForEver, goOn, unreadable } from './keys.ts';
import { PASSPHRASE } from './passphrase.ts';
import { tables, versionOfSecondCopy } from './tables.ts';

declare global {
  /** Told by the driver: what it was told before the browser died must be there afterwards. */
  var acknowledged: (id: string, turn: number) => Promise<void>;
}

/** The cheapest settings that the floor lets through. */
const CHEAP = { memory: 47_104, passes: 1, lanes: 1 };

const someCase = (id: string, turn: number, filler: number) =>
  caseSchema.parse({
    version: CASE_VERSION,
    id,
    createdAt: '2026-11-02T09:00:00.000Z',
    patient: { lastName: `Quillfeather ${turn}`, firstName: 'Rosalind' },
    request: { note: `${turn}|${'lantern '.repeat(filler)}` },
  });

const turnOf = (note: string | undefined) => Number((note ?? '').split('|')[0] ?? Number.NaN);

/** Saves for ever, new cases and old ones in turn; tells the driver only after the store said "saved". */
async function writeForEver(from: number, filler: number): Promise<never> {
  for (let turn = from; ; turn += 1) {
    const id = `case-${turn % 37}`;
    const saved = await saveCase(someCase(id, turn, filler));
    if (!saved.ok) throw new Error(`${saved.reason}: ${saved.message}`);
    await acknowledged(id, turn);
    if (turn % 10 === 0) await savePicture(new Uint8Array(45_000).fill(turn), 'image/png');
  }
}

/** Cases whose stored version is older than the one that was acknowledged, with what was found instead. */
async function missing(expected: Record<string, number>): Promise<string[]> {
  const found: string[] = [];
  for (const [id, turn] of Object.entries(expected)) {
    const stored = await readCase(id).catch(() => null);
    const at = turnOf(stored?.case.request.note);
    if (!(at >= turn)) found.push(`${id}: ${turn} was saved, ${at} is there`);
  }
  return found;
}

const probe = {
  create: () => createVault(PASSPHRASE, { cost: CHEAP }),
  open: () => unlock(PASSPHRASE),
  openWith: unlock,
  change: (current: string, next: string) => changePassphrase(current, next, { cost: CHEAP }),
  state: vaultState,
  check: checkVault,
  lastCheck,
  lock,
  save: (id: string, turn: number, filler = 10) => saveCase(someCase(id, turn, filler)),
  writeForEver,
  missing,
  count: async () => (await listCases()).length,
  /** Rows really in the table, whatever the check says. */
  stored: () => db.cases.count(),
  syncMirror,
  checkMirror,
  restoreFromMirror,
  backupAsBase64: async () => {
    const made = await makeBackup();
    if (!made.ok) throw new Error(made.message);
    return toBase64(new Uint8Array(await made.file.arrayBuffer()));
  },
  sessionKey: readSessionKey,
  changeKeyForEver,
  changePassphraseForEver,
  goOn,
  unreadable,
  beginFreshLog,
  contend,
  counters,
  saveNote: (id: string, note: string) =>
    saveCase(
      caseSchema.parse({
        version: CASE_VERSION,
        id,
        createdAt: '2026-11-02T09:00:00.000Z',
        request: { note },
      }),
    ),
  seed,
  tables,
  versionOfSecondCopy,
  digestOfAll,
  prepareBackup,
  backupPart,
  restoreChosen,
};

export type Probe = typeof probe;
Object.assign(globalThis, { probe });

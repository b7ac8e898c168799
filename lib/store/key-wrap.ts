// The rows of the `keys` table. Each holds the vault key for one way to open it: a person's passphrase, the recovery
// code, a person's fingerprint on one computer. See docs/adr/0016.
import { z } from 'zod';
import type { Bytes } from './bytes.ts';

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);

const argon2Settings = z.object({
  algorithm: z.literal('argon2id'),
  memory: z.number(),
  passes: z.number(),
  lanes: z.number(),
  salt: z.string(),
});
const hkdfSettings = z.object({ algorithm: z.literal('hkdf-sha256'), salt: z.string() });
const prfSettings = z.object({
  algorithm: z.literal('webauthn-prf'),
  salt: z.string(),
  /** Base64 id of the credential that the computer keeps. */
  credential: z.string(),
});
export type KeySettings =
  z.infer<typeof argon2Settings> | z.infer<typeof hkdfSettings> | z.infer<typeof prfSettings>;

const row = {
  vaultId: z.string(),
  epoch: z.number().int(),
  /** ISO date-time. */
  createdAt: z.string(),
};

/** The vault key is sealed for the public half of a key pair; the private half is sealed by what the person knows. */
const pair = {
  ...row,
  publicKey: bytes,
  secret: bytes,
  wrapped: bytes,
  /** Keyed digest over who this is and which public key is theirs. */
  proof: bytes,
};

const personSchema = z.object({
  kind: z.literal('person'),
  id: z.string(),
  /** Readable without any key: it is offered before unlocking. A name of the staff, never of a patient. */
  name: z.string(),
  settings: argon2Settings,
  ...pair,
});
const recoverySchema = z.object({
  kind: z.literal('recovery'),
  id: z.literal('recovery'),
  settings: hkdfSettings,
  ...pair,
});
const deviceSchema = z.object({
  kind: z.literal('device'),
  id: z.string(),
  /** Whose it is. */
  person: z.string(),
  settings: prfSettings,
  ...pair,
});
/** While a change of key is under way: the old vault key, sealed by the new one, and how far the work is. */
const previousSchema = z.object({
  kind: z.literal('previous'),
  id: z.literal('previous'),
  ...row,
  wrapped: bytes,
  /** Where the work stands. */
  table: z.string(),
  /** Key of the last row that is done, as JSON; '' for none in this table. */
  after: z.string(),
  /** The old mac of the last audit entry that was sealed anew: the entry after it is chained to that. */
  chainedTo: bytes,
});
/** From before there were people: the vault key sealed directly. `kind` is absent. */
const firstSchema = z.object({
  kind: z.undefined().optional(),
  id: z.enum(['passphrase', 'recovery']),
  ...row,
  settings: z.discriminatedUnion('algorithm', [argon2Settings, hkdfSettings]),
  wrapped: bytes,
});

export const keyWrapSchema = z.union([
  personSchema,
  recoverySchema,
  deviceSchema,
  previousSchema,
  firstSchema,
]);

export type KeyWrap = z.infer<typeof keyWrapSchema>;
export type PersonWrap = z.infer<typeof personSchema>;
export type RecoveryWrap = z.infer<typeof recoverySchema>;
export type DeviceWrap = z.infer<typeof deviceSchema>;
export type PreviousKey = z.infer<typeof previousSchema>;
export type FirstWrap = z.infer<typeof firstSchema>;
/** The wraps of today: all that a change of key can seal anew without anybody's passphrase. */
export type PairWrap = PersonWrap | RecoveryWrap | DeviceWrap;

export const isPair = (wrap: KeyWrap): wrap is PairWrap =>
  wrap.kind === 'person' || wrap.kind === 'recovery' || wrap.kind === 'device';
export const previousIn = (wraps: readonly KeyWrap[]): PreviousKey | undefined =>
  wraps.find((wrap) => wrap.kind === 'previous');

/** Columns that hold bytes, for the forms of a row that JSON can carry. */
export const BYTE_COLUMNS = ['wrapped', 'secret', 'publicKey', 'proof', 'chainedTo'] as const;

/** An open vault: what a wrap is made from. */
export interface Vault {
  vaultId: string;
  epoch: number;
  vaultKey: Bytes;
}

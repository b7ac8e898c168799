// Opens whichever wrap there is with what a person has: passphrase, recovery code, or what her computer answered.
import type { Bytes } from './bytes.ts';
import { openFirstPassphrase, openFirstRecovery } from './first-wrap.ts';
import type { DeviceWrap, FirstWrap, KeyWrap, PersonWrap, RecoveryWrap } from './key-wrap.ts';
import { openPerson, openRecovery, type Unwrapped } from './pair-wrap.ts';

/** What a passphrase can open. */
export type PassphraseWrap = PersonWrap | FirstWrap;
export type CodeWrap = RecoveryWrap | FirstWrap;

/** Id of the one person of a vault from before there were people. */
export const FIRST_PERSON = 'passphrase';

/** Wraps of people, in the order in which they were added. */
export function peopleIn(wraps: readonly KeyWrap[]): PassphraseWrap[] {
  return wraps
    .filter((wrap): wrap is PassphraseWrap => wrap.kind === 'person' || wrap.id === FIRST_PERSON)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export function codeIn(wraps: readonly KeyWrap[]): CodeWrap | undefined {
  return wraps.find((wrap): wrap is CodeWrap => wrap.id === 'recovery');
}

export function devicesIn(wraps: readonly KeyWrap[]): DeviceWrap[] {
  return wraps.filter((wrap) => wrap.kind === 'device');
}

export const nameIn = (wrap: PassphraseWrap): string => (wrap.kind === 'person' ? wrap.name : '');

export function openWithPassphrase(wrap: PassphraseWrap, passphrase: string): Promise<Unwrapped> {
  return wrap.kind === 'person'
    ? openPerson(wrap, passphrase)
    : openFirstPassphrase(wrap, passphrase);
}

export function openWithCode(wrap: CodeWrap, secret: Bytes): Promise<Unwrapped> {
  return wrap.kind === 'recovery' ? openRecovery(wrap, secret) : openFirstRecovery(wrap, secret);
}

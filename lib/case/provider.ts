// Who stands in a role: the case's own values over the entry of the practice profile.
import type { Practice } from './practice.ts';
import { providerSchema } from './schema.ts';
import type { Address, Case, Provider, Role } from './schema.ts';

export type RoleName = 'requesting' | 'rendering' | 'billing' | 'facility';

/**
 * The provider in a role of this case, names completed. Own values win over the profile field by field, except that a
 * new name replaces the whole name and a new street the whole address: half of one and half of another is nobody.
 * Requesting and billing fall back to the practice's billing provider when the case names nobody else.
 */
export function providerIn(c: Case, role: RoleName, practice: Practice): Provider {
  const { own } = c[role];
  const merged = mergeProvider(own, profileOf(c[role], role, practice));
  const whole = [merged.firstName, merged.lastName].filter((part) => part.trim() !== '');
  return merged.name.trim() === '' && whole.length === 2
    ? { ...merged, name: whole.map((part) => part.trim()).join(' ') }
    : merged;
}

function profileOf(role: Role, name: RoleName, practice: Practice): Provider {
  const { profileId, own } = role;
  if (profileId !== null) {
    const listed = [...practice.surgeons, ...practice.facilities];
    return listed.find((entry) => entry.id === profileId) ?? providerSchema.parse({});
  }
  const isPractice = name === 'requesting' || name === 'billing';
  const namesSomebody = [own.name, own.lastName, own.firstName, own.npi, own.taxId].some(
    (value) => value.trim() !== '',
  );
  return isPractice && !namesSomebody ? practice.billing : providerSchema.parse({});
}

function mergeProvider(own: Provider, profile: Provider): Provider {
  const named = own.name.trim() !== '' || own.lastName.trim() !== '';
  const { name, lastName, firstName } = named ? own : fieldByField(own, profile);
  return {
    ...fieldByField(own, profile),
    name,
    lastName,
    firstName,
    address: mergeAddress(own.address, profile.address),
  };
}

function mergeAddress(own: Address, profile: Address): Address {
  return own.line1.trim() !== '' ? own : fieldByField(own, profile);
}

function fieldByField<T extends object>(own: T, profile: T): T {
  const merged = { ...profile };
  for (const field of Object.keys(own) as (keyof T)[]) {
    const value = own[field];
    if (typeof value === 'string' && value.trim() !== '') merged[field] = value;
  }
  return merged;
}

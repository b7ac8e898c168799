// Half-filled forms that a person asked to keep, sealed like everything else, for a day at most. Earlier versions of the
// record are emptied with every write: what was used or has run out is gone.
import { z } from 'zod';
import type { KeptItem } from '../form/kept-form.ts';
import { writeFailure } from './failures.ts';
import { db } from './database.ts';
import { requireKeys } from './open-vault.ts';
import { jsonBytes, jsonValue, openBody } from './record.ts';
import { writeRecord, type WriteResult } from './write-record.ts';

const ID = 'kept-forms';
const KEPT_FOR_MS = 24 * 60 * 60_000;
const MOST_FORMS = 20;

const writeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    compare: z.enum(['text', 'digits', 'date', 'code', 'money']),
  }),
  z.object({
    kind: z.literal('option'),
    codes: z.array(z.string()),
    texts: z.array(z.string()),
    queries: z.array(z.string()),
  }),
  z.object({ kind: z.literal('check'), checked: z.boolean() }),
]);

const formSchema = z.object({
  caseId: z.string(),
  /** Origin of the page, and its host for display. */
  origin: z.string(),
  host: z.string(),
  /** ISO date-times. */
  keptAt: z.string(),
  until: z.string(),
  items: z.array(
    z.object({
      origin: z.string(),
      signature: z.string(),
      label: z.string(),
      shown: z.string(),
      write: writeSchema,
    }),
  ),
});

const recordSchema = z.object({ forms: z.array(formSchema) });

export type KeptForm = z.infer<typeof formSchema>;

const formsIn = (plain: Parameters<typeof jsonValue>[0]): KeptForm[] => {
  const parsed = recordSchema.safeParse(jsonValue(plain));
  return parsed.success ? parsed.data.forms : [];
};

const current = (forms: readonly KeptForm[], now: string): KeptForm[] =>
  forms.filter(({ until }) => until > now);

/** Forms that are still kept at `now` (ISO date-time), oldest first. Throws VaultLockedError. */
export async function keptForms(now: string): Promise<KeptForm[]> {
  const keys = await requireKeys();
  const row = await db.settings.get(ID);
  const plain = row && (await openBody(keys, 'settings', row));
  return plain ? current(formsIn(plain), now) : [];
}

function change(
  now: string,
  text: string,
  next: (forms: KeptForm[]) => KeptForm[] | null,
): Promise<WriteResult> {
  return writeRecord({ table: 'settings', id: ID }, (stored) => {
    const before = stored ? formsIn(stored.plain) : [];
    const forms = next(current(before, now));
    // Nothing to do is no write: the trail is not told of it.
    if (forms === null && current(before, now).length === before.length)
      return writeFailure('conflict');
    const kept = { forms: forms ?? current(before, now) };
    return { kind: 'changed', text, plain: jsonBytes(kept), purge: true };
  });
}

const isSame = (a: Pick<KeptForm, 'caseId' | 'origin'>, b: Pick<KeptForm, 'caseId' | 'origin'>) =>
  a.caseId === b.caseId && a.origin === b.origin;

/** Keeps the form of a case on a site for 24 hours; an earlier one of the same case and site is replaced. */
export function keepForm(
  form: Pick<KeptForm, 'caseId' | 'origin' | 'host'> & { items: readonly KeptItem[] },
  now: string,
): Promise<WriteResult> {
  const until = new Date(Date.parse(now) + KEPT_FOR_MS).toISOString();
  return change(now, 'A form was kept for 24 hours', (forms) =>
    [
      ...forms.filter((one) => !isSame(one, form)),
      { ...form, items: [...form.items], keptAt: now, until },
    ].slice(-MOST_FORMS),
  );
}

/** Keeps only these values of a form, until the time that was set; none: the form is forgotten. */
export function leaveKept(
  form: Pick<KeptForm, 'caseId' | 'origin'>,
  items: readonly KeptItem[],
  now: string,
): Promise<WriteResult> {
  return change(now, 'A kept form was used', (forms) =>
    forms.flatMap((one) => {
      if (!isSame(one, form)) return [one];
      return items.length > 0 ? [{ ...one, items: [...items] }] : [];
    }),
  );
}

/** Empties what has run out; writes nothing when nothing has. */
export async function forgetExpiredForms(now: string): Promise<void> {
  const keys = await requireKeys();
  const row = await db.settings.get(ID);
  const plain = row && (await openBody(keys, 'settings', row));
  const forms = plain ? formsIn(plain) : [];
  if (current(forms, now).length < forms.length)
    await change(now, 'A kept form ran out', () => null);
}

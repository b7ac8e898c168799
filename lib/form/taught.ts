// A field that a person showed on a portal's page: what it means, who said so, and the signs to know it by again.
import { z } from 'zod';
import { kindOf } from '../case/field-keys.ts';
import { nameOfKey } from '../case/field-names.ts';
import { signsSchema } from './taught-signs.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const taughtFieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Field key, or `never` for a control that is to be left alone. */
  key: z
    .string()
    .max(60)
    .refine((key) => key === 'never' || kindOf(key) !== undefined),
  /** The key is a last name and the box takes the whole name. */
  whole: z.boolean().default(false),
  /** Host (and port) of the frame that the control stands in: `portal.example`. */
  frame: z.string().regex(/^[a-z0-9.-]+(:\d{1,5})?$/),
  signs: signsSchema,
  /** Who taught it, as named in the settings; '' in a profile that came from elsewhere. */
  by: z.string().max(60).default(''),
  on: day,
});

export type TaughtField = z.infer<typeof taughtFieldSchema>;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `3 Nov`, with the year unless it is this one. */
export function dayWords(on: string, today?: string): string {
  const [year = '', month = '', date = ''] = on.split('-');
  const words = `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}`;
  return today?.startsWith(year) ? words : `${words} ${year}`;
}

/** `taught by Dana on 3 Nov`; `today` leaves this year's number out. */
export function taughtWords({ by, on }: TaughtField, today?: string): string {
  return `taught${by ? ` by ${by}` : ''} on ${dayWords(on, today)}`;
}

/** What the field was said to be: `Patient whole name`. */
export function meaningWords({ key, whole }: { key: string; whole?: boolean }): string {
  if (key === 'never') return 'Never filled';
  return whole ? nameOfKey(key).replace('last name', 'whole name') : nameOfKey(key);
}

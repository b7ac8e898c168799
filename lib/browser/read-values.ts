// Reads the values of the page beside the panel, on a person's click and only in frames that may be filled too.
import type { PageValues } from '../form/page-values.ts';
import { allowedOrigins } from './access.ts';
import { ask, NO_ANSWER, type NoPage } from './frames.ts';
import { mayBeFilled } from './origins.ts';
import { readPage } from './page-bridge.ts';

export type ValuesRead =
  | { ok: true; frames: PageValues[]; foreignFrames: string[] }
  | NoPage
  | { ok: false; reason: 'not-allowed'; message: string };

/**
 * Values of every frame whose own origin and all of whose ancestors' origins the person allowed. The browser may let us
 * into more (a click on the icon opens the whole tab): the value-free reading comes first, and the others are not asked.
 */
export async function readPageValues(tabId: number): Promise<ValuesRead> {
  const read = await readPage(tabId);
  if (!read.ok) return read;
  const allowed = await allowedOrigins();
  const frames = read.page.frames.filter(({ origin, ancestorOrigins }) =>
    [origin, ...ancestorOrigins].every((one) => allowed.includes(one)),
  );
  if (frames.length === 0)
    return {
      ok: false,
      reason: 'not-allowed',
      message: 'Bicuspid may not read this page yet. Allow it for this site, then try again.',
    };
  const answers = await Promise.all(
    frames.map(async ({ frameId, documentId, origin }): Promise<PageValues | null> => {
      const values = await ask<'values'>(tabId, documentId, { bicuspid: 'values' }, 10_000);
      if (values?.form.origin !== origin) return null;
      return { ...values, form: { ...values.form, frameId, documentId } };
    }),
  );
  const answered = answers.filter((one) => one !== null);
  if (answered.length === 0) return NO_ANSWER;
  const foreign = read.page.frames.flatMap(({ foreignFrames }) => foreignFrames);
  return {
    ok: true,
    frames: answered,
    foreignFrames: [...new Set(foreign)].filter(
      (origin) => mayBeFilled(origin) && !allowed.includes(origin),
    ),
  };
}

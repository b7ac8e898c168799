// What the page of a test answers when it is read.
import type { FrameValues, PageValues } from '../../../lib/form/page-values.ts';
import { answerFrame } from '../page/whole-page.ts';

export async function pageValues(): Promise<PageValues> {
  const values = (await answerFrame({ bicuspid: 'values' })) as FrameValues;
  return { ...values, form: { ...values.form, frameId: 0, documentId: 'd' } };
}

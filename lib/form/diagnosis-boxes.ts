// Which diagnosis, A to L, a box is for, and how the boxes of a page are marked.
import { unshortened } from './abbreviations.ts';
import type { Box } from './format/ask.ts';
import type { Placed } from './line-rows.ts';
import { plainWords } from './words.ts';

const INDEX_CHANNELS = ['label', 'aria', 'preceding', 'rowHeader', 'name', 'id'] as const;

const withoutCodeSet = (text: string | undefined): string =>
  unshortened(plainWords(text))
    .replace(/\b(diagnos[ei]s|diag|dx|icd 10|cm|codes?|number)\b/g, ' ')
    .trim();

/** A letter A-L or a number that stands alone beside a diagnosis box, counted from 0 or 1. */
function saidIndex(text: string | undefined): number | undefined {
  const words = withoutCodeSet(text);
  if (/^[a-l]$/.test(words)) return words.charCodeAt(0) - 96;
  const number = /(?:^|\s)(\d{1,2})$/.exec(words)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Position A-L of every diagnosis box: what one channel says for all of them without a gap; else page order. */
export function diagnosisNumbers(boxes: readonly Placed[]): Map<string, number> {
  for (const channel of INDEX_CHANNELS) {
    const said = boxes.map(({ control }) => saidIndex(control.labels[channel]));
    const known = said.filter((index) => index !== undefined);
    const start = Math.min(...known);
    const isWhole =
      known.length === boxes.length &&
      new Set(known).size === known.length &&
      start <= 1 &&
      Math.max(...known) - start === known.length - 1;
    if (isWhole)
      return new Map(
        boxes.map(({ control }, order) => [control.ref, (said[order] ?? start) - start]),
      );
  }
  return new Map(boxes.map(({ control }, order) => [control.ref, order]));
}

/** How the diagnosis boxes of a page are marked in words that a person sees: A, B, C or 1, 2, 3. */
export function diagnosisMarks(boxes: readonly Placed[]): Box['pointAt'] {
  if (boxes.length < 2) return undefined;
  for (const channel of ['label', 'aria', 'preceding', 'rowHeader'] as const) {
    const texts = boxes.map(({ control }) => control.labels[channel]);
    if (!texts.every((text) => saidIndex(text) !== undefined)) continue;
    return texts.every((text) => /\d$/.test(withoutCodeSet(text))) ? 'numbers' : 'letters';
  }
  return undefined;
}

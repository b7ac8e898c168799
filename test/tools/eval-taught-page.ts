// Runs inside a page: the product's own reader, and the next release of that page.
import type { FrameSnapshot } from '../../lib/form/snapshot.ts';
import { readForm } from '../../lib/page/read-form.ts';
import { mutate } from './mutate-page.ts';

declare global {
  var taughtPage: { read: () => FrameSnapshot; mutate: (seed: number) => void };
}

globalThis.taughtPage = { read: () => readForm().snapshot, mutate };

// What a fill needs of a tab: the one seam between the rules of filling and the browser.
import type { PageSnapshot } from '../form/snapshot.ts';
import type { WriteOp, WriteResult } from '../form/write-op.ts';
import { browser } from 'wxt/browser';
import { allowedOrigins } from './access.ts';
import { ask, type NoPage } from './frames.ts';
import { originOf } from './origins.ts';
import { readPage, readPageText } from './page-bridge.ts';

export interface PagePort {
  /** Origin of the top page now. */
  topOrigin(): Promise<string | undefined>;
  allowedOrigins(): Promise<string[]>;
  read(): Promise<{ ok: true; page: PageSnapshot } | NoPage>;
  /** True while the tab, or a frame of it, loads a document. */
  loading(): Promise<boolean>;
  /** Null when the document is gone. */
  write(documentId: string, ops: WriteOp[]): Promise<WriteResult[] | null>;
  verify(documentId: string, refs: string[]): Promise<WriteResult[] | null>;
  /** Visible words of all frames, for telling what a page lists already. */
  words(): Promise<string[]>;
  pause(ms: number): Promise<void>;
}

/** A list that fetches its options may take seconds; each order gets its share of patience. */
const PATIENCE_MS = 10_000;
const PATIENCE_PER_ORDER_MS = 8_000;

export function pagePort(tabId: number): PagePort {
  const tab = () => browser.tabs.get(tabId).catch(() => null);
  return {
    topOrigin: async () => originOf((await tab())?.url),
    allowedOrigins,
    read: () => readPage(tabId),
    loading: async () => (await tab())?.status === 'loading',
    write: async (documentId, ops) => {
      const patience = PATIENCE_MS + ops.length * PATIENCE_PER_ORDER_MS;
      const answer = await ask<'write'>(tabId, documentId, { bicuspid: 'write', ops }, patience);
      return answer?.results ?? null;
    },
    verify: async (documentId, refs) => {
      const answer = await ask<'verify'>(tabId, documentId, { bicuspid: 'verify', refs });
      return answer?.results ?? null;
    },
    words: async () => {
      const text = await readPageText(tabId);
      return text.ok ? text.pages.flatMap(({ lines }) => lines) : [];
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

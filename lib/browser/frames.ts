// Enters the frames of a tab and talks to them. A frame is addressed by its documentId, so that a page that navigated
// meanwhile never hears what was meant for the one before. Every answer is parsed: pages are not trusted.
import { browser } from 'wxt/browser';
import type { FrameAnswers, FrameRequest } from '../form/frame-messages.ts';
import { answerSchemas } from '../form/snapshot-schema.ts';

export interface FrameAddress {
  frameId: number;
  documentId: string;
}

export type NoPage = {
  ok: false;
  reason: 'no-access' | 'no-page' | 'no-answer';
  /** One sentence for the person: what is the matter and what to do. */
  message: string;
};

type RequestKind = FrameRequest['bicuspid'];
type RequestOf<K extends RequestKind> = Extract<FrameRequest, { bicuspid: K }>;

const LOAD_MS = 6_000;

/** Reads a form and hears us; every other script runs behind it. */
const READER = '/portal.js';

/** The script that answers what the reader does not. It enters a document the first time it is asked for there. */
const SCRIPT_FOR = {
  read: undefined,
  write: '/page-write.js',
  verify: '/page-write.js',
  undo: '/page-write.js',
  text: '/page-words.js',
  values: '/page-words.js',
  mark: '/page-marks.js',
  point: '/page-marks.js',
  'stop-pointing': '/page-marks.js',
  uploads: '/page-files.js',
  'file-part': '/page-files.js',
  attach: '/page-files.js',
  'forget-files': '/page-files.js',
} as const satisfies Record<RequestKind, string | undefined>;

/** Documents in which a script is, for this page of ours; another page may put it there too, which is harmless. */
const brought = new Set<string>();

/** Brings the script for a request into a document. A frame that loads is not waited for: it has been read already. */
async function bring(tabId: number, documentId: string, kind: RequestKind): Promise<void> {
  const script = SCRIPT_FOR[kind];
  const key = `${documentId} ${script}`;
  if (!script || brought.has(key)) return;
  await browser.scripting.executeScript({
    target: { tabId, documentIds: [documentId] },
    files: [READER, script],
    injectImmediately: true,
  });
  brought.add(key);
}

export const NO_ANSWER: NoPage = {
  ok: false,
  reason: 'no-answer',
  message: 'The page did not answer. Wait until it has loaded, then try again.',
};

/** What the browser's refusal means for the person. */
function refusal(error: unknown): NoPage {
  const words = error instanceof Error ? error.message : '';
  if (/no tab|no frame|frame with id|tab was closed/i.test(words))
    return { ok: false, reason: 'no-page', message: 'The page was closed. Open the form again.' };
  if (/chrome:\/\/|chrome-extension:\/\/|extensions gallery|cannot be scripted/i.test(words))
    return {
      ok: false,
      reason: 'no-page',
      message: 'There is no portal page here. Open the form in the payer’s portal.',
    };
  if (/cannot access|permission|must request/i.test(words))
    return {
      ok: false,
      reason: 'no-access',
      message: 'Bicuspid may not read this page yet. Allow it for this portal, then try again.',
    };
  // "The frame was removed", "Frame is showing error page": it may be there in a moment.
  return NO_ANSWER;
}

function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function inject(tabId: number, injectImmediately: boolean) {
  return browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [READER],
    injectImmediately,
  });
}

/**
 * Starts our script in every frame that the browser lets us enter; starting it twice is harmless. Frames still loading
 * are waited for, but one that never ends loading does not hold up the others.
 */
export async function enterFrames(
  tabId: number,
): Promise<{ ok: true; frames: FrameAddress[] } | NoPage> {
  try {
    const entered =
      (await within(LOAD_MS, inject(tabId, false))) ?? (await within(LOAD_MS, inject(tabId, true)));
    if (!entered) return NO_ANSWER;
    const frames = entered.map(({ frameId, documentId }) => ({ frameId, documentId }));
    return frames.length > 0 ? { ok: true, frames } : NO_ANSWER;
  } catch (error) {
    return refusal(error);
  }
}

/** Asks one document. Null when it is gone, stays silent for `patienceMs`, or answers what no honest script would. */
export async function ask<K extends RequestKind>(
  tabId: number,
  documentId: string,
  request: RequestOf<K>,
  patienceMs = 5_000,
): Promise<FrameAnswers[K] | null> {
  try {
    const sent = bring(tabId, documentId, request.bicuspid).then(() =>
      browser.tabs.sendMessage<FrameRequest, unknown>(tabId, request, { documentId }),
    );
    const parsed = answerSchemas[request.bicuspid].safeParse(await within(patienceMs, sent));
    return parsed.success ? (parsed.data as FrameAnswers[K]) : null;
  } catch {
    // "Could not establish connection", "message channel closed": the document went away.
    return null;
  }
}

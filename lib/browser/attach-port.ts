// What attaching needs of a tab: the seam between its rules and the browser.
import type { AttachAnswer, FilePart, UploadFrame } from '../form/upload.ts';
import { allowedOrigins } from './access.ts';
import { ask, enterFrames, NO_ANSWER, type NoPage } from './frames.ts';

export interface AttachPort {
  read(): Promise<{ ok: true; frames: UploadFrame[] } | NoPage>;
  allowedOrigins(): Promise<string[]>;
  encode(slice: Blob): Promise<string>;
  /** False when the document is gone or lost bytes. */
  send(documentId: string, part: FilePart): Promise<boolean>;
  attach(
    documentId: string,
    transfer: string,
    ref: string,
    signature: string,
  ): Promise<AttachAnswer | null>;
  forget(documentId: string): Promise<void>;
}

/** A page may check, draw or even send the files before it answers. */
const PATIENCE_MS = 30_000;

export function attachPort(tabId: number): AttachPort {
  return {
    read: async () => {
      const entered = await enterFrames(tabId);
      if (!entered.ok) return entered;
      const frames = await Promise.all(
        entered.frames.map(async (address): Promise<UploadFrame | null> => {
          const read = await ask<'uploads'>(tabId, address.documentId, { bicuspid: 'uploads' });
          return read && { ...read, ...address };
        }),
      );
      const answered = frames.filter((frame) => frame !== null);
      return answered.length > 0 ? { ok: true, frames: answered } : NO_ANSWER;
    },
    allowedOrigins,
    encode: base64Of,
    send: async (documentId, part) => {
      const answer = await ask<'file-part'>(tabId, documentId, { bicuspid: 'file-part', ...part });
      return answer !== null;
    },
    attach: (documentId, transfer, ref, signature) => {
      const request = { bicuspid: 'attach', transfer, ref, signature } as const;
      return ask<'attach'>(tabId, documentId, request, PATIENCE_MS);
    },
    forget: async (documentId) => {
      await ask<'forget-files'>(tabId, documentId, { bicuspid: 'forget-files' });
    },
  };
}

/** By the browser's own reader, which works beside the main thread: messages carry text only. */
function base64Of(slice: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(slice);
  });
}

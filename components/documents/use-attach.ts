// Attaches files one after the other, and says what came of each.
import { useRef, useState } from 'react';
import { newId, useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';
import { showTrouble } from '../ui/undo-notice.tsx';
import { attachFile } from './attach.ts';
import { withFile, withReplaced, type Place } from './put-files.ts';

export interface Attaching {
  /** null while nothing is being attached. */
  progress: { done: number; count: number; share: number } | null;
  attach: (files: readonly File[], place: Place) => Promise<void>;
  replace: (file: File, documentId: string, oldId: string) => Promise<void>;
  cancel: () => void;
}

export function useAttach(): Attaching {
  const { editor, practice } = useCaseSource();
  const [progress, setProgress] = useState<Attaching['progress']>(null);
  const stop = useRef<AbortController | null>(null);

  const take = async (file: File, at: number, count: number) => {
    const signal = (stop.current ??= new AbortController()).signal;
    const onProgress = (share: number) => setProgress({ done: at, count, share });
    onProgress(0);
    const answer = await attachFile(file, { by: practice.userName, onProgress, signal });
    if (!answer.ok)
      showTrouble(count > 1 ? `File ${at + 1} of ${count}: ${answer.message}` : answer.message);
    else if (answer.note) showTrouble(answer.note);
    return answer.ok ? answer.attachment : null;
  };
  const run = async (all: () => Promise<void>) => {
    try {
      await all();
      await editor.flush();
    } finally {
      stop.current = null;
      setProgress(null);
    }
  };

  return {
    progress,
    attach: (files, place) =>
      run(async () => {
        for (const [at, file] of files.entries()) {
          if (stop.current?.signal.aborted) return;
          const attachment = await take(file, at, files.length);
          if (!attachment) continue;
          const now = new Date();
          const options = {
            now: now.toISOString(),
            today: localToday(now),
            by: practice.userName,
            newId,
          };
          editor.update((value) => withFile(value, attachment, place, options));
        }
      }),
    replace: (file, documentId, oldId) =>
      run(async () => {
        const attachment = await take(file, 0, 1);
        if (attachment)
          editor.update((value) => withReplaced(value, documentId, oldId, attachment));
      }),
    cancel: () => stop.current?.abort(),
  };
}

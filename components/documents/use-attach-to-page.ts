// One hand-over of files to a place of the page: make them, show what had to change, hand them over, keep it in the log.
import { useRef, useState } from 'react';
import { attachToPage, type PlaceOnPage } from '../../lib/browser/attach.ts';
import { withEvent } from '../../lib/case/events.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import type { AttachAnswer } from '../../lib/form/upload.ts';
import { logToAudit } from '../../lib/store/audit.ts';
import { missingForLog } from './readiness-note.tsx';
import type { MadeFiles } from './single-files.ts';

export type Handing =
  | { step: 'choose' }
  | { step: 'working'; share: number; words: string }
  /** Made, and something about them has to be read first. */
  | { step: 'look'; made: MadeFiles }
  | { step: 'trouble'; message: string }
  | { step: 'done'; answer: AttachAnswer };

export type Make = (
  onProgress: (share: number, words: string) => void,
  signal: AbortSignal,
) => Promise<MadeFiles | null>;

interface Target {
  tabId: number;
  host: string;
  place: PlaceOnPage;
}

export function useAttachToPage(
  value: Case,
  practice: Practice,
  update: (change: (value: Case) => Case) => void,
) {
  const [handing, setHanding] = useState<Handing>({ step: 'choose' });
  const stop = useRef<AbortController | null>(null);

  const handOver = async ({ tabId, host, place }: Target, { files }: MadeFiles) => {
    const { signal } = (stop.current ??= new AbortController());
    const onProgress = (share: number) =>
      setHanding({ step: 'working', share, words: 'Handing the files to the page' });
    onProgress(0);
    const answer = await attachToPage(tabId, { place, files, onProgress, signal });
    stop.current = null;
    if (!answer.ok) {
      setHanding(
        answer.reason === 'cancelled'
          ? { step: 'choose' }
          : { step: 'trouble', message: answer.message },
      );
      return;
    }
    setHanding({ step: 'done', answer });
    const taken = answer.files.filter(({ state }) => state !== 'refused').map(({ name }) => name);
    if (taken.length === 0) return;
    const missing = missingForLog(value, practice);
    const entry = () => ({
      now: new Date().toISOString(),
      by: practice.userName,
      newId: () => crypto.randomUUID(),
    });
    update((now) => {
      const logged = withEvent(now, 'filled', `Attached on ${host}: ${taken.join(', ')}`, entry());
      return missing ? withEvent(logged, 'note', missing, entry()) : logged;
    });
    void logToAudit('filled', { caseId: value.id, text: host });
  };

  return {
    handing,
    handOver,
    /** Makes the files; hands them over at once when nothing has to be said about them. */
    start: async (target: Target, make: Make) => {
      const { signal } = (stop.current = new AbortController());
      const onProgress = (share: number, words: string) =>
        setHanding({ step: 'working', share, words });
      onProgress(0, 'Opening the documents');
      const made = await make(onProgress, signal);
      if (!made || signal.aborted) return setHanding({ step: 'choose' });
      if (made.notes.length > 0 || made.files.length === 0)
        return setHanding({ step: 'look', made });
      await handOver(target, made);
    },
    cancel: () => stop.current?.abort(),
    again: () => setHanding({ step: 'choose' }),
  };
}

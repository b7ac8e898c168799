// Where the page beside the panel takes files: read when the sheet opens, and again on demand.
import { useCallback, useEffect, useRef, useState } from 'react';
import { readUploads, type PlaceOnPage } from '../../lib/browser/attach.ts';

export type PageUploads =
  | { step: 'reading' }
  | { step: 'read'; places: PlaceOnPage[]; foreign: string[] }
  | { step: 'trouble'; message: string };

/** `tabId` undefined: there is nothing to read yet. */
export function usePageUploads(tabId: number | undefined): {
  uploads: PageUploads;
  look: () => Promise<void>;
} {
  const [uploads, setUploads] = useState<PageUploads>({ step: 'reading' });
  const turn = useRef(0);
  const read = useCallback(async () => {
    if (tabId === undefined) return;
    const mine = (turn.current += 1);
    const answer = await readUploads(tabId);
    if (mine !== turn.current) return;
    setUploads(
      answer.ok
        ? { step: 'read', places: answer.places, foreign: answer.foreign }
        : { step: 'trouble', message: answer.message },
    );
  }, [tabId]);
  useEffect(() => {
    const turns = turn;
    void read();
    return () => {
      turns.current += 1;
    };
  }, [read]);
  const look = async () => {
    setUploads({ step: 'reading' });
    await read();
  };
  return { uploads, look };
}

// The look-up with the browser around it: clipboard, panel, codes used often.
import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { noteCodeUsed } from '../../lib/browser/codes-used.ts';
import { openCaseId } from '../../lib/browser/open-case.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { localToday } from '../ui/date-text.ts';
import { LookUp } from './look-up.tsx';
import type { PopupStart } from './mount-popup.tsx';
import { useLibraryInSteps } from './use-library.ts';

// Loaded when it is asked for: it brings the vault along.
const adding = () => import('./add-to-case.ts');

async function note(code: string): Promise<void> {
  await noteCodeUsed(code, new Date().toISOString());
}

async function copy(code: string): Promise<void> {
  await navigator.clipboard.writeText(code);
  await note(code);
}

async function add(hit: CodeHit): Promise<{ ok: boolean; message: string }> {
  const result = await (await adding()).addToCase(await openCaseId(), hit);
  if (result.ok) await note(hit.code);
  return result;
}

const NONE: readonly string[] = [];

/** `start` is null until the codes of the field have been read. */
export function PopupPage({ start }: { start: PopupStart | null }) {
  const { library, whole } = useLibraryInSteps(start?.library ?? null, localToday());
  // Opening the panel must be the first thing in the click, so its window is asked for beforehand.
  const windowId = useRef<number>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => (windowId.current = id));
  }, []);
  return (
    <LookUp
      library={library}
      whole={whole}
      used={start?.used ?? NONE}
      copy={copy}
      addToCase={add}
      openPanel={() => {
        const { current } = windowId;
        if (current !== undefined) void openPanel(current).then(() => window.close());
      }}
      close={() => window.close()}
    />
  );
}

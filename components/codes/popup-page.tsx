// The look-up with the browser around it: clipboard, panel, codes used often.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { noteCodeUsed, readCodesUsed } from '../../lib/browser/codes-used.ts';
import { openCaseId } from '../../lib/browser/open-case.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { localToday } from '../ui/date-text.ts';
import { LookUp } from './look-up.tsx';
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

export function PopupPage() {
  const { library, whole } = useLibraryInSteps(localToday());
  const [used, setUsed] = useState<string[]>([]);
  // Opening the panel must be the first thing in the click, so its window is asked for beforehand.
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void readCodesUsed().then(setUsed);
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  return (
    <LookUp
      library={library}
      whole={whole}
      used={used}
      copy={copy}
      addToCase={add}
      openPanel={() => {
        if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
      }}
      close={() => window.close()}
    />
  );
}

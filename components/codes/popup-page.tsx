// The look-up with the browser around it: clipboard, panel, codes used often.
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openCaseId } from '../../lib/browser/open-case.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { localToday } from '../ui/date-text.ts';
import { LookUp } from './look-up.tsx';
import { useLibrary } from './use-library.ts';

// Loaded after the first paint: neither is needed to show the search box.
const uses = () => import('../../lib/browser/codes-used.ts');
const adding = () => import('./add-to-case.ts');

async function note(code: string): Promise<void> {
  await (await uses()).noteCodeUsed(code, new Date().toISOString());
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
  const library = useLibrary(localToday());
  const [used, setUsed] = useState<string[]>([]);
  // Opening the panel must be the first thing in the click, so its window is asked for beforehand.
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void uses()
      .then(({ readCodesUsed }) => readCodesUsed())
      .then(setUsed);
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  return (
    <LookUp
      library={library}
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

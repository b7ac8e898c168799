// Looks through the memory of a page for words that should not be there any more.
import type { Page } from 'playwright';

/**
 * Which of the words stand in the page's JavaScript heap after its garbage was collected. Strings that the browser
 * itself keeps outside that heap are not seen.
 */
export async function inHeap(page: Page, words: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const heap = parts.join('');
  // In the snapshot words are written as in JSON.
  return words.filter((word) => heap.includes(JSON.stringify(word).slice(1, -1)));
}

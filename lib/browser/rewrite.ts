// Writes a kept form again into the page beside the panel. What goes where was decided by rewritePlan and ticked by a person;
// the writer in the page checks each box once more and overwrites nothing.
import type { RewriteTarget } from '../form/kept-form.ts';
import { pagePort, type PagePort } from './fill-port.ts';
import { settledPage } from './settled-page.ts';

/** Boxes in one message. */
const BATCH = 40;

export interface RewriteReport {
  written: RewriteTarget[];
  failed: RewriteTarget[];
}

function batches(targets: readonly RewriteTarget[]): RewriteTarget[][] {
  const runs: RewriteTarget[][] = [];
  for (const target of targets) {
    const run = runs.at(-1);
    if (run && run.length < BATCH && run[0]?.documentId === target.documentId) run.push(target);
    else runs.push([target]);
  }
  return runs;
}

/** Writes the ticked values in order, waits until the page has settled, and reads them back. */
export async function rewritePage(
  tabId: number,
  targets: readonly RewriteTarget[],
  onProgress: (done: number) => void,
  port: PagePort = pagePort(tabId),
): Promise<RewriteReport> {
  const good = new Set<RewriteTarget>();
  let done = 0;
  for (const batch of batches(targets)) {
    const documentId = batch[0]?.documentId ?? '';
    const ops = batch.map(({ ref, signature, write }) => ({ ref, signature, value: write }));
    const results = (await port.write(documentId, ops)) ?? [];
    const status = new Map(results.map((result) => [result.ref, result.status]));
    for (const target of batch)
      if (['filled', 'added', 'already'].includes(status.get(target.ref) ?? '')) good.add(target);
    done += batch.length;
    onProgress(done);
  }
  await settledPage(port);
  for (const batch of batches([...good])) {
    const refs = batch.map(({ ref }) => ref);
    const results = (await port.verify(batch[0]?.documentId ?? '', refs)) ?? [];
    const lost = new Set(results.filter(({ status }) => status === 'lost').map(({ ref }) => ref));
    for (const target of batch) if (lost.has(target.ref)) good.delete(target);
  }
  return {
    written: targets.filter((target) => good.has(target)),
    failed: targets.filter((target) => !good.has(target)),
  };
}

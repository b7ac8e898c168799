// What a fill knows of each ticked control while it runs: what became of it, and whether it is still to be asked.
import type { PlanTarget } from '../form/plan-types.ts';
import type { ControlSnapshot, PageSnapshot } from '../form/snapshot.ts';
import type { WriteReason, WriteStatus } from '../form/write-op.ts';
import type { PagePort } from './fill-port.ts';

export interface FillResult {
  /** The target ticked, with the place where its control stands now: a page may have replaced it during the fill. */
  target: PlanTarget;
  status: WriteStatus;
  reason?: WriteReason;
}

export interface Slot extends FillResult {
  /** True until the control was asked to take the value where it stands now. */
  pending: boolean;
  /** What failed for want of time or was cleared is tried once more, not for ever. */
  retried: boolean;
}

export const gone = { status: 'refused', reason: 'gone' } as const;

export type Controls = ReadonlyMap<string, ControlSnapshot>;
type Place = Pick<PlanTarget, 'documentId' | 'ref'>;

export const placeKey = ({ documentId, ref }: Place) => `${documentId} ${ref}`;

export function controlsOf(page: PageSnapshot): Controls {
  return new Map(
    page.frames.flatMap(({ documentId, controls }) =>
      controls.map((control) => [placeKey({ documentId, ref: control.ref }), control] as const),
    ),
  );
}

/** Reads back every value that stands as written; the page had its time to object. */
export async function verify(
  port: PagePort,
  slots: readonly Slot[],
  controls: Controls,
): Promise<void> {
  for (const slot of slots) {
    const control = controls.get(placeKey(slot.target));
    // What held its value before is not ours to verify; a page that drew it anew may have emptied it.
    // An empty tick box is how "no" stands.
    const meansNo = slot.target.write.kind === 'check' && !slot.target.write.checked;
    const keeps = slot.status === 'already' && !meansNo;
    const stands = keeps ? control?.empty === false : control !== undefined;
    if (isWritten(slot) && !stands) Object.assign(slot, gone);
  }
  const filled = slots.filter(({ status }) => status === 'filled');
  for (const documentId of new Set(filled.map(({ target }) => target.documentId))) {
    const inDocument = filled.filter(({ target }) => target.documentId === documentId);
    const refs = inDocument.map(({ target }) => target.ref);
    const results = await port.verify(documentId, refs);
    const byRef = new Map(results?.map((result) => [result.ref, result]));
    for (const slot of inDocument) {
      const { status, reason } = byRef.get(slot.target.ref) ?? gone;
      Object.assign(slot, { status, reason });
    }
  }
}

const isWritten = ({ status }: Slot) => status === 'filled' || status === 'already';

/** The control is not where it was: the page replaced it, or the whole document. */
export function moved({ status, reason }: Slot): boolean {
  return status === 'refused' && (reason === 'gone' || reason === 'changed');
}

/** Cleared by the page, or its list came too late: worth one more try. */
export function worthRetry({ status, reason, retried }: Slot): boolean {
  const cleared = status === 'lost' && reason === 'cleared';
  return !retried && (cleared || reason === 'options-timeout');
}

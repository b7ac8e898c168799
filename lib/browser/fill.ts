// Carries out a fill that the person looked over: writes phase by phase, follows a page that replaces its controls,
// reads everything back at the end. It never decides what to write: that is planFill's, and what may be overwritten is
// the writer's in the page.
import type { Facts } from '../case/field-keys.ts';
import { planFill } from '../form/plan.ts';
import type { PlanTarget } from '../form/plan-types.ts';
import type { PortalProfile } from '../form/profiles.ts';
import type { ControlSnapshot, PageSnapshot } from '../form/snapshot.ts';
import type { WriteReason, WriteStatus } from '../form/write-op.ts';
import { pagePort, type PagePort } from './fill-port.ts';
import { rematch } from './rematch.ts';
import { settledPage } from './settled-page.ts';

export interface FillProgress {
  done: number;
  total: number;
}

export interface FillRequest {
  tabId: number;
  /** What the person ticked in the plan; nothing else is written. */
  ticked: readonly PlanTarget[];
  facts: Facts;
  profile?: PortalProfile;
  onProgress?: (progress: FillProgress) => void;
}

export interface FillResult {
  /** The target ticked, with the place where its control stands now: a page may have replaced it during the fill. */
  target: PlanTarget;
  status: WriteStatus;
  reason?: WriteReason;
}

export interface FillReport {
  /** One for each ticked target, in the order in which they were ticked. */
  results: FillResult[];
  /** One sentence, when the fill had to stop before its end. */
  message?: string;
}

interface Slot extends FillResult {
  /** True until the control was asked to take the value where it stands now. */
  pending: boolean;
  /** What failed for want of time or was cleared is tried once more, not for ever. */
  retried: boolean;
}

/** How often a page may replace its form in one fill before we leave the rest to the person. */
const ROUNDS = 4;
/** How often look-ups are tried before the rest is written: one may replace the form under the next. */
const LOOK_UP_TURNS = 3;
/** Orders in one message. Each message waits for the page to rest, so few are fast and many show progress. */
const BATCH = 40;

const gone = { status: 'refused', reason: 'gone' } as const;

const ELSEWHERE =
  'The page went to another site while it was being filled, so nothing more was written.';
const RESTLESS =
  'The page kept replacing its form. Look over what is filled, then fill the page once more.';

/** Runs of targets in the same document, in order, each short enough for one message. */
function batches(slots: readonly Slot[]): Slot[][] {
  const runs: Slot[][] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    const fits = run && run.length < BATCH && run[0]?.target.documentId === slot.target.documentId;
    if (fits) run.push(slot);
    else runs.push([slot]);
  }
  return runs;
}

async function writeBatch(port: PagePort, slots: readonly Slot[]): Promise<void> {
  const ops = slots.map(({ target: { ref, signature, write } }) => ({
    ref,
    signature,
    value: write,
  }));
  const results = await port.write(slots[0]?.target.documentId ?? '', ops);
  const byRef = new Map(results?.map((result) => [result.ref, result]));
  for (const slot of slots) {
    const { status, reason } = byRef.get(slot.target.ref) ?? gone;
    Object.assign(slot, { status, reason, pending: false });
  }
}

type Controls = ReadonlyMap<string, ControlSnapshot>;
type Place = Pick<PlanTarget, 'documentId' | 'ref'>;

const placeKey = ({ documentId, ref }: Place) => `${documentId} ${ref}`;

function controlsOf(page: PageSnapshot): Controls {
  return new Map(
    page.frames.flatMap(({ documentId, controls }) =>
      controls.map((control) => [placeKey({ documentId, ref: control.ref }), control] as const),
    ),
  );
}

/** Reads back every value that stands as written; the page had its time to object. */
async function verify(port: PagePort, slots: readonly Slot[], controls: Controls): Promise<void> {
  for (const slot of slots) {
    const control = controls.get(placeKey(slot.target));
    // What held its value before is not ours to verify; a page that drew it anew may have emptied it.
    const stands = slot.status === 'already' ? control?.empty === false : control !== undefined;
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
function moved({ status, reason }: Slot): boolean {
  return status === 'refused' && (reason === 'gone' || reason === 'changed');
}

/** Cleared by the page, or its list came too late: worth one more try. */
function worthRetry({ status, reason, retried }: Slot): boolean {
  const cleared = status === 'lost' && reason === 'cleared';
  return !retried && (cleared || reason === 'options-timeout');
}

/** Writes what was ticked and reports on each. Values reach only the document whose control takes them. */
export async function fillPage(
  { tabId, ticked, facts, profile, onProgress }: FillRequest,
  port: PagePort = pagePort(tabId),
): Promise<FillReport> {
  const slots = ticked.map((target): Slot => ({
    target,
    ...gone,
    pending: true,
    retried: false,
  }));
  const report = (message?: string): FillReport => ({
    results: slots.map(({ target, status, reason }) => ({
      target,
      status,
      ...(reason && { reason }),
    })),
    ...(message && { message }),
  });
  const startOrigin = await port.topOrigin();

  /** Finds again what the page moved. False when it is no longer the portal's page. */
  async function follow(page: PageSnapshot): Promise<boolean> {
    const origin = page.frames.find(({ isTop }) => isTop)?.origin;
    if (origin !== (startOrigin ?? origin)) return false;
    const controls = controlsOf(page);
    const search = slots.filter((slot) =>
      slot.pending ? !controls.has(placeKey(slot.target)) : moved(slot),
    );
    if (search.length === 0) return true;
    const allowedOrigins = await port.allowedOrigins();
    const plan = planFill(page, facts, { allowedOrigins, ...(profile && { profile }) });
    const found = rematch(
      search.map(({ target }) => target),
      plan,
      page,
    );
    for (const slot of search) {
      const target = found.get(slot.target);
      Object.assign(slot, target ? { target, ...gone, pending: true } : { pending: false });
    }
    return true;
  }

  const due = (phase: number) =>
    slots.filter((slot) => slot.pending && slot.target.phase === phase);
  async function write(targets: readonly Slot[]): Promise<void> {
    for (const batch of batches(targets)) {
      await writeBatch(port, batch);
      onProgress?.({ done: slots.filter(({ pending }) => !pending).length, total: slots.length });
    }
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < LOOK_UP_TURNS && due(0).length > 0; turn += 1) {
      const lookUps = due(0);
      await write(lookUps);
      const changes = lookUps.some((slot) => slot.status === 'filled' || moved(slot));
      if (!changes || slots.every(({ pending }) => !pending)) break;
      const page = await settledPage(port);
      if (!page.ok) return report(page.message);
      if (!(await follow(page.page))) return report(ELSEWHERE);
    }
    await write(due(1));
    await write(due(2));
    const page = await settledPage(port);
    if (!page.ok) return report(page.message);
    await verify(port, slots, controlsOf(page.page));
    for (const slot of slots.filter(worthRetry))
      Object.assign(slot, { pending: true, retried: true });
    if (!(await follow(page.page))) return report(ELSEWHERE);
    if (!slots.some(({ pending }) => pending)) return report();
  }
  return report(RESTLESS);
}

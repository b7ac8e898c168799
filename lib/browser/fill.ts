// Carries out a fill that the person looked over: writes phase by phase, follows a page that replaces its controls,
// reads everything back at the end. It never decides what to write: that is planFill's, and what may be overwritten is
// the writer's in the page.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { planFill } from '../form/plan.ts';
import type { PlanTarget } from '../form/plan-types.ts';
import type { PortalProfile } from '../form/profiles.ts';
import type { PageSnapshot } from '../form/snapshot.ts';
import { pagePort, type PagePort } from './fill-port.ts';
import {
  controlsOf,
  gone,
  moved,
  placeKey,
  verify,
  worthRetry,
  type FillResult,
  type Slot,
} from './fill-slot.ts';
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
  /** What the person agreed to have written too, once the page opens a row or takes the next one for it. */
  following?: readonly FieldKey[];
  /** The same for fields that an answer opens: these go into no control that could be filled before. */
  revealed?: readonly FieldKey[];
  /** Keys written on this host before. */
  entered?: readonly FieldKey[];
  onProgress?: (progress: FillProgress) => void;
}

export interface FillReport {
  /** One for each ticked target, in the order in which they were ticked, then what followed. */
  results: FillResult[];
  /** One sentence, when the fill had to stop before its end. */
  message?: string;
}

/** How often a page may replace its form in one fill before we leave the rest to the person. */
const ROUNDS = 4;
/** How often look-ups are tried before the rest is written: one may replace the form under the next. */
const LOOK_UP_TURNS = 3;
/** Orders in one message. Each message waits for the page to rest, so few are fast and many show progress. */
const BATCH = 40;

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

const meaningOf = ({ keys, answers }: PlanTarget): string => `${answers === true} ${keys.join()}`;

/** Signatures of the controls that a person could fill. */
const openSignatures = ({ frames }: PageSnapshot): string[] =>
  frames.flatMap(({ controls }) =>
    controls
      .filter((control) => !control.hidden && !control.disabled && !control.readOnly)
      .map(({ signature }) => signature),
  );

const isIn = ({ status }: Slot): boolean =>
  status === 'filled' || status === 'added' || status === 'already';
const keyOfSlot = ({ target }: Slot): string => placeKey(target);

/** Writes what was ticked and reports on each. Values reach only the document whose control takes them. */
export async function fillPage(
  {
    tabId,
    ticked,
    facts,
    profile,
    following = [],
    revealed = [],
    entered = [],
    onProgress,
  }: FillRequest,
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
  const before = revealed.length > 0 ? await port.read() : undefined;
  const openBefore = new Set(before?.ok ? openSignatures(before.page) : []);

  const isPortals = ({ frames }: PageSnapshot): boolean => {
    const origin = frames.find(({ isTop }) => isTop)?.origin;
    return origin === (startOrigin ?? origin);
  };

  /** Finds again what the page moved. False when it is no longer the portal's page. */
  async function follow(page: PageSnapshot): Promise<boolean> {
    if (!isPortals(page)) return false;
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

  /** Rows that the page has opened meanwhile, and boxes that take one value after the other. `opened`: what fields that an answer opens may take. */
  async function extend(page: PageSnapshot, opened: readonly FieldKey[]): Promise<void> {
    const written = slots.filter(isIn).flatMap(({ target }) => (target.answers ? [] : target.keys));
    const open = following.filter((key) => !written.includes(key));
    const late = opened.filter((key) => !written.includes(key));
    const isNew = openSignatures(page).some((signature) => !openBefore.has(signature));
    if (open.length === 0 && (late.length === 0 || !isNew)) return;
    const plan = planFill(page, facts, {
      allowedOrigins: await port.allowedOrigins(),
      ...(profile && { profile }),
      entered: { keys: [...entered, ...written], words: await port.words() },
    });
    const asked = new Set(slots.filter(({ status }) => status !== 'added').map(keyOfSlot));
    for (const target of plan.targets) {
      const isLate = !openBefore.has(target.signature) && before?.ok === true;
      const agreed = target.keys.every(
        (key) => open.includes(key) || (isLate && late.includes(key)),
      );
      const known = slots.some((slot) => meaningOf(slot.target) === meaningOf(target));
      if (agreed && !known && !asked.has(placeKey(target)))
        slots.push({ target, ...gone, pending: true, retried: false });
    }
  }

  const due = (phase: number) =>
    slots.filter((slot) => slot.pending && slot.target.phase === phase);
  /** What is due after the look-ups, free text last. */
  const rest = () => [...due(1), ...due(2)];
  async function write(targets: readonly Slot[]): Promise<void> {
    for (const batch of batches(targets)) {
      await writeBatch(port, batch);
      onProgress?.({ done: slots.filter(({ pending }) => !pending).length, total: slots.length });
    }
  }

  const added = () => slots.filter(({ status }) => status === 'added').length;
  /** A box that lists what it is given is given the next value at once; the page is looked over when it has them all. */
  async function giveNext(): Promise<void> {
    for (let before = 0; added() > before;) {
      before = added();
      const page = await port.read();
      if (!page.ok || !isPortals(page.page)) return;
      await extend(page.page, []);
      await write(rest());
    }
  }

  // Each round may open one more row.
  const rounds = ROUNDS + following.filter((key) => key.endsWith('.code')).length;
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < LOOK_UP_TURNS && due(0).length > 0; turn += 1) {
      const lookUps = due(0);
      await write(lookUps);
      const changes = lookUps.some((slot) => slot.status === 'filled' || moved(slot));
      if (!changes || slots.every(({ pending }) => !pending)) break;
      const page = await settledPage(port);
      if (!page.ok) return report(page.message);
      if (!(await follow(page.page))) return report(ELSEWHERE);
    }
    await write(rest());
    await giveNext();
    const page = await settledPage(port);
    if (!page.ok) return report(page.message);
    await verify(port, slots, controlsOf(page.page));
    for (const slot of slots.filter(worthRetry))
      Object.assign(slot, { pending: true, retried: true });
    if (!(await follow(page.page))) return report(ELSEWHERE);
    await extend(page.page, revealed);
    if (!slots.some(({ pending }) => pending)) return report();
  }
  return report(RESTLESS);
}

// Reads the form of this frame: every control with its words, never with its value.
import type { FrameSnapshot } from '../form/snapshot.ts';
import type { Control } from './control.ts';
import { findControls } from './find-controls.ts';
import { foreignFrames } from './foreign-frames.ts';
import { findGroups } from './groups.ts';
import { labelReader } from './label-channels.ts';
import type { Look } from './look.ts';
import { beginLook, hiddenReason } from './reach.ts';
import type { Known } from './registry.ts';
import { refOf, remember } from './registry.ts';
import { findRows } from './repeats.ts';
import { setScene } from './scene.ts';
import { signatureOf } from './signature.ts';
import type { Draft } from './snapshot-of.ts';
import { formCounter, maxLengthOf, snapshotOf } from './snapshot-of.ts';
import { walkPage } from './walk.ts';

/** A claim of fifty lines, the most that X12 837P takes, has about 600 boxes. What is beyond this is counted, not read. */
const MOST_CONTROLS = 2_500;

/** Reasons for which a control takes no place on the page, so that the words near it are another's. */
const UNSEEN = new Set(['not-rendered', 'invisible', 'too-small']);

/** A piece of work that may stop after each step and go on later. */
type Steps<T> = Generator<undefined, T, undefined>;

/** Keeps what a person can see when there is too much. */
function* withinCap(
  controls: readonly Control[],
  look: Look,
): Steps<{ kept: Control[]; hidden: Map<Control, string> }> {
  const hidden = new Map<Control, string>();
  let visible = 0;
  for (const control of controls) {
    const reason = hiddenReason(control, look);
    if (reason) hidden.set(control, reason);
    else visible += 1;
    if (visible >= MOST_CONTROLS) break;
    yield;
  }
  let room = MOST_CONTROLS - visible;
  const kept: Control[] = [];
  let seen = 0;
  for (const control of controls) {
    if (kept.length >= MOST_CONTROLS) break;
    if (hidden.has(control)) {
      if (room <= 0) continue;
      room -= 1;
    } else {
      seen += 1;
      if (seen > MOST_CONTROLS) break;
    }
    kept.push(control);
  }
  return { kept, hidden };
}

export interface Reading {
  snapshot: FrameSnapshot;
  known: Known[];
}

/** Reads the frame and gives every control its handle. Each step takes a few milliseconds at most, on a large page too. */
export function* readingSteps(): Steps<Reading> {
  const walk = walkPage();
  yield;
  const candidates = walk.sequence.filter((item) => item instanceof HTMLElement);
  const { controls, owners } = findControls(candidates);
  yield;
  const look = beginLook();
  const { kept, hidden } = yield* withinCap(controls, look);
  const seen = controls.filter((control) => !UNSEEN.has(hidden.get(control) ?? ''));
  const scene = setScene(walk, seen, owners, look.boxes);
  yield;
  const labelsOf = labelReader(scene);
  const drafts: Draft[] = [];
  for (const control of kept) {
    const reason = hidden.get(control);
    drafts.push({
      control,
      ...labelsOf(control),
      maxLength: maxLengthOf(control),
      hidden: reason,
    });
    yield;
  }
  const shown = drafts.filter((draft) => !draft.hidden);
  const groups = findGroups(scene, shown);
  yield;
  const rows = findRows(
    scene,
    shown.map((draft) => ({
      ...draft,
      column: draft.labels.column,
      heading: draft.labels.headings[0],
    })),
  );
  yield;
  const counted = new Map<string, number>();
  const known = drafts.map(({ control, own, labels }): Known => {
    const plain = signatureOf(own, labels, rows.get(control));
    // Twins are told apart by their order.
    const twin = counted.get(plain) ?? 0;
    counted.set(plain, twin + 1);
    return { ref: refOf(control), control, own, signature: twin ? `${plain}~${twin}` : plain };
  });
  remember(known);
  yield;
  const formOf = formCounter();
  const snapshots: FrameSnapshot['controls'] = [];
  for (const [i, draft] of drafts.entries()) {
    const one = known[i];
    const { control } = draft;
    if (one)
      snapshots.push(snapshotOf(scene, draft, one, groups.get(control), rows.get(control), formOf));
    yield;
  }
  return {
    known,
    snapshot: {
      origin: globalThis.origin,
      ancestorOrigins: [...location.ancestorOrigins],
      isTop: window.parent === window,
      controls: snapshots,
      omitted: controls.length - kept.length,
      foreignFrames: foreignFrames(walk.frames),
    },
  };
}

/** Reads the frame as it is now, in one go. */
export function readForm(): Reading {
  const steps = readingSteps();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

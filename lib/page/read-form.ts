// Reads the form of this frame: every control with its words, never with its value.
import type { ControlSnapshot, FrameSnapshot, LabelChannels } from '../form/snapshot.ts';
import { held } from './chosen.ts';
import type { Control } from './control.ts';
import { speakers } from './control.ts';
import { findControls } from './find-controls.ts';
import { foreignFrames } from './foreign-frames.ts';
import { findGroups } from './groups.ts';
import { headingReader } from './headings.ts';
import { floatingText, followingText, looseLabel, precedingText } from './near-labels.ts';
import { readOptions } from './option-list.ts';
import { ownLabels } from './own-labels.ts';
import type { Look } from './reach.ts';
import { beginLook, hiddenReason } from './reach.ts';
import type { Known } from './registry.ts';
import { refOf, remember } from './registry.ts';
import type { RowPlace } from './repeats.ts';
import { findRows } from './repeats.ts';
import type { Scene } from './scene.ts';
import { setScene } from './scene.ts';
import { ownDigest, signatureOf } from './signature.ts';
import { tableReader } from './table-labels.ts';
import { isOurs } from './written.ts';
import { linesOf, wordsOf } from './visible-words.ts';
import { walkPage } from './walk.ts';

/** More than a person fills on one page; the rest is counted, not read. */
const MOST_CONTROLS = 400;

interface Draft {
  control: Control;
  own: string;
  labels: LabelChannels;
  maxLength?: number;
  hidden?: string;
}

function definedOnly<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function maxLengthOf(control: Control): number | undefined {
  const { element } = control;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    return undefined;
  return element.maxLength >= 0 ? element.maxLength : undefined;
}

/** Longest words of a channel that are sent; what is longer is no label. */
const LONGEST = 300;

function clipped(labels: LabelChannels): LabelChannels {
  const short: LabelChannels = { ...labels };
  for (const channel of Object.keys(short) as (keyof LabelChannels)[]) {
    const words = short[channel];
    if (channel !== 'headings' && typeof words === 'string')
      short[channel] = words.slice(0, LONGEST);
  }
  return short;
}

/** Reads all label channels of one control. */
function labelReader(scene: Scene): (control: Control) => { own: string; labels: LabelChannels } {
  const headings = headingReader(scene);
  const tables = tableReader(scene);
  return (control) => {
    const own = ownLabels(control);
    if (!scene.at.has(control)) {
      const labels = definedOnly<LabelChannels>({ ...own, headings: headings(control) });
      return { own: ownDigest(control, own), labels: clipped(labels) };
    }
    const label = own.label ?? looseLabel(scene, control);
    const floating = floatingText(scene, control);
    const last = control.members?.at(-1);
    const labels = definedOnly<LabelChannels>({
      ...own,
      label,
      headings: headings(control).filter((text) => text !== label),
      ...tables(control),
      floating: floating === label ? undefined : floating,
      preceding: precedingText(scene, control),
      following: followingText(scene, control, last),
    });
    return { own: ownDigest(control, own), labels: clipped(labels) };
  };
}

/** Words of each radio button as last read; the writer matches against what the plan was made from. */
const memberWords = new WeakMap<HTMLElement, string>();

/** Words of a radio button as last read. */
export function textOfMember(member: HTMLElement): string {
  return memberWords.get(member) ?? '';
}

function memberText(scene: Scene, control: Control): (member: HTMLElement) => string {
  const read = (member: HTMLElement): string => {
    const tied =
      member instanceof HTMLInputElement
        ? [...(member.labels ?? [])].map((label) => linesOf(label)).join(' ')
        : '';
    return (
      tied ||
      (member.getAttribute('aria-label') ?? '') ||
      (member instanceof HTMLInputElement ? '' : wordsOf(member)) ||
      (followingText(scene, control, member) ?? '')
    );
  };
  return (member) => {
    const text = read(member);
    memberWords.set(member, text);
    return text;
  };
}

/** Is a required mark set, by attribute or ARIA, on any part of the control? */
function isRequired(control: Control): boolean {
  return speakers(control).some(
    (one) => one.hasAttribute('required') || one.getAttribute('aria-required') === 'true',
  );
}

export function isDisabled(control: Control): boolean {
  const parts = control.members ?? [control.native ?? control.element, control.element];
  const off = (part: HTMLElement): boolean =>
    part.matches(':disabled') || part.getAttribute('aria-disabled') === 'true';
  return control.members ? parts.every(off) : parts.some(off);
}

export function isReadOnly(control: Control): boolean {
  const { element, widget } = control;
  const said = element.getAttribute('aria-readonly') === 'true';
  // A list box often makes its inner input read-only so that nothing can be typed into it; one can choose all the same.
  if (widget === 'combobox') return said && !(element instanceof HTMLInputElement);
  if (said) return true;
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
    element.readOnly
  );
}

/** An attribute, unless it is so long that it is none of the usual ones. */
function brief(value: string | null): string | undefined {
  return value !== null && value.length <= LONGEST ? value : undefined;
}

function formIndex(control: Control): number {
  const owner = [control.native, control.element]
    .map((one) => (one && 'form' in one ? one.form : null))
    .find(Boolean);
  const form = owner ?? control.face.closest('form');
  return form instanceof HTMLFormElement ? [...document.forms].indexOf(form) : -1;
}

function snapshotOf(
  scene: Scene,
  { control, labels, maxLength, hidden }: Draft,
  known: Known,
  group: ControlSnapshot['group'],
  row: RowPlace | undefined,
): ControlSnapshot {
  const { element, widget } = control;
  const options = readOptions(control, memberText(scene, control));
  const box = scene.boxOf(control.face);
  const inputType =
    element instanceof HTMLInputElement
      ? (element.getAttribute('type') ?? '').toLowerCase().slice(0, 30)
      : '';
  return definedOnly<ControlSnapshot>({
    ref: known.ref,
    widget,
    inputType,
    labels,
    options,
    optionsOnDemand:
      (widget === 'combobox' && !(control.native instanceof HTMLSelectElement && options)) ||
      undefined,
    group,
    row,
    maxLength,
    pattern: brief(element.getAttribute('pattern')),
    inputMode: brief(element.getAttribute('inputmode')),
    empty: held(control).empty,
    ours: isOurs(known.ref, known.signature, control),
    readOnly: isReadOnly(control),
    disabled: isDisabled(control),
    required: isRequired(control),
    hidden,
    form: formIndex(control),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    signature: known.signature,
  });
}

/** Reasons for which a control takes no place on the page, so that the words near it are another's. */
const UNSEEN = new Set(['not-rendered', 'invisible', 'too-small']);

/** Keeps what a person can see when there is too much. */
function withinCap(
  controls: readonly Control[],
  look: Look,
): { kept: Control[]; hidden: Map<Control, string> } {
  const hidden = new Map<Control, string>();
  let visible = 0;
  for (const control of controls) {
    const reason = hiddenReason(control, look);
    if (reason) hidden.set(control, reason);
    else visible += 1;
    if (visible >= MOST_CONTROLS) break;
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

/** Reads the frame as it is now and gives every control its handle. */
export function readForm(): Reading {
  const walk = walkPage();
  const candidates = walk.sequence.filter((item) => item instanceof HTMLElement);
  const { controls, owners } = findControls(candidates);
  const { kept, hidden } = withinCap(controls, beginLook());
  const seen = controls.filter((control) => !UNSEEN.has(hidden.get(control) ?? ''));
  const scene = setScene(walk, seen, owners);
  const labelsOf = labelReader(scene);
  const drafts = kept.map((control): Draft => ({
    control,
    ...labelsOf(control),
    maxLength: maxLengthOf(control),
    hidden: hidden.get(control),
  }));
  const shown = drafts.filter((draft) => !draft.hidden);
  const groups = findGroups(scene, shown);
  const rows = findRows(
    scene,
    shown.map((draft) => ({
      ...draft,
      column: draft.labels.column,
      heading: draft.labels.headings[0],
    })),
  );
  const counted = new Map<string, number>();
  const known = drafts.map(({ control, own, labels }): Known => {
    const plain = signatureOf(own, labels, rows.get(control));
    // Twins are told apart by their order.
    const twin = counted.get(plain) ?? 0;
    counted.set(plain, twin + 1);
    return { ref: refOf(control), control, own, signature: twin ? `${plain}~${twin}` : plain };
  });
  remember(known);
  const snapshots = drafts.flatMap((draft, i) => {
    const one = known[i];
    return one
      ? [snapshotOf(scene, draft, one, groups.get(draft.control), rows.get(draft.control))]
      : [];
  });
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

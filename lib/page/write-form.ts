// Writes values into the form, one after the other, and finds out what became of each.
import type { WriteOp, WriteReason, WriteResult, WriteValue } from '../form/write-op.ts';
import type { Held } from './chosen.ts';
import { held, isTicked } from './chosen.ts';
import { means } from './compare.ts';
import { focused } from './composed.ts';
import { pressBeside } from './events.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';
import { isDisabled, isReadOnly } from './control-state.ts';
import { textOfMember } from './member-words.ts';
import type { OptionValue } from './match-option.ts';
import { meansValue } from './match-option.ts';
import { valueOfRadio } from './option-list.ts';
import { ownLabels } from './own-labels.ts';
import type { Watch } from './pace.ts';
import { pause, twoFrames, until, watchPage } from './pace.ts';
import { beginLook, hiddenReason } from './reach.ts';
import { readForm } from './read-form.ts';
import type { Known } from './registry.ts';
import { lookUp, lookUpBySignature } from './registry.ts';
import { ownDigest } from './signature.ts';
import type { Wrote } from './write-choice.ts';
import { writeCheck, writeRadio, writeSelect } from './write-choice.ts';
import { writeListBox } from './write-list-box.ts';
import { eraseAll, pasteOver } from './write-again.ts';
import { writeText } from './write-text.ts';
import { isOurs, recordWrite, writtenFor } from './written.ts';

/** A pop-up may fold away with an animation. */
const FOLD_MS = 400;

const refuse = (ref: string, reason: WriteReason): WriteResult => ({
  ref,
  status: 'refused',
  reason,
});

/** A list box may be given as text; then the text is the option. */
function asOption(value: WriteValue): OptionValue | null {
  if (value.kind === 'option') return value;
  if (value.kind !== 'text') return null;
  return { kind: 'option', codes: [value.text], texts: [value.text], queries: [value.text] };
}

/** Does the control hold the value now? */
export function holdsValue(control: Control, value: WriteValue): boolean {
  const now = held(control);
  if (value.kind === 'check') return isTicked(control.element) === value.checked;
  if (control.members) {
    const wanted = asOption(value);
    const member = control.members.find(isTicked);
    if (!member || !wanted) return false;
    return meansValue({ value: valueOfRadio(member), text: textOfMember(member) }, wanted);
  }
  if (now.empty) return value.kind === 'text' && value.text === '';
  if (value.kind === 'text' && control.widget !== 'combobox' && control.widget !== 'select') {
    return means(now.value, value.text, value.compare);
  }
  const wanted = asOption(value);
  return wanted !== null && meansValue(now, wanted);
}

/** Why this control must not be written now; undefined when it may be. */
async function objection(known: Known, op: WriteOp): Promise<WriteReason | undefined> {
  const { control } = known;
  if (!control.element.isConnected) return 'gone';
  if (known.signature !== op.signature) return 'changed';
  if (ownDigest(control, ownLabels(control)) !== known.own) return 'changed';
  if (isDisabled(control)) return 'disabled';
  if (isReadOnly(control)) return 'read-only';
  let hidden = hiddenReason(control, beginLook(), 'strict');
  if (hidden === 'covered') {
    // Below the fold, out of sight in a panel, or under a header that stays: a person would scroll.
    control.face.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    hidden = hiddenReason(control, beginLook(), 'strict');
  }
  if (hidden === 'covered') {
    // A calendar or list that the box before has left open goes when the pointer is pressed beside it.
    pressBeside();
    await twoFrames();
    await until(() => (coverIsGone(control) ? true : null), FOLD_MS);
    hidden = hiddenReason(control, beginLook(), 'strict');
  }
  if (hidden !== undefined) return hidden === 'covered' ? 'covered' : 'hidden';
  return tooLong(control, op.value) ? 'too-long' : undefined;
}

const coverIsGone = (control: Control): boolean =>
  hiddenReason(control, beginLook(), 'strict') !== 'covered';

function tooLong({ element }: Control, value: WriteValue): boolean {
  if (value.kind !== 'text' || !isTextBox(element)) return false;
  return element.maxLength >= 0 && value.text.length > element.maxLength;
}

function fits(control: Control, value: WriteValue): boolean {
  switch (control.widget) {
    case 'text':
    case 'textarea':
    case 'contenteditable':
      return value.kind === 'text';
    case 'checkbox':
      return value.kind === 'check';
    case 'file':
      return false;
    default:
      return value.kind !== 'check';
  }
}

/** Writes by the way that suits the control. */
export async function put(control: Control, value: WriteValue): Promise<Wrote> {
  const { element } = control;
  const option = asOption(value);
  if (!fits(control, value)) return { ok: false, reason: 'not-taken' };
  if (value.kind === 'check') return writeCheck(control, value.checked);
  if (control.members && option) return writeRadio(control, option, textOfMember);
  if (element instanceof HTMLSelectElement && control.widget === 'select' && option) {
    return writeSelect(element, option);
  }
  if (control.widget === 'combobox' && option) return writeListBox(control, option);
  if (value.kind === 'text') writeText(control, value.text);
  return { ok: true };
}

/** The control that stands where a replaced one stood: same signature, only one of it. */
export function relocate(signature: string): Known | undefined {
  const known = lookUpBySignature(signature);
  if (known) return known;
  readForm();
  return lookUpBySignature(signature);
}

function current(known: Known): Known | undefined {
  return known.control.element.isConnected ? known : relocate(known.signature);
}

interface Written {
  known: Known;
  op: WriteOp;
  result: WriteResult;
}

async function writeOne(known: Known, op: WriteOp, watch: Watch): Promise<WriteResult> {
  const { ref, value } = op;
  const { control } = known;
  const before = held(control);
  if (holdsValue(control, value)) return { ref, status: 'already' };
  if (!before.empty && !isOurs(ref, op.signature, control)) return { ref, status: 'kept' };
  const wrote = await put(control, value);
  if (!wrote.ok) return refuse(ref, wrote.reason);
  if (wrote.added) {
    recordWrite({ ref, signature: op.signature, before, after: held(control), meant: value });
    return { ref, status: 'added' };
  }
  // Most boxes have taken a typed value at once, a list box was waited for; the others get their time.
  const settled = control.widget === 'text' || control.widget === 'combobox';
  if (settled && holdsValue(control, value)) await pause(0);
  else await twoFrames();
  if (mayPost(control) && (watch.isBusy() || !control.element.isConnected)) await watch.settled();
  const now = current(known);
  if (!now) return { ref, status: 'lost', reason: 'cleared' };
  if (!holdsValue(now.control, value)) await twoFrames();
  if (!holdsValue(now.control, value)) {
    // Drawn anew while it was written: the value went with the old one, the new one did not refuse it.
    if (!control.element.isConnected) return { ref, status: 'lost', reason: 'cleared' };
    if (!(await tookPaste(now.control, value))) return failed(now, before, op);
  }
  recordWrite({ ref, signature: op.signature, before, after: held(now.control), meant: value });
  return { ref, status: 'filled' };
}

/** A change of these often makes the server draw the form anew. */
function mayPost({ element, widget }: Control): boolean {
  return widget !== 'text' || !element.isConnected || element.hasAttribute('onchange');
}

/** Tried once, where the usual way has failed. */
async function tookPaste(control: Control, value: WriteValue): Promise<boolean> {
  const { element, widget } = control;
  if (value.kind !== 'text' || widget !== 'text' || !isTextBox(element)) return false;
  pasteOver(element, value.text);
  await twoFrames();
  return element.isConnected && holdsValue(control, value);
}

/** What a control that did not take the value is left with: what stood there before. */
async function failed(known: Known, before: Held, op: WriteOp): Promise<WriteResult> {
  const { control } = known;
  const now = held(control);
  const took = now.value !== before.value;
  if (
    took &&
    control.element.isConnected &&
    isTextBox(control.element) &&
    control.widget !== 'combobox'
  ) {
    writeText(control, before.value);
    await twoFrames();
    if (before.empty && !held(control).empty) {
      eraseAll(control.element);
      await twoFrames();
    }
  }
  if (now.empty && !before.empty) return { ref: op.ref, status: 'lost', reason: 'cleared' };
  return refuse(op.ref, 'not-taken');
}

/** Verifies a write that was good: the page may have cleared or altered the value since. */
export function standing(known: Known, op: Pick<WriteOp, 'ref' | 'value'>): WriteResult {
  const now = current(known);
  if (!now) return { ref: op.ref, status: 'lost', reason: 'cleared' };
  if (holdsValue(now.control, op.value)) return { ref: op.ref, status: 'filled' };
  return { ref: op.ref, status: 'lost', reason: held(now.control).empty ? 'cleared' : 'altered' };
}

interface Place {
  focus: HTMLElement | null;
  x: number;
  y: number;
}

function putBack({ focus, x, y }: Place): void {
  scrollTo({ left: x, top: y, behavior: 'instant' });
  const active = focused();
  if (active && active !== document.body && active !== focus) active.blur();
  if (focus?.isConnected && focus !== document.body && document.hasFocus())
    focus.focus({ preventScroll: true });
}

/** A form that submits itself because a field changed is stopped; what a person presses goes through. */
function guardSubmits(): () => void {
  const stop = (event: SubmitEvent): void => {
    if (event.submitter) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('submit', stop, { capture: true });
  return () => window.removeEventListener('submit', stop, { capture: true });
}

/** Writes all orders of a frame in turn and reports on each, after the page has settled. */
export async function writeForm(ops: readonly WriteOp[]): Promise<WriteResult[]> {
  const watch = watchPage();
  const release = guardSubmits();
  const place: Place = { focus: focused(), x: scrollX, y: scrollY };
  const done: Written[] = [];
  const results: WriteResult[] = [];
  try {
    for (const op of ops) {
      const known = lookUp(op.ref);
      if (known && watch.isBusy()) await watch.settled();
      const reason = known ? await objection(known, op) : 'gone';
      if (!known || reason) {
        results.push(refuse(op.ref, reason ?? 'gone'));
        continue;
      }
      const result = await writeOne(known, op, watch);
      results.push(result);
      done.push({ known, op, result });
    }
    await watch.settled();
    for (const { known, op, result } of done) {
      if (result.status !== 'filled') continue;
      const at = results.indexOf(result);
      results[at] = standing(known, op);
    }
  } finally {
    watch.stop();
    release();
    putBack(place);
  }
  return results;
}

/** Do the values that were written here earlier still stand? */
export function verifyForm(refs: readonly string[]): WriteResult[] {
  return refs.map((ref) => {
    const written = writtenFor(ref);
    if (!written) return refuse(ref, 'gone');
    const known = lookUp(ref) ?? relocate(written.signature);
    return known
      ? standing(known, { ref, value: written.meant })
      : { ref, status: 'lost', reason: 'cleared' };
  });
}

// Text around a control: before it, after it, or floating over it.
import { answersBefore } from './answers-before.ts';
import type { Control } from './control.ts';
import { flatParent, holds } from './composed.ts';
import type { Scene, TextToken } from './scene.ts';
import { beginningOf, isCloser, isShown } from './scene.ts';
import { INLINE, isTelling, tidy, wordsOf } from './visible-words.ts';

const LOOK_BACK = 8;
const LONGEST_LABEL = 160;
/** `MM DD YYYY`, `(mm/dd/yyyy)`: an example for the box before it, never the name of the one after. */
const FORMAT_HINT = /^[\s()[\]/.,:-]*((mm|dd|c{0,2}y{2,4})[\s()[\]/.,:-]*)+$/i;
const RUNS_ON = new Set('B EM FONT I STRONG SPAN U LABEL A ABBR SUP SUB'.split(' '));

interface Run {
  tokens: TextToken[];
  text: string;
}

/** Texts of one line of words run together: `<b>Member</b> ID`. */
function runAt(scene: Scene, index: number, step: 1 | -1): Run | null {
  const first = scene.tokens[index]?.words;
  if (!first) return null;
  const tokens = [first];
  const runsOn = (token: TextToken): boolean => {
    const parent = flatParent(token.node);
    return parent !== null && (parent === token.block || RUNS_ON.has(parent.tagName));
  };
  if (runsOn(first)) {
    for (let i = index + step; ; i += step) {
      const next = scene.tokens[i]?.words;
      if (!next || next.block !== first.block || !runsOn(next) || next.owner !== first.owner) break;
      if (brokenBetween(scene, next, tokens.at(-1) ?? first)) break;
      tokens.push(next);
    }
  }
  if (step === -1) tokens.reverse();
  return { tokens, text: tidy(tokens.map(({ text }) => text).join(' ')) };
}

/** Two texts of one block on different lines that are set apart: a heading line and a label line. */
function brokenBetween(scene: Scene, a: TextToken, b: TextToken): boolean {
  const boxA = scene.boxOfText(a.node);
  const boxB = scene.boxOfText(b.node);
  const sameLine = boxA.bottom > boxB.top + 2 && boxB.bottom > boxA.top + 2;
  if (sameLine) return Math.max(boxA.left - boxB.right, boxB.left - boxA.right) > 60;
  return Math.max(boxA.top - boxB.bottom, boxB.top - boxA.bottom) > 6;
}

function boxOfRun(scene: Scene, run: Run): DOMRect {
  const boxes = run.tokens.map(({ node }) => scene.boxOfText(node));
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const overlap = (a1: number, a2: number, b1: number, b2: number): number =>
  Math.min(a2, b2) - Math.max(a1, b1);

function isLeftOf(text: DOMRect, face: DOMRect): boolean {
  const sameLine = overlap(text.top, text.bottom, face.top, face.bottom) > 3;
  return sameLine && text.right <= face.left + 4 && face.left - text.right < 420;
}

function isAbove(text: DOMRect, face: DOMRect): boolean {
  const across = overlap(text.left, text.right, face.left, face.right);
  return across > 3 && text.bottom <= face.top + 4 && face.top - text.bottom < 60;
}

/** Words at the end of a line whose box was wrapped to the next. */
function isLineAbove(text: DOMRect, face: DOMRect): boolean {
  return text.bottom <= face.top + 4 && face.top - text.bottom < 24;
}

function isRightOf(text: DOMRect, face: DOMRect): boolean {
  const sameLine = overlap(text.top, text.bottom, face.top, face.bottom) > 3;
  return sameLine && text.left >= face.right - 4 && text.left - face.right < 60;
}

function isBelow(text: DOMRect, face: DOMRect): boolean {
  const across = overlap(text.left, text.right, face.left, face.right);
  return across > 3 && text.top >= face.bottom - 4 && text.top - face.bottom < 24;
}

/** Words of a button at the end of a line that were wrapped to the next. */
function isLineBelow(text: DOMRect, face: DOMRect): boolean {
  return text.top >= face.bottom - 4 && text.top - face.bottom < 24 && text.left < face.left;
}

function tellsSomething(run: Run): boolean {
  return isTelling(run.text) && run.text.length <= LONGEST_LABEL;
}

const memories = new WeakMap<Scene, Map<Control, string | undefined>>();

/** Text just before: in the same line to the left, or directly above. Another control's words are never taken. */
export function precedingText(scene: Scene, control: Control): string | undefined {
  const memory = memories.get(scene) ?? new Map<Control, string | undefined>();
  memories.set(scene, memory);
  if (!memory.has(control)) memory.set(control, findPreceding(scene, control));
  return memory.get(control);
}

function findPreceding(scene: Scene, control: Control): string | undefined {
  const start = scene.at.get(control);
  if (start === undefined) return undefined;
  const part = control.members?.[0] ?? control.face;
  const face = scene.boxOf(part);
  let looked = 0;
  for (let i = start - 1; i >= 0 && looked < LOOK_BACK; i -= 1) {
    const run = runAt(scene, i, -1);
    if (!run) return undefined;
    i -= run.tokens.length - 1;
    looked += 1;
    const [first] = run.tokens;
    if (!first || !tellsSomething(run) || !isShown(scene, first)) continue;
    if (first.owner && first.owner !== control) continue;
    if (looked === 1 && answersBefore(scene, control)?.[0] === run.text) continue;
    const before = nearestPart(scene, i, -1);
    if (before && FORMAT_HINT.test(run.text)) continue;
    if (before && isCloser(first.node, before, part)) continue;
    const box = boxOfRun(scene, run);
    if (isLeftOf(box, face) || isAbove(box, face)) return run.text;
    if (looked === 1 && holds(first.block, part) && isLineAbove(box, face)) return run.text;
  }
  return undefined;
}

/** The nearest control before or after a place in the reading order. */
function nearestPart(scene: Scene, index: number, step: 1 | -1): HTMLElement | undefined {
  for (let i = index + step, looked = 0; looked < LOOK_BACK; i += step, looked += 1) {
    const part = scene.tokens[i]?.part;
    if (part) return part;
  }
  return undefined;
}

/** Text just after: in the same line to the right, or directly below; never what the next control is called. */
export function followingText(
  scene: Scene,
  control: Control,
  member?: HTMLElement,
): string | undefined {
  const start = placeOf(scene, control, member);
  if (start < 0) return undefined;
  const face = scene.boxOf(member ?? control.face);
  for (let i = start + 1, looked = 0; i < scene.tokens.length && looked < 3; i += 1) {
    const run = runAt(scene, i, 1);
    if (!run) return undefined;
    i += run.tokens.length - 1;
    looked += 1;
    const [first] = run.tokens;
    if (!first || !isTelling(run.text) || !isShown(scene, first)) continue;
    const box = boxOfRun(scene, run);
    if (first.owner) return first.owner === control && !isAbove(box, face) ? run.text : undefined;
    const begins = isRightOf(box, face) || isBelow(box, face) ? box : beginningOf(first.node);
    const wrapped = member && looked === 1 && holds(first.block, member) && isLineBelow(box, face);
    if (!begins || (begins !== box && !wrapped && !isRightOf(begins, face))) return undefined;
    return namesNext(scene, i, run) ? undefined : run.text;
  }
  return undefined;
}

function namesNext(scene: Scene, index: number, run: Run): boolean {
  for (let i = index + 1; i < index + LOOK_BACK; i += 1) {
    const next = scene.tokens[i]?.control;
    if (next) return precedingText(scene, next) === run.text;
  }
  return false;
}

function placeOf(scene: Scene, control: Control, member?: HTMLElement): number {
  const start = scene.at.get(control) ?? -1;
  const index = member ? (control.members?.indexOf(member) ?? 0) : 0;
  for (let i = start, seen = -1; i >= 0 && i < scene.tokens.length; i += 1) {
    if (scene.tokens[i]?.control === control) seen += 1;
    if (seen === index) return i;
  }
  return start;
}

/** A `<label>` without a target that stands directly before its control, alone with it in a wrapper. */
export function looseLabel(scene: Scene, control: Control): string | undefined {
  let child: Element = control.face;
  for (let node = flatParent(child), up = 0; node && up < 7; node = flatParent(node), up += 1) {
    for (let near = child.previousElementSibling; near; near = near.previousElementSibling) {
      if (scene.holders.has(near) || scene.parts.has(near)) return undefined;
      if (near instanceof HTMLLabelElement) {
        const target = near.control;
        const free = !target || (target !== control.element && !scene.parts.has(target));
        return free ? wordsOf(near) || undefined : undefined;
      }
    }
    child = node;
  }
  return undefined;
}

const overlays = new WeakMap<Scene, Map<Element, Element[]>>();

/** Children that are laid over their neighbours and hold no control. Asked once for each parent. */
function laidOver(scene: Scene, parent: Element): Element[] {
  const memory = overlays.get(scene) ?? new Map<Element, Element[]>();
  overlays.set(scene, memory);
  const known = memory.get(parent);
  if (known) return known;
  const found = [...parent.children].filter(
    (near) =>
      !scene.holders.has(near) &&
      INLINE_OR_BLOCK.test(near.tagName) &&
      getComputedStyle(near).position === 'absolute',
  );
  memory.set(parent, found);
  return found;
}

/** A label drawn over the box itself: it moves away once the box is filled. */
export function floatingText(scene: Scene, control: Control): string | undefined {
  const box = scene.boxOf(control.face);
  if (box.width === 0) return undefined;
  let child: Element = control.face;
  for (let node = flatParent(child), up = 0; node && up < 2; node = flatParent(node), up += 1) {
    for (const near of laidOver(scene, node)) {
      if (near === child) continue;
      const over = scene.boxOf(near);
      if (over.width === 0 || over.height === 0) continue;
      const middle = over.top + over.height / 2;
      const inside =
        middle > box.top - over.height / 2 - 1 &&
        middle < box.bottom &&
        over.left >= box.left - 2 &&
        over.left < box.left + box.width / 2 &&
        over.right <= box.right + 2;
      if (!inside) continue;
      const text = wordsOf(near);
      if (text && text.length <= 80) return text;
    }
    child = node;
  }
  return undefined;
}

const INLINE_OR_BLOCK = new RegExp(`^(${[...INLINE].join('|')}|DIV|P|LEGEND)$`);

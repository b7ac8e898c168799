// The page laid out for label reading: texts and controls in reading order, with boxes read once.
import { flatParent, holds } from './composed.ts';
import type { Control } from './control.ts';
import { tiedLabels } from './own-labels.ts';
import { isPlainAnswer } from './plain-answers.ts';
import { INLINE, isSilent, tidy } from './visible-words.ts';
import type { Walk } from './walk.ts';

export interface TextToken {
  node: Text;
  text: string;
  /** Nearest ancestor that starts a new line. */
  block: Element;
  /** The control that a label ties this text to. */
  owner?: Control;
}

export type Token =
  | { control: Control; part: HTMLElement; words?: undefined }
  | { words: TextToken; control?: undefined; part?: undefined };

export interface Scene {
  controls: readonly Control[];
  tokens: Token[];
  /** Place of each control in `tokens`. */
  at: Map<Control, number>;
  /** Every element that holds at least one control. */
  holders: ReadonlySet<Element>;
  /** Elements that are part of a control. */
  parts: ReadonlySet<Element>;
  /** List boxes by what is seen of them. */
  faces: ReadonlyMap<Element, Control>;
  boxOf(element: Element): DOMRect;
  boxOfText(node: Text): DOMRect;
}

function blockOf(node: Text): Element | null {
  let parent = flatParent(node);
  while (parent && INLINE.has(parent.tagName)) parent = flatParent(parent);
  return parent;
}

/** Lays out what a walk found around these controls; others (hidden decoys) count as absent. Reads geometry only when asked, and each box once; `boxes` are those read already. */
export function setScene(
  walk: Walk,
  controls: readonly Control[],
  owners: ReadonlyMap<Element, Control>,
  boxes: Map<Node, DOMRect>,
): Scene {
  const wanted = new Set(controls);
  const boxOf = (element: Element): DOMRect => {
    const known = boxes.get(element);
    if (known) return known;
    const box = element.getBoundingClientRect();
    boxes.set(element, box);
    return box;
  };
  const range = document.createRange();
  const boxOfText = (node: Text): DOMRect => {
    const known = boxes.get(node);
    if (known) return known;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    boxes.set(node, box);
    return box;
  };

  const holders = new Set<Element>();
  const faces = new Map<Element, Control>();
  for (const control of controls) {
    if (control.widget === 'combobox') faces.set(control.face, control);
    for (const part of [control.face, ...(control.members ?? [control.element])]) {
      for (let node = flatParent(part); node && !holders.has(node); node = flatParent(node)) {
        holders.add(node);
      }
    }
  }
  const labels = new Map<Element, Control>();
  for (const control of controls) {
    if (control.members) continue;
    for (const label of tiedLabels(control)) labels.set(label, control);
  }
  for (const control of controls) {
    for (const member of control.members ?? []) {
      if (!(member instanceof HTMLInputElement)) continue;
      for (const label of member.labels ?? []) labels.set(label, control);
    }
  }

  const silent = new Map<Element, boolean>();
  const isMute = (element: Element | null): boolean => {
    if (!element) return false;
    const known = silent.get(element);
    if (known !== undefined) return known;
    const own = faces.has(element) || isSilent(element);
    const mute = own || isMute(flatParent(element));
    silent.set(element, mute);
    return mute;
  };
  const ownerOf = (node: Text): Control | undefined => {
    for (let up = flatParent(node), i = 0; up && i < 8; up = flatParent(up), i += 1) {
      const owner = labels.get(up);
      if (owner) return owner;
    }
    return undefined;
  };

  const tokens: Token[] = [];
  const at = new Map<Control, number>();
  for (const item of walk.sequence) {
    if (item instanceof Text) {
      if (isMute(flatParent(item))) continue;
      const text = tidy(item.data);
      const block = blockOf(item);
      if (text && block) tokens.push({ words: { node: item, text, block, owner: ownerOf(item) } });
      continue;
    }
    const control = owners.get(item);
    if (!control || !wanted.has(control)) continue;
    // A styled box counts where it is seen, wherever its hidden part stands.
    if (control.members ? true : !at.has(control)) {
      if (!at.has(control)) at.set(control, tokens.length);
      tokens.push({ control, part: control.members ? item : control.face });
    }
  }
  const parts = new Set([...owners].flatMap(([part, owner]) => (wanted.has(owner) ? [part] : [])));
  const scene = { controls, tokens, parts, at, holders, faces, boxOf, boxOfText };
  giveTickersTheirWords(scene);
  return scene;
}

const isTicker = (token: Token | undefined): boolean =>
  token?.control?.widget === 'radio' || token?.control?.widget === 'checkbox';

/** Where a text begins: the part of it in its first line. Of words that run on in the next line the whole box says little. */
export function beginningOf(node: Text): DOMRect | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects()[0];
}

/** True when the words stand in the same line, to the right of the part. */
function standsRight(scene: Scene, part: HTMLElement, { node }: TextToken): boolean {
  const face = scene.boxOf(part);
  const whole = scene.boxOfText(node);
  const text = whole.left < face.right - 4 ? (beginningOf(node) ?? whole) : whole;
  const sameLine = Math.min(face.bottom, text.bottom) - Math.max(face.top, text.top) > 2;
  return sameLine && text.left >= face.right - 4 && text.left - face.right < 60;
}

/** Bare words behind a radio button or check box name it, unless the block puts the words first (`Urgent [ ]`). */
function giveTickersTheirWords(scene: Scene): void {
  const { tokens } = scene;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.words;
    if (!token.control || !isTicker(token) || !next || next.owner) return;
    if (answersComeFirst(scene, token.control) || endsItsBlock(tokens, i, next.block)) return;
    if (wordsComeFirst(tokens, i, next.block) || !standsRight(scene, token.part, next)) return;
    const wrapper = flatParent(token.part);
    const own = wrapper && holds(wrapper, next.node) && soleIn(tokens, i, wrapper) ? wrapper : null;
    for (let at = i + 1; ; at += 1) {
      const words = tokens[at]?.words;
      if (!words || words.owner || (at > i + 1 && !(own && holds(own, words.node)))) break;
      words.owner = token.control;
    }
  });
}

/** `Yes ( ) No ( )  State [ ]`: what stands before the first button is no question. */
function answersComeFirst({ at, tokens }: Scene, control: Control): boolean {
  const [first] = control.members ?? [];
  const before = first && tokens[(at.get(control) ?? 0) - 1]?.words;
  if (!before || before.owner || !holds(before.block, first)) return false;
  return isPlainAnswer(before.text);
}

/** A ticker after words of its own block, as its last part: the words of the next block (the next cell) name something else. */
function endsItsBlock(tokens: readonly Token[], index: number, next: Element): boolean {
  const words = tokens[index - 1]?.words;
  const part = tokens[index]?.part;
  return !!words && !words.owner && !!part && words.block !== next && holds(words.block, part);
}

/** True when no other control stands in the wrapper. */
function soleIn(tokens: readonly Token[], index: number, wrapper: Element): boolean {
  const before = tokens.slice(Math.max(0, index - 30), index).findLast(({ part }) => part)?.part;
  const after = tokens.slice(index + 1, index + 30).find(({ part }) => part)?.part;
  return ![before, after].some((part) => part && holds(wrapper, part));
}

/** In a block that ends with a ticker and begins with words, the words come first. */
function wordsComeFirst(tokens: readonly Token[], index: number, block: Element): boolean {
  let last = index;
  while (tokens[last + 1] && inBlock(tokens[last + 1], block)) last += 1;
  let first = index;
  while (tokens[first - 1] && inBlock(tokens[first - 1], block)) first -= 1;
  return isTicker(tokens[last]) && tokens[first]?.words !== undefined && last > index;
}

function inBlock(token: Token | undefined, block: Element): boolean {
  if (token?.words) return token.words.block === block;
  return token?.part !== undefined && holds(block, token.part);
}

/** True when the innermost element that holds the words and `one` does not hold `other`: they belong together more closely. */
export function isCloser(words: Node, one: Element, other: Element): boolean {
  for (let node = flatParent(words); node; node = flatParent(node)) {
    if (holds(node, other)) return false;
    if (holds(node, one)) return true;
  }
  return false;
}

/** True when the text can be seen; collapsed and hidden help texts label nothing. */
export function isShown(scene: Scene, token: TextToken): boolean {
  const parent = token.node.parentElement;
  if (parent && !parent.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = scene.boxOfText(token.node);
  return width > 1 && height > 1;
}

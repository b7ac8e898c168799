// The page laid out for label reading: texts and controls in reading order, with boxes read once.
import { flatParent, holds } from './composed.ts';
import type { Control } from './control.ts';
import { tiedLabels } from './own-labels.ts';
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
  { control: Control; words?: undefined } | { words: TextToken; control?: undefined };

export interface Scene {
  controls: readonly Control[];
  tokens: Token[];
  /** Place of each control in `tokens`. */
  at: Map<Control, number>;
  /** Every element that holds at least one control. */
  holders: ReadonlySet<Element>;
  /** Control that an element belongs to, for its faces. */
  faces: ReadonlyMap<Element, Control>;
  boxOf(element: Element): DOMRect;
  boxOfText(node: Text): DOMRect;
}

function blockOf(node: Text): Element | null {
  let parent = flatParent(node);
  while (parent && INLINE.has(parent.tagName)) parent = flatParent(parent);
  return parent;
}

/** Lays out what a walk found. Reads geometry only when asked, and each box once. */
export function setScene(
  walk: Walk,
  controls: readonly Control[],
  owners: ReadonlyMap<Element, Control>,
): Scene {
  const boxes = new Map<Node, DOMRect>();
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
    if (!control) continue;
    // A styled box counts where it is seen, wherever its hidden part stands.
    if (control.members ? true : !at.has(control)) {
      if (!at.has(control)) at.set(control, tokens.length);
      tokens.push({ control });
    }
  }
  return { controls, tokens, at, holders, faces, boxOf, boxOfText };
}

/** True when the text can be seen; collapsed and hidden help texts label nothing. */
export function isShown(scene: Scene, token: TextToken): boolean {
  const parent = token.node.parentElement;
  if (parent && !parent.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = scene.boxOfText(token.node);
  return width > 1 && height > 1;
}

/** True when the text stands in this control's own box. */
export function isInside(control: Control, node: Node): boolean {
  return holds(control.face, node);
}

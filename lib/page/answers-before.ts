// Radio buttons whose answers stand before them: `Yes ( ) No ( )`. What stands after one is then the answer of the next.
import { flatParent } from './composed.ts';
import type { Control } from './control.ts';
import { answerIn, isPlainAnswer } from './plain-answers.ts';
import type { Scene } from './scene.ts';
import { isShown } from './scene.ts';
import { INLINE, isTelling, tidy } from './visible-words.ts';

const LONGEST_ANSWER = 24;

function blockOf(member: HTMLElement): Element | null {
  let block = flatParent(member);
  while (block && INLINE.has(block.tagName)) block = flatParent(block);
  return block;
}

/** Words in the line of a button, beside it in the reading order, that no label ties to anything. */
function wordsAt(scene: Scene, index: number, block: Element | null): string {
  const words = scene.tokens[index]?.words;
  if (!words || words.block !== block || words.owner || !isShown(scene, words)) return '';
  return isTelling(words.text) ? tidy(words.text) : '';
}

const memories = new WeakMap<Scene, Map<Control, string[] | undefined>>();

/** `Yes` before the first button says it all; other words only where none stand behind the last. */
function find(scene: Scene, control: Control): string[] | undefined {
  const { members = [] } = control;
  const start = scene.at.get(control);
  if (members.length < 2 || start === undefined) return undefined;
  const places = members.map((member) =>
    scene.tokens.findIndex(({ part }, index) => index >= start && part === member),
  );
  const last = places.at(-1) ?? -1;
  if (places.includes(-1)) return undefined;
  const answers = members.map((member, index) =>
    answerIn(wordsAt(scene, (places[index] ?? 0) - 1, blockOf(member))),
  );
  const after = wordsAt(scene, last + 1, blockOf(members.at(-1) ?? control.face));
  if (after !== '' && !isPlainAnswer(answers[0] ?? '')) return undefined;
  const plain = answers.every((text) => text !== '' && text.length <= LONGEST_ANSWER);
  return plain && new Set(answers).size === answers.length ? answers : undefined;
}

/** Answers in the order of the buttons, or undefined where they stand elsewhere. */
export function answersBefore(scene: Scene, control: Control): string[] | undefined {
  const memory = memories.get(scene) ?? new Map<Control, string[] | undefined>();
  memories.set(scene, memory);
  if (!memory.has(control)) memory.set(control, find(scene, control));
  return memory.get(control);
}

// What a page made of files that it was given: does it hold them, does its list name them, does it complain?
import type { AttachAnswer, AttachedFile } from '../form/upload.ts';
import { flatParent } from './composed.ts';
import { linesIn } from './page-text.ts';
import { allWordsOf } from './upload-words.ts';

const COMPLAINT =
  /\b(too (large|big|many|long)|exceed\w*|larger than|bigger than|not (allowed|accepted|supported|permitted|valid)|isn.t (allowed|supported|valid)|invalid|unsupported|fail(ed|ure)?|error|cannot|can.t|could not|unable|reject\w*|only (pdf|[a-z]+ files?|one|\d+)|must (be|not)|maximum .{0,30}(reached|exceeded)|you can only|may not)\b/i;
const ELLIPSIS = /\u2026|\.{3}/;
const LONGEST = 200;

/** True when the words show this file's name, whole or shortened in its middle or at its end. */
export function showsName(words: string, name: string): boolean {
  if (words.includes(name)) return true;
  if (!ELLIPSIS.test(words)) return false;
  return words.split(/\s+/).some((word) => {
    const at = word.search(ELLIPSIS);
    if (at < 4) return false;
    const head = word.slice(0, at);
    const tail = word.slice(at).replace(/^(\u2026|\.{3})/, '');
    return name.startsWith(head) && (tail === '' || name.endsWith(tail));
  });
}

const SPOKEN = ['title', 'aria-label', 'alt'];

/** Every visible text of the frame with what titles, labels and pictures say, for comparing before and after. */
export function pageLines(): string[] {
  const spoken = [...document.querySelectorAll('[title], [aria-label], img[alt]')]
    .filter((one) => one.checkVisibility())
    .flatMap((one) => SPOKEN.map((name) => one.getAttribute(name) ?? ''));
  return [...(document.body ? linesIn(document.body) : []), ...spoken].filter(Boolean);
}

const timesNamed = (lines: readonly string[], name: string): number =>
  lines.filter((line) => showsName(line, name)).length;

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node instanceof Text) text += node.data;
  return text;
}

/** The smallest elements that show each name; one walk over the page for all of them. */
function elementsNaming(names: readonly string[]): Map<string, Element[]> {
  const found = new Map(names.map((name): [string, Element[]] => [name, []]));
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const own = ownText(element);
      const named = own.trim() === '' ? [] : names.filter((name) => showsName(own, name));
      if (named.length > 0 && element.checkVisibility())
        for (const name of named) found.get(name)?.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}

/** Words of refusal in the entry of this file, as far out as no other file is named. */
function complaintAbout(
  name: string,
  others: readonly string[],
  entries: readonly Element[],
): string {
  for (const element of entries) {
    let node: Element | null = element;
    for (let up = 0; node && up < 5; node = flatParent(node), up += 1) {
      const words = allWordsOf(node);
      if (words.length > 400 || others.some((other) => showsName(words, other))) break;
      const rest = words.replaceAll(name, ' ');
      if (COMPLAINT.test(rest)) return words.slice(0, LONGEST);
    }
  }
  return '';
}

/** `before` are the lines of the page before the files were handed over. */
export function outcomeOf(
  files: readonly File[],
  input: HTMLInputElement | undefined,
  before: readonly string[],
): Pick<AttachAnswer, 'files' | 'complaints'> {
  const after = pageLines();
  const old = new Set(before);
  const fresh = after.filter((line) => !old.has(line));
  const names = files.map(({ name }) => name);
  const complaints = [
    ...new Set(
      fresh.filter((line) => COMPLAINT.test(names.reduce((l, n) => l.replaceAll(n, ' '), line))),
    ),
  ];
  const held = [...(input?.isConnected ? (input.files ?? []) : [])];
  const entries = elementsNaming(names);
  const judged = files.map(({ name, size }): AttachedFile => {
    const others = names.filter((other) => other !== name);
    const words =
      complaints.find((line) => showsName(line, name)) ??
      complaintAbout(name, others, entries.get(name) ?? []);
    if (words) return { name, state: 'refused', words: words.slice(0, LONGEST) };
    const listed = timesNamed(after, name) > timesNamed(before, name);
    const holds = held.some((one) => one.name === name && one.size === size);
    return { name, state: listed || holds ? 'taken' : 'not-seen', words: '' };
  });
  const general = complaints.filter((line) => !names.some((name) => showsName(line, name)));
  // A complaint beside files of which the page shows nothing is about them.
  const answered = judged.map((file) =>
    file.state === 'not-seen' && general[0]
      ? { ...file, state: 'refused' as const, words: general[0].slice(0, LONGEST) }
      : file,
  );
  return { files: answered, complaints: general.map((line) => line.slice(0, LONGEST)) };
}

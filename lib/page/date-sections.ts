// Date boxes made of editable parts (month, day, year) with a tiny input beside them that holds the whole date.
import { flatParent } from './composed.ts';
import type { Control } from './control.ts';
import { isTuckedAway } from './list-boxes.ts';

const PART = '[role="spinbutton"][contenteditable="true"]';
const NAMES = [/\bmonth\b/i, /\bday\b/i, /\byear\b/i];

/** Parts below one element, when they are month, day and year and nothing else. */
function partsIn(box: Element): HTMLElement[] {
  const parts = [...box.querySelectorAll<HTMLElement>(PART)];
  const named = NAMES.every((name) =>
    parts.some((part) => name.test(part.getAttribute('aria-label') ?? '')),
  );
  return named && parts.length === 3 ? parts : [];
}

export interface DateSections {
  control: Control;
  /** Every element that is a part of it. */
  parts: HTMLElement[];
}

/**
 * One text control for each such box: the date is written into the input at once, as a browser's own autofill does. Boxes
 * without that input are left as they are: typing into parts corrupts the date in some libraries.
 */
export function dateSections(candidates: readonly HTMLElement[]): DateSections[] {
  const found: DateSections[] = [];
  const seen = new Set<Element>();
  for (const candidate of candidates) {
    if (!candidate.matches(PART) || seen.has(candidate)) continue;
    let box = flatParent(candidate);
    for (let up = 0; box && up < 6 && partsIn(box).length === 0; up += 1) box = flatParent(box);
    for (let up = 0; box instanceof HTMLElement && up < 3; up += 1, box = flatParent(box)) {
      const parts = partsIn(box);
      const inputs = [...box.querySelectorAll<HTMLInputElement>('input')];
      if (parts.length === 0 || inputs.length > 1) break;
      const [input] = inputs;
      if (!input || input.type !== 'text' || !isTuckedAway(input)) continue;
      const { width, height } = box.getBoundingClientRect();
      if (width < 60 || height < 16) continue;
      for (const part of parts) seen.add(part);
      found.push({
        control: { widget: 'text', element: input, face: box },
        parts: [input, ...parts],
      });
      break;
    }
  }
  return found;
}

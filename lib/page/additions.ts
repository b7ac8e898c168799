// Boxes that empty themselves once an option is chosen and list it elsewhere on the page: noticing that it is there.
import { holds } from './composed.ts';
import { isSeen } from './list-boxes.ts';

const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export interface Additions {
  /** True once words of the choice (its code, else all of it) have appeared outside the box and its list. */
  seen(): boolean;
  stop(): void;
}

/** Watches for a choice to appear anywhere but in `around`. Begin before the option is pressed. */
export function watchAdditions(around: readonly Element[], choice: string): Additions {
  // A list often shows the code alone, or code and words in two cells.
  const code = /^[A-Za-z]?\d[\w.]*/.exec(choice.trim())?.[0];
  const wanted = squeezed(code ?? choice);
  const fresh: Element[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text && target.parentElement) fresh.push(target.parentElement);
      for (const node of addedNodes) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element) fresh.push(element);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const shows = (element: Element): boolean =>
    element.isConnected &&
    !element.matches('[role="listbox"], [role="option"], option') &&
    !element.closest('[role="listbox"], [aria-live], [role="status"], [role="log"]') &&
    !around.some((own) => holds(own, element)) &&
    squeezed(element.textContent ?? '').includes(wanted) &&
    isSeen(element);
  return {
    seen: () => wanted.length >= 3 && fresh.some(shows),
    stop: () => observer.disconnect(),
  };
}

// Runs inside a saved page: the product's own reader, and the true answer that somebody wrote on each control.
import { readForm } from '../../lib/page/read-form.ts';
import type { ControlSnapshot } from '../../lib/form/snapshot.ts';

const TRUTH = 'data-manual-scoring';

export interface SavedForm {
  controls: ControlSnapshot[];
  /** Ref of a control -> its true type. */
  truth: Record<string, string>;
  /** True types of elements that the reader did not take for a control. */
  unread: string[];
}

/** Takes the answers off the page before it is read, so that nothing can see them. */
function read(): SavedForm {
  const answers = new Map<Element, string>();
  for (const element of document.querySelectorAll(`[${TRUTH}]`)) {
    answers.set(element, element.getAttribute(TRUTH) ?? '');
    element.removeAttribute(TRUTH);
  }
  const { snapshot, known } = readForm();
  const truth: Record<string, string> = {};
  for (const { ref, control } of known) {
    for (const part of [control.element, control.native, ...(control.members ?? [])]) {
      const answer = part && answers.get(part);
      if (!answer) continue;
      truth[ref] = answer;
      answers.delete(part);
    }
  }
  return { controls: snapshot.controls, truth, unread: [...answers.values()] };
}

declare global {
  var readSavedForm: () => SavedForm;
}
globalThis.readSavedForm = read;

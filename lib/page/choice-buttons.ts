// Choices that are drawn as buttons which stay pressed: `Yes | No` of segmented controls (aria-pressed, one of a group).
import { flatParent } from './composed.ts';

const MOST = 8;
/** What such a group is called by its library or by ARIA; a lone pair of buttons is none. */
const GROUP = /toggle|segment|btn-?group|button-?group|select-?button|choice/i;

/** A button in a form sends it unless it says otherwise; such a one is never pressed. */
const mightSend = (element: Element): boolean =>
  (element instanceof HTMLButtonElement && element.type !== 'button' && element.form !== null) ||
  element instanceof HTMLInputElement ||
  element instanceof HTMLAnchorElement;

const says = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).trim();

/** Words of such a button: buttons are silent where the page's words are read. */
export function wordsOfButton(element: Element): string {
  return element.hasAttribute('aria-pressed') ? says(element).replace(/\s+/g, ' ') : '';
}

/** True for a button of a group of which one is pressed at most, that holds nothing else, and that sends nothing. */
export function isChoiceButton(element: Element): boolean {
  if (!element.hasAttribute('aria-pressed')) return false;
  const group = flatParent(element);
  if (!group) return false;
  const { length } = group.children;
  if (length < 2 || length > MOST) return false;
  const named = group.matches('[role="group"], [role="radiogroup"]');
  if (!named && !GROUP.test(group.getAttribute('class') ?? '')) return false;
  const buttons = [...group.children];
  const pressed = buttons.filter((one) => one.getAttribute('aria-pressed') === 'true').length;
  return (
    pressed <= 1 &&
    buttons.every(
      (one) => one.hasAttribute('aria-pressed') && /\p{L}/u.test(says(one)) && !mightSend(one),
    )
  );
}

// Writes list boxes the way a hand does: open, ask for the option if the list is fetched, press the one that fits.
import { chosenText, held } from './chosen.ts';
import { focused, holds } from './composed.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';
import { changed, inputted, key, leave, press, setNative } from './events.ts';
import type { Choice, Match, OptionValue } from './match-option.ts';
import { matchOption, meansValue } from './match-option.ts';
import { isFolded, isTuckedAway } from './list-boxes.ts';
import { isWaiting, listsNow, liveChoices, openList, searchBox } from './open-list.ts';
import { twoFrames, until } from './pace.ts';
import { watchAdditions } from './additions.ts';
import { typeQuery } from './write-text.ts';
import type { Wrote } from './write-choice.ts';
import { choicesOf, setSelect } from './write-choice.ts';

const OPEN_MS = 2000;
const FETCH_MS = 4000;
const TAKE_MS = 800;
/** A list that has not changed for so long has come. */
const QUIET_MS = 300;
/** Where nothing came on a query and nothing says that it is on its way. */
const NOTHING_MS = 1800;
/** The same for every query after the first: the page has shown by then how it answers. */
const NOTHING_AGAIN_MS = 700;
/** An option that fits is pressed once the list has stood still for a moment. */
const STEADY_MS = 50;
/** How long a list may take to open before the query is typed all the same; it may come with what was asked for. */
const ASK_MS = 300;
/** The query is typed sooner where nothing in the page has moved for so long since the box was pressed. */
const STILL_MS = 90;
/** A list without a fitting option is asked for one this long after it came; what is still on its way comes then too. */
const ASK_AGAIN_MS = 60;
/** How often a list is looked at while nothing changes. */
const LOOK_MS = 20;

type Found = Match<HTMLElement>;

/** Writes an option into a list box. Nothing is chosen, and no search text left, unless exactly one option fits. */
export async function writeListBox(control: Control, wanted: OptionValue): Promise<Wrote> {
  const { native } = control;
  if (native instanceof HTMLSelectElement && !native.multiple) {
    const match = matchOption(choicesOf(native), wanted);
    if (match.ok && (await chooseNative(control, native, match.choice.item))) {
      return { ok: true, shown: match.choice.text };
    }
    if (!match.ok && match.reason === 'several-options') return match;
  }
  return choosePressing(control, wanted);
}

/** A hidden select may be the real control or a copy for the server: the box must follow, else it is put back. */
async function chooseNative(
  control: Control,
  native: HTMLSelectElement,
  option: HTMLOptionElement,
): Promise<boolean> {
  const before = native.value;
  setSelect(native, option.value);
  const words = option.text.trim();
  const followed = await until(() => (chosenText(control).includes(words) ? true : null), 300);
  if (followed) return true;
  if (native.isConnected && native.value !== before) setSelect(native, before);
  return false;
}

async function choosePressing(control: Control, wanted: OptionValue): Promise<Wrote> {
  const before = listsNow(control);
  const typed = searchBox(control, null)?.value ?? '';
  const canAsk = wanted.queries.length > 0;
  const pressed = performance.now();
  open(control);
  // What stands in the closed box can look like a list of one line; the real one comes a frame later.
  const came = await until(
    (quiet) => {
      const opened = openList(control, before);
      if (opened && liveChoices(opened).length > 0) return { offering: opened };
      if (!canAsk || searchBox(control, opened) === null) return null;
      const still = quiet >= STILL_MS && !(opened && isWaiting(opened));
      return still || performance.now() - pressed >= ASK_MS ? { offering: null } : null;
    },
    OPEN_MS,
    LOOK_MS,
  );
  const offering = came?.offering ?? null;
  const list = offering ?? openList(control, before);
  let found: Found = { ok: false, reason: 'options-timeout' };
  // A list that only comes when asked shows nothing yet, or an invitation to type.
  const offers = offering !== null;
  if (offers || (list && !canAsk)) {
    const searchable = canAsk && searchBox(control, list) !== null;
    found = await settledMatch(control, before, wanted, {
      quiet: searchable ? ASK_AGAIN_MS : QUIET_MS,
    });
  }
  for (const [turn, query] of wanted.queries.entries()) {
    if (found.ok || found.reason === 'several-options') break;
    const box = searchBox(control, openList(control, before));
    if (!box) break;
    typeQuery(box, query);
    const nothing = turn === 0 ? NOTHING_MS : NOTHING_AGAIN_MS;
    found = await settledMatch(control, before, wanted, { quiet: QUIET_MS, nothing });
  }
  if (!found.ok) {
    await close(control, before, typed);
    if (found.reason !== 'several-options' && (await leaveText(control, wanted)))
      return { ok: true, shown: wanted.free ?? '' };
    return found;
  }
  return take(control, before, typed, found.choice, wanted);
}

/** Where any text may stay, it stays when the box is left; a box that only takes its own entries empties itself. */
async function leaveText({ element, trigger }: Control, { free }: OptionValue): Promise<boolean> {
  const input = [element, trigger].find((one) => one instanceof HTMLInputElement);
  if (free === undefined || !(input instanceof HTMLInputElement) || input.readOnly) return false;
  typeQuery(input, free);
  await twoFrames();
  changed(input);
  leave(input);
  await twoFrames();
  return input.value === free;
}

/** A box that keeps what was chosen and takes more. */
function takesSeveral({ native, face }: Control, list: HTMLElement | null): boolean {
  if (native instanceof HTMLSelectElement) return native.multiple;
  const many = (one: Element | null): boolean =>
    Boolean(one?.closest('[aria-multiselectable="true"]'));
  const box = face.parentElement?.closest('[role="combobox"]') ?? face;
  const around = (one: Element) => [one, one.parentElement, one.parentElement?.parentElement];
  const named = [...around(face), ...around(box)].some((one) =>
    /(^|[\s_-])(multiple|multi)($|[\s_-])/i.test(one?.getAttribute('class') ?? ''),
  );
  return many(list) || many(face) || named;
}

function isExpanded(control: Control): boolean {
  return [control.trigger, control.element].some(
    (one) => one?.getAttribute('aria-expanded') === 'true',
  );
}

function open(control: Control): void {
  if (isExpanded(control)) return;
  const { trigger, face } = control;
  if (trigger && !isTextBox(trigger) && !holds(face, trigger) && isTextBox(face)) {
    press(trigger);
    return;
  }
  // An input inside its box is pressed itself; of any other box, or around an input that nobody sees, the middle.
  const wide =
    trigger && isTextBox(trigger) && trigger.getBoundingClientRect().width >= 30 ? trigger : null;
  press(wide && !isTuckedAway(wide) && !isFolded(wide, face) ? wide : face);
}

/** What the list offers, for noticing that it has changed. */
function lookOf(choices: readonly Choice<HTMLElement>[]): string {
  return choices.map(({ text, value }) => `${value} ${text}`).join('\n');
}

interface Patience {
  /** Milliseconds for which a list without the option must have stood still. */
  quiet: number;
  /** After a query: the same for a page that shows no list at all. */
  nothing?: number;
}

/**
 * Looks for the one option that fits, in a list that may still be on its way. A list that was asked for something
 * counts as come when it has changed and then stood still.
 */
async function settledMatch(
  control: Control,
  before: ReadonlySet<Element>,
  wanted: OptionValue,
  { quiet, nothing: nothingMs }: Patience,
): Promise<Found> {
  const asked = nothingMs !== undefined;
  const now = (): { list: HTMLElement | null; choices: Choice<HTMLElement>[] } => {
    const list = openList(control, before);
    return { list, choices: list ? liveChoices(list) : [] };
  };
  const atFirst = lookOf(now().choices);
  let last = atFirst;
  let since = performance.now();
  const found = await until(
    (): Found | null => {
      const { list, choices } = now();
      const look = lookOf(choices);
      if (look !== last) {
        last = look;
        since = performance.now();
      }
      const still = performance.now() - since;
      const match = matchOption(choices, wanted);
      if (match.ok) return still >= STEADY_MS ? match : null;
      const nothing = choices.length === 0 && (!list || !isWaiting(list));
      if (nothing && asked && still >= nothingMs) return match;
      if (!list || isWaiting(list) || choices.length === 0 || still < quiet) return null;
      return !asked || look !== atFirst || match.reason === 'several-options' ? match : null;
    },
    asked ? FETCH_MS : OPEN_MS,
    LOOK_MS,
  );
  if (found) return found;
  const { list, choices } = now();
  const match = matchOption(choices, wanted);
  const came = list !== null && !isWaiting(list);
  return match.ok || came ? match : { ok: false, reason: 'options-timeout' };
}

/** Presses the option and makes sure that the box shows it; text in a search box is not a choice. */
async function take(
  control: Control,
  before: ReadonlySet<Element>,
  typed: string,
  choice: Choice<HTMLElement>,
  wanted: OptionValue,
): Promise<Wrote> {
  choice.item.scrollIntoView({ block: 'nearest' });
  const list = openList(control, before);
  const watch = watchAdditions([control.face, ...(list ? [list] : [])], choice.text);
  press(choice.item);
  await twoFrames();
  const taken = await until(
    () =>
      shows(control, choice, wanted)
        ? 'held'
        : held(control).empty && watch.seen()
          ? 'added'
          : null,
    TAKE_MS,
  );
  watch.stop();
  if (taken === 'added') {
    await close(control, before, null);
    return { ok: true, shown: choice.text, added: true };
  }
  if (!taken) {
    await close(control, before, typed);
    return { ok: false, reason: 'not-taken' };
  }
  if (takesSeveral(control, list)) {
    await close(control, before, null);
    return { ok: true, shown: choice.text, added: true };
  }
  const active = focused();
  if (active && (holds(control.face, active) || active === control.trigger)) leave(active);
  if (isExpanded(control)) await close(control, before, null);
  return { ok: true, shown: choice.text };
}

/** True when the box (not its search text alone) shows the choice. */
export function shows(
  control: Control,
  choice: { value: string; text: string },
  wanted: OptionValue,
): boolean {
  if (!control.element.isConnected) return true;
  const { native } = control;
  if (native instanceof HTMLSelectElement && native.multiple)
    return [...native.selectedOptions].some((option) => option.text.trim() === choice.text.trim());
  const { value, text } = held(control);
  const squeezed = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const shown = squeezed(text);
  const chosen = squeezed(choice.text);
  if (shown !== '' && (shown.includes(chosen) || (chosen.includes(shown) && shown.length >= 3)))
    return true;
  return meansValue({ value, text }, wanted);
}

/** Closes the list and leaves no search text behind. `typed` is what stood in the box before; null keeps it. */
export async function close(
  control: Control,
  before: ReadonlySet<Element>,
  typed: string | null,
): Promise<void> {
  const box = searchBox(control, openList(control, before));
  if (box && typed !== null && box.value !== typed) {
    setNative(box, 'value', typed);
    inputted(box, typed);
  }
  const active = focused() ?? control.element;
  for (const type of ['keydown', 'keyup'] as const) key(active, type, 'Escape');
  await twoFrames();
  const last = focused();
  if (last && last !== document.body) leave(last);
  if (openList(control, before) && isExpanded(control)) {
    // Lists that close on a press anywhere else.
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await twoFrames();
  }
}

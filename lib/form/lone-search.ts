// The search box in the head of a page: one box with its button in a form of its own, beside the form that is filled in.
import type { Draft } from './drafts.ts';
import { plainWords } from './words.ts';

/** Boxes that the form beside it must have at least. */
const MAIN_FORM = 6;
/** What a page is searched by. */
const LOOKED_UP = new Set([
  'memberId',
  'lastName',
  'fullName',
  'npi',
  'authNumber',
  'originalReference',
]);
const GO_TO = /\b(go to|jump to|quick|find|search|look ?up|locate|view|open|status)\b/;

/**
 * Drafts without what such a box seems to ask for: "Go to claim no.", or a member id that the form itself asks for too.
 * A lone box with a datum that nothing else on the page asks for is left as it is: some portals begin with one.
 */
export function withoutLoneSearches(drafts: readonly Draft[]): Draft[] {
  const seen = drafts.filter(({ control }) => control.hidden === undefined);
  const sizes = new Map<number, number>();
  for (const { control } of seen) sizes.set(control.form, (sizes.get(control.form) ?? 0) + 1);
  const largest = Math.max(0, ...sizes.values());
  if (largest < MAIN_FORM) return [...drafts];
  const asks = new Map<string, number>();
  for (const { reading } of seen)
    if (reading) asks.set(reading.datum, (asks.get(reading.datum) ?? 0) + 1);
  return drafts.map((draft) => {
    const { control, reading, ...rest } = draft;
    const isLone = control.form >= 0 && sizes.get(control.form) === 1;
    if (!isLone || !reading) return draft;
    const { label, aria, placeholder, preceding, headings } = control.labels;
    const words = [label, aria, placeholder, preceding, headings[0]].map(plainWords);
    const again = LOOKED_UP.has(reading.datum) && (asks.get(reading.datum) ?? 0) > 1;
    const isSearch = again || words.some((text) => GO_TO.test(text));
    return isSearch ? { control, ...rest } : draft;
  });
}

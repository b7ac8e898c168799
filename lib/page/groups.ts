// Controls that hold one value together: month, day and year boxes; area code and number; split tax ids and ZIP codes.
import type { GroupMembership, LabelChannels } from '../form/snapshot.ts';
import type { Control } from './control.ts';
import type { Scene } from './scene.ts';
import { isShown } from './scene.ts';

export interface Labelled {
  control: Control;
  labels: Omit<LabelChannels, 'headings'>;
  maxLength?: number;
}

/** Lengths of the boxes that split one number: phone 3-3-4 and 3-7, SSN 3-2-4, EIN 2-7, ZIP+4. */
const SPLITS: readonly (readonly number[])[] = [
  [3, 3, 4],
  [3, 2, 4],
  [3, 7],
  [3, 8],
  [2, 7],
  [5, 4],
  [3, 3, 3],
  [4, 4, 4],
  [3, 4],
];
const DATE_LENGTHS = [2, 2, 4];
const PART: readonly (readonly [string, RegExp])[] = [
  ['month', /(^|[^a-z])(months?|mm|mon|mo)([^a-z]|$)/i],
  ['day', /(^|[^a-z])(days?|dd)([^a-z]|$)/i],
  ['year', /(^|[^a-z])(years?|yyyy|ccyy|yy|yr)([^a-z]|$)/i],
];

function partIn(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const spaced = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/(\d)/g, ' $1')
    .replace(/birth ?day|bday/gi, 'birth');
  const found = PART.filter(([, pattern]) => pattern.test(spaced));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Asked of every three neighbours of a form. */
const partOf = (known: Map<Labelled, string | undefined>, one: Labelled): string | undefined => {
  if (!known.has(one)) known.set(one, datePart(one));
  return known.get(one);
};

function datePart(one: Labelled): string | undefined {
  const { placeholder, aria, label, floating, title, name, id, autocomplete } = one.labels;
  const first =
    one.control.element instanceof HTMLSelectElement
      ? one.control.element.options[0]?.text
      : undefined;
  for (const text of [autocomplete, placeholder, aria, label, floating, title, name, id, first]) {
    const part = partIn(text);
    if (part) return part;
  }
  return undefined;
}

/** Name without what tells the parts apart: `DOB_Month` and `DOB_Day` share `DOB`. */
function stem(one: Labelled): string {
  const name = one.labels.name ?? one.labels.id ?? '';
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(
      /(months?|days?|years?|mm|dd|yyyy|ccyy|yy|area(_?code)?|prefix|exchange|suffix|number|num|line|first|last|part)_?(\d*)$/,
      '',
    )
    .replace(/[\d_\-.$[\]]+$/, '');
}

function hasWordsBetween(scene: Scene, a: Control, b: Control): boolean {
  const from = scene.at.get(a) ?? 0;
  const to = scene.at.get(b) ?? 0;
  const between = scene.tokens.slice(from + 1, to).flatMap(({ words }) => words ?? []);
  return between.some(
    (token) =>
      /\p{L}{2,}|\d/u.test(token.text) &&
      !partIn(token.text) &&
      isShown(scene, token) &&
      !token.owner,
  );
}

function inOneLine(scene: Scene, members: readonly Labelled[]): boolean {
  const [first, ...rest] = members.map(({ control }) => scene.boxOf(control.face));
  if (!first) return false;
  let right = first.right;
  return rest.every((box) => {
    const level = Math.min(first.bottom, box.bottom) - Math.max(first.top, box.top) > 3;
    const near = box.left - right < 120 && box.left >= first.left;
    right = box.right;
    return level && near;
  });
}

const isBox = ({ control }: Labelled): boolean =>
  control.widget === 'text' || control.widget === 'select' || control.widget === 'combobox';

function sharesStem(members: readonly Labelled[]): boolean {
  return new Set(members.map(stem)).size === 1;
}

const nameOf = ({ labels }: Labelled): string => labels.name ?? labels.id ?? '';

/** `TEL_AC`, `TEL_PFX` and `TEL_LN` begin alike, whatever their last words are. */
function beginAlike(members: readonly Labelled[]): boolean {
  const beginnings = members.map(
    (one) => /^(.+)[_.\-$:][^_.\-$:]+$/.exec(nameOf(one))?.[1]?.toLowerCase() ?? '',
  );
  return new Set(beginnings).size === 1 && !beginnings.includes('');
}

/** `dobM`, `dobD` and `dobY`. */
function endInLetters(members: readonly Labelled[]): boolean {
  const names = members.map((one) => nameOf(one).toLowerCase());
  const [first = ''] = names;
  return first.length > 2 && names.every((name, i) => name === first.slice(0, -1) + 'mdy'[i]);
}

/** What stands between two neighbours of one line, or undefined when more than text does. */
function textBetween(a: Element, b: Element): string | undefined {
  let text = '';
  let node = a.nextSibling;
  for (; node instanceof Text; node = node.nextSibling) text += node.data;
  return node === b ? text.trim() : undefined;
}

/** A slash, a dash or a bracket between every two of them: what a person takes for one value in pieces. */
function separated(members: readonly Labelled[]): boolean {
  return members.every((member, i) => {
    const next = members[i + 1];
    if (!next) return true;
    return /^[-–/.()]+$/.test(textBetween(member.control.face, next.control.face) ?? '');
  });
}

function named(members: readonly Labelled[]): boolean {
  return members.some(({ labels }) => labels.name ?? labels.id);
}

/** Three neighbours that are month, day and year by their words, or by 2-2-4 boxes of one name. */
function isDate(
  scene: Scene,
  members: readonly Labelled[],
  known: Map<Labelled, string | undefined>,
): boolean {
  if (members.length !== 3 || !members.every(isBox) || !inOneLine(scene, members)) return false;
  const parts = members.map((member) => partOf(known, member));
  const distinct = new Set(parts.filter((part) => part !== undefined));
  if (distinct.size === 3) return true;
  if (
    distinct.size > 0 &&
    parts.some((part, i) => part !== undefined && part !== ['month', 'day', 'year'][i])
  )
    return false;
  const lengths = members.map(({ maxLength }) => maxLength);
  const sized = lengths.every((length, i) => length === DATE_LENGTHS[i]);
  if (!sized || !touching(scene, members)) return false;
  return !named(members) || sharesStem(members) || endInLetters(members) || separated(members);
}

function isSplitNumber(scene: Scene, members: readonly Labelled[]): boolean {
  if (!members.every(({ control }) => control.widget === 'text') || !inOneLine(scene, members))
    return false;
  const fits = SPLITS.some(
    (split) =>
      split.length === members.length &&
      split.every((length, i) => length === members[i]?.maxLength),
  );
  if (!fits || !touching(scene, members)) return false;
  return !named(members) || sharesStem(members) || beginAlike(members) || separated(members);
}

function touching(scene: Scene, members: readonly Labelled[]): boolean {
  return members.every((member, i) => {
    const next = members[i + 1];
    return !next || !hasWordsBetween(scene, member.control, next.control);
  });
}

/** Groups among controls in reading order; a control is in one group at most. */
export function findGroups(scene: Scene, all: readonly Labelled[]): Map<Control, GroupMembership> {
  const groups = new Map<Control, GroupMembership>();
  const parts = new Map<Labelled, string | undefined>();
  for (let i = 0; i < all.length;) {
    const three = all.slice(i, i + 3);
    const two = all.slice(i, i + 2);
    const members =
      three.length === 3 && (isDate(scene, three, parts) || isSplitNumber(scene, three))
        ? three
        : two.length === 2 && isSplitNumber(scene, two)
          ? two
          : null;
    members?.forEach(({ control }, index) => {
      groups.set(control, { id: `g${i}`, index, size: members.length });
    });
    i += members?.length ?? 1;
  }
  return groups;
}

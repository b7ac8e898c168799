// Which row of a repeating block a control stands in: indexed names, like table rows, like containers.
import type { Control } from './control.ts';
import { flatParent } from './composed.ts';
import type { Labelled } from './groups.ts';
import { addRowsByLook } from './rows-by-look.ts';
import type { Scene } from './scene.ts';

export interface RowPlace {
  block: string;
  index: number;
}

interface Named extends Labelled {
  column?: string;
  /** Nearest section heading: like fields under "Patient" and under "Subscriber" are no rows. */
  heading?: string;
}

/** `lines[0].code`, `procedures.0.code`, `lines_0_code`: an index that is a segment of its own. */
const SEGMENT = /(?:\[(\d{1,3})\]|(?<=[.:/])(\d{1,3})(?=[.:/]|$)|(?<=[a-z]_)(\d{1,3})(?=_[a-z]))/i;

const identifierOf = ({ labels }: Labelled): string =>
  labels.name ?? labels.id ?? labels.testId ?? '';

interface Numbered {
  one: Named;
  /** Name with every number taken out. */
  skeleton: string;
  numbers: number[];
}

function numbered(one: Named): Numbered {
  const name = identifierOf(one);
  return {
    one,
    skeleton: name.replace(/\d+/g, '#'),
    numbers: (name.match(/\d+/g) ?? []).map(Number),
  };
}

/** Index written in brackets or between dots: certain even when there is only one row yet. */
function segmentIndex(name: string): { block: string; index: number } | null {
  const found = SEGMENT.exec(name);
  if (!found) return null;
  const digits = found.slice(1).find((group) => group !== undefined);
  return { block: name.slice(0, found.index).replace(/[.:/_$]+$/, ''), index: Number(digits) };
}

/** Rows that are 1, 2, 3 … (or ctl02, ctl03 …) count from 0 like the others. */
function fromZero(places: Map<Control, RowPlace>): void {
  const lowest = new Map<string, number>();
  for (const { block, index } of places.values()) {
    lowest.set(block, Math.min(index, lowest.get(block) ?? Infinity));
  }
  for (const place of places.values()) {
    const shift = lowest.get(place.block) ?? 0;
    if (shift === 1 || shift === 2) place.index -= shift;
  }
}

function byName(all: readonly Named[], places: Map<Control, RowPlace>): void {
  const open: Numbered[] = [];
  const found = new Map<Control, RowPlace>();
  for (const one of all) {
    const segment = segmentIndex(one.labels.name ?? '') ?? segmentIndex(one.labels.id ?? '');
    if (segment) found.set(one.control, { block: `name:${segment.block}`, index: segment.index });
    else if (/\d/.test(identifierOf(one))) open.push(numbered(one));
  }
  for (const family of familiesOf(open)) {
    const width = family[0]?.numbers.length ?? 0;
    for (let at = 0; at < width; at += 1) {
      const values = new Set(family.map(({ numbers }) => numbers[at]));
      if (values.size < 2 || Math.max(...[...values].map((value) => value ?? 0)) > 400) continue;
      for (const { one, skeleton, numbers } of family) {
        found.set(one.control, { block: `name:${skeleton}`, index: numbers[at] ?? 0 });
      }
      break;
    }
  }
  fromZero(found);
  for (const [control, place] of found) if (!places.has(control)) places.set(control, place);
}

function familiesOf(open: readonly Numbered[]): Numbered[][] {
  const families = new Map<string, Numbered[]>();
  for (const one of open) {
    const key = `${one.skeleton}|${one.one.control.widget}`;
    families.set(key, [...(families.get(key) ?? []), one]);
  }
  return [...families.values()].filter((family) => family.length > 1);
}

/** What a row is made of; equal for rows that repeat. Numbers do not count, words do. */
function shapeOf(members: readonly Named[]): string {
  return members
    .map(({ control, labels, column, heading }) => {
      const words =
        labels.name ??
        labels.id ??
        column ??
        labels.label ??
        labels.aria ??
        labels.placeholder ??
        '';
      return `${control.widget}:${heading ?? ''}:${words}`.toLowerCase().replace(/\d+/g, '#');
    })
    .join('|');
}

function byContainer(scene: Scene, all: readonly Named[], places: Map<Control, RowPlace>): void {
  const members = new Map<Element, Named[]>();
  for (const one of all) {
    let node = flatParent(one.control.members?.[0] ?? one.control.face);
    for (let up = 0; node && up < 8; node = flatParent(node), up += 1) {
      const list = members.get(node);
      if (list) list.push(one);
      else members.set(node, [one]);
    }
  }
  const shapes = new Map<Element, string>();
  const shapeIn = (element: Element): string => {
    const cached = shapes.get(element);
    if (cached !== undefined) return cached;
    const shape = shapeOf(members.get(element) ?? []);
    shapes.set(element, shape);
    return shape;
  };
  const blocks = new Map<Element, string>();
  const counted = new Map<string, number>();
  // Rows of several boxes before cells of one: the cells of a row look alike too, and are no rows.
  const several = [...members].filter(([, list]) => list.length > 1);
  const single = [...members].filter(([, list]) => list.length === 1);
  for (const [element, list] of [...several, ...single]) {
    const parent = flatParent(element);
    if (!parent || list.length > 40 || blocks.has(element)) continue;
    const telling = list.some(
      ({ labels, column }) => labels.name ?? labels.id ?? column ?? labels.label ?? labels.aria,
    );
    if (!telling && list.length < 2) continue;
    const shape = shapeIn(element);
    const like = [...parent.children].filter(
      (other) =>
        other.tagName === element.tagName && members.has(other) && shapeIn(other) === shape,
    );
    if (like.length < 2) continue;
    const block = `rows:${counted.size}`;
    counted.set(block, like.length);
    like.forEach((row, index) => {
      blocks.set(row, block);
      for (const { control } of members.get(row) ?? []) {
        if (!places.has(control)) places.set(control, { block, index });
      }
    });
  }
}

/** Row of every control that stands in a repeating block. */
export function findRows(scene: Scene, all: readonly Named[]): Map<Control, RowPlace> {
  const segments = new Map<Control, RowPlace>();
  const places = new Map<Control, RowPlace>();
  byName(
    all.filter(({ labels }) => segmentIndex(labels.name ?? '') ?? segmentIndex(labels.id ?? '')),
    segments,
  );
  for (const [control, place] of segments) places.set(control, place);
  byContainer(scene, all, places);
  byName(all, places);
  addRowsByLook(scene, all, places);
  return places;
}

// Rows of a grid that only its look makes one: boxes under head words, line by line, with no element around a line.
import type { Control } from './control.ts';
import type { RowPlace } from './repeats.ts';
import type { Scene } from './scene.ts';

/** Boxes whose tops differ by less, in CSS pixels, stand in one line. */
const LEVEL = 14;
const LEAST_COLUMNS = 3;

interface Under {
  control: Control;
  column?: string;
}

/** Blocks that hold nothing but boxes of one column: they say that these repeat, not what stands beside them. */
function oneColumnBlocks(all: readonly Under[], places: Map<Control, RowPlace>): Set<string> {
  const columns = new Map<string, Set<string | undefined>>();
  for (const { control, column } of all) {
    const block = places.get(control)?.block;
    if (block === undefined) continue;
    const known = columns.get(block);
    if (known) known.add(column);
    else columns.set(block, new Set([column]));
  }
  return new Set([...columns].flatMap(([block, { size }]) => (size === 1 ? [block] : [])));
}

/** Adds the rows of boxes that stand under heads; what an element or a name has made a row already stays. */
export function addRowsByLook(
  scene: Scene,
  all: readonly Under[],
  places: Map<Control, RowPlace>,
): void {
  const oneColumn = oneColumnBlocks(all, places);
  const open = all.filter(({ control, column }) => {
    const block = places.get(control)?.block;
    return column !== undefined && (block === undefined || oneColumn.has(block));
  });
  const lines: { top: number; members: Under[] }[] = [];
  for (const one of open) {
    const { top } = scene.boxOf(one.control.face);
    const line = lines.find((each) => Math.abs(each.top - top) < LEVEL);
    if (line) line.members.push(one);
    else lines.push({ top, members: [one] });
  }
  const columnsOf = ({ members }: { members: Under[] }): string =>
    members.map(({ column }) => column).join('|');
  const full = lines.filter(({ members }) => members.length >= LEAST_COLUMNS);
  const [first] = full;
  if (!first || full.some((line) => columnsOf(line) !== columnsOf(first))) return;
  full.forEach(({ members }, index) => {
    for (const { control } of members) places.set(control, { block: 'look', index });
  });
}

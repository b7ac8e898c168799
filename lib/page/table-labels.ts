// Column and row headers: real tables (column spans respected), ARIA grids, and rows of boxes under a row of words.
import type { Control } from './control.ts';
import { closestFlat, flatParent } from './composed.ts';
import type { Scene } from './scene.ts';
import type { Head } from './head-above.ts';
import { headAbove } from './head-above.ts';
import { stripeText } from './stripes.ts';
import { wordsOf } from './visible-words.ts';

export interface TableLabels {
  column?: string;
  rowHeader?: string;
}

interface Cell {
  element: Element;
  from: number;
  /** First column after the cell. */
  to: number;
  hasControl: boolean;
  text: string;
}

interface Row {
  element: Element;
  cells: Cell[];
  hasControl: boolean;
  /** Rows that its tallest cell reaches over. */
  tallest: number;
}

const LONGEST = 100;

/** Lays a table out in columns; cells that reach down from rows above keep their place. */
function layOut(
  rows: readonly Element[],
  cellsOf: (row: Element) => Element[],
  scene: Scene,
): Row[] {
  const reach: { to: number; from: number; rows: number }[] = [];
  return rows.map((element) => {
    const taken = reach.filter(({ rows: left }) => left > 0);
    let at = 0;
    let tallest = 1;
    const cells = cellsOf(element).map((cell) => {
      for (const span of taken) if (span.from <= at && at < span.to) at = span.to;
      const wide =
        cell instanceof HTMLTableCellElement
          ? cell.colSpan
          : Number(cell.getAttribute('aria-colspan') ?? 1);
      const tall = cell instanceof HTMLTableCellElement ? cell.rowSpan : 1;
      tallest = Math.max(tallest, tall);
      const from = at;
      at += Math.max(1, wide || 1);
      if (tall > 1) reach.push({ from, to: at, rows: tall });
      const hasControl = scene.holders.has(cell) || scene.faces.has(cell);
      return {
        element: cell,
        from,
        to: at,
        hasControl,
        text: hasControl ? '' : wordsOf(cell).slice(0, LONGEST),
      };
    });
    for (const span of reach) if (span.rows > 0) span.rows -= 1;
    return { element, cells, hasControl: cells.some(({ hasControl }) => hasControl), tallest };
  });
}

function isHeadRow(row: Row): boolean {
  if (row.hasControl) return false;
  const worded = row.cells.filter(({ text }) => text !== '');
  return worded.length >= 2 || (worded.length === 1 && worded[0]?.element.tagName === 'TH');
}

function textOver(row: Row, from: number, to: number): string {
  const over = row.cells.find((cell) => cell.text && cell.from < to && from < cell.to);
  const spansAll = over && row.cells.length === 1 && over.to - over.from > 1;
  return over && !spansAll ? over.text : '';
}

/**
 * Of as many head rows as a record has rows (its first cell reaches down over them) each names the boxes of the row in its
 * own place; otherwise head rows are read together.
 */
function headOf(rows: readonly Row[], heads: readonly Row[], index: number): Row | undefined {
  const tall = heads.length;
  if (tall < 2) return undefined;
  for (let place = 0; place < tall; place += 1) {
    const first = rows[index - place];
    if (first?.hasControl && first.tallest === tall) return heads[place];
  }
  return undefined;
}

/** Words of the head rows over a column: the nearest one and those stacked right above it. */
function columnText(rows: readonly Row[], index: number, cell: Cell): string {
  for (let i = index - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (!row || !isHeadRow(row)) continue;
    const heads = [row];
    for (let above = i - 1; above >= 0; above -= 1) {
      const upper = rows[above];
      if (!upper || !isHeadRow(upper)) break;
      heads.unshift(upper);
    }
    const own = headOf(rows, heads, index);
    const parts = (own ? [own] : heads).map((head) => textOver(head, cell.from, cell.to));
    return [...new Set(parts.filter(Boolean))].join(' ');
  }
  // Paper forms print the words under the boxes.
  const below = rows[index + 1];
  if (rows.length === 2 && index === 0 && below && !below.hasControl)
    return textOver(below, cell.from, cell.to);
  return '';
}

/** The only words of a row: its header. In a row of label and control pairs there is none. */
function rowText(row: Row): string {
  const header = row.cells.find(({ element }) => element.matches('th, [role="rowheader"]'));
  if (header?.text) return header.text;
  const worded = row.cells.filter(({ text }) => text !== '');
  return worded.length === 1 && worded[0] === row.cells[0] ? (worded[0]?.text ?? '') : '';
}

interface Grid {
  rows: Row[];
  /** Row and cell of every cell element. */
  places: Map<Element, { index: number; cell: Cell }>;
}

function gridOf(rows: Row[]): Grid {
  const places = new Map<Element, { index: number; cell: Cell }>();
  rows.forEach((row, index) =>
    row.cells.forEach((cell) => places.set(cell.element, { index, cell })),
  );
  return { rows, places };
}

const ROLES = '[role="grid"], [role="table"], [role="treegrid"]';
const CELL_ROLES = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

type LabelsAt = (start: Element) => TableLabels;

const readers = new WeakMap<Scene, LabelsAt>();

/** One reading's look at tables; every table is laid out once. */
function labelsAt(scene: Scene): LabelsAt {
  const known = readers.get(scene) ?? lookAtTables(scene);
  readers.set(scene, known);
  return known;
}

/** Buttons of one group in cells of one row, each under a head of its own: the heads are the answers. */
function headsOver(scene: Scene, { members = [] }: Control): string[] | undefined {
  const cells = members.map((member) => closestFlat(member, `td, ${CELL_ROLES}`));
  if (members.length < 2 || new Set(cells).size < cells.length) return undefined;
  if (new Set(cells.map((cell) => cell?.parentElement)).size > 1) return undefined;
  const heads = members.map((member) => labelsAt(scene)(member).column ?? '');
  return heads.includes('') || new Set(heads).size < heads.length ? undefined : heads;
}

/** The answer that stands in the head over one button of a group. */
export function answerOver(
  scene: Scene,
  control: Control,
  member: HTMLElement,
): string | undefined {
  return headsOver(scene, control)?.[control.members?.indexOf(member) ?? -1];
}

/** Reads column and row headers of controls. */
export function tableReader(scene: Scene): (control: Control) => TableLabels {
  return (control) => {
    const labels = labelsAt(scene)(control.members?.[0] ?? control.face);
    if (!labels.column || !headsOver(scene, control)) return labels;
    return labels.rowHeader ? { rowHeader: labels.rowHeader } : {};
  };
}

function lookAtTables(scene: Scene): LabelsAt {
  const grids = new Map<Element, Grid>();
  const stripes = new Map<Element, string[] | null>();

  const tableGrid = (table: HTMLTableElement): Grid => {
    const known = grids.get(table);
    if (known) return known;
    const grid = gridOf(
      layOut([...table.rows], (row) => [...(row as HTMLTableRowElement).cells], scene),
    );
    grids.set(table, grid);
    return grid;
  };
  const ariaGrid = (root: Element): Grid => {
    const known = grids.get(root);
    if (known) return known;
    const rows = [...root.querySelectorAll('[role="row"]')];
    const grid = gridOf(layOut(rows, (row) => [...row.querySelectorAll(CELL_ROLES)], scene));
    grids.set(root, grid);
    return grid;
  };
  const fromGrid = (grid: Grid, cell: Element): TableLabels => {
    const place = grid.places.get(cell);
    if (!place) return {};
    const row = grid.rows[place.index];
    return {
      column: columnText(grid.rows, place.index, place.cell) || undefined,
      rowHeader: (row && rowText(row)) || undefined,
    };
  };

  const heads = new Map<Element, Head[]>();
  const byLook = (start: Element): TableLabels => {
    const column = stripeText(scene, start, stripes) || headAbove(scene, start, heads);
    return column ? { column } : {};
  };

  return (start) => {
    const cell = closestFlat(start, `td, th, ${CELL_ROLES}`);
    if (cell instanceof HTMLTableCellElement) {
      const table = cell.closest('table');
      const labels = table ? fromGrid(tableGrid(table), cell) : {};
      if (labels.column || labels.rowHeader) return labels;
      const outer = table ? closestFlat(flatParent(table) ?? table, 'td, th') : null;
      const wide = outer instanceof HTMLTableCellElement ? outer.closest('table') : null;
      // A table only for layout inside a cell of the real one.
      if (outer && wide && table && table.rows.length === 1)
        return fromGrid(tableGrid(wide), outer);
      // A table that only holds one box and its button stands in a grid of another kind.
      if (!table || table.rows.length > 1) return labels;
      return byLook(table);
    }
    const root = cell ? closestFlat(cell, ROLES) : null;
    if (cell && root) return fromGrid(ariaGrid(root), cell);
    return byLook(start);
  };
}

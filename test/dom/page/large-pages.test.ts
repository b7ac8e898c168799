// Large forms: how much of them is read, and that the page goes on meanwhile.
import { expect, test } from 'vitest';
import { field, read, show } from './stage.ts';

const COLUMNS = ['From', 'To', 'POS', 'CPT', 'Mod 1', 'Mod 2', 'Pointer', 'Charges', 'Units'];

function grid(lines: number): string {
  const rows = Array.from({ length: lines }, (_, line) => {
    const cells = COLUMNS.map((_column, at) => `<td><input name="r${line}c${at}" size="6"></td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const heads = COLUMNS.map((name) => `<th>${name}</th>`).join('');
  return `<table><tr>${heads}</tr>${rows.join('')}</table>`;
}

/** Runs once everything that waits in the page before it has had its turn. */
function soon(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = work;
  port2.postMessage(null);
}

test('a claim of fifty lines is read to its last box', async () => {
  show(grid(50));
  const { controls, omitted } = await read();
  expect(omitted).toBe(0);
  expect(controls).toHaveLength(450);
  const last = controls.at(-1);
  expect(last?.labels.column).toBe('Units');
  expect(last?.row?.index).toBe(49);
});

test('a grid of more than 2,500 controls is cut there and the rest counted', async () => {
  show(grid(300));
  const { controls, omitted } = await read();
  expect(controls).toHaveLength(2500);
  expect(omitted).toBe(200);
});

test('the page has its turn while a large form is read', async () => {
  show(grid(250));
  let turns = 0;
  let ended = false;
  const turn = () => {
    turns += 1;
    if (!ended) soon(turn);
  };
  soon(turn);
  const { controls } = await read();
  ended = true;
  expect(controls).toHaveLength(2250);
  expect(turns).toBeGreaterThan(1);
});

test('what changes while a large form is read is in the answer', async () => {
  show(grid(250));
  soon(() => {
    field('r0c0').name = 'renamed';
  });
  const { controls } = await read();
  expect(controls[0]?.labels.name).toBe('renamed');
});

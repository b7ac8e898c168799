import { expect, test } from 'vitest';
import { csvOf } from '../../../lib/outcomes/csv.ts';

const one = (value: string | number | null, kind?: 'text' | 'date' | 'number' | 'money') =>
  csvOf([{ title: 'A', ...(kind && { kind }), of: () => value }], [null]).split('\r\n')[1];

test.each([
  ['=1+1', 'text', `"'=1+1"`],
  ['+1', 'text', `"'+1"`],
  ['-2', 'text', `"'-2"`],
  ['@SUM(A1)', 'text', `"'@SUM(A1)"`],
  [' =1', 'text', `"' =1"`],
  ['\t=1', 'text', `"'\t=1"`],
  ['00123', 'text', '"\t00123"'],
  ['2026112400197', 'text', '"\t2026112400197"'],
  ['12E5', 'text', '"\t12E5"'],
  ['12-4', 'text', '"\t12-4"'],
  ['3/14/2026', 'text', '"\t3/14/2026"'],
  ['MAR-12', 'text', '"\tMAR-12"'],
  ['LH2611', 'text', 'LH2611'],
  ['May Ash', 'text', 'May Ash'],
  ['21462', 'text', '21462'],
  ['a "b", c', 'text', '"a ""b"", c"'],
  ['two\nlines', 'text', '"two\nlines"'],
  ['O’Neil', 'text', 'O’Neil'],
  ['2026-11-24', 'date', '2026-11-24'],
  ['=TODAY()', 'date', `"'=TODAY()"`],
  ['soon', 'date', 'soon'],
  ['-2', 'number', '-2'],
  ['=2', 'number', `"'=2"`],
  [3.5, 'number', '3.5'],
  [123456, 'money', '1234.56'],
  [0, 'money', '0.00'],
  ['', 'text', ''],
  [null, 'money', ''],
] as const)('%j as %s is %j', (value, kind, cell) => {
  expect(one(value, kind)).toBe(cell);
});

test('a file begins with the mark that Excel needs, then titles', () => {
  expect(csvOf([{ title: 'Payer, name', of: () => '' }], [])).toBe('\uFEFF"Payer, name"\r\n');
});

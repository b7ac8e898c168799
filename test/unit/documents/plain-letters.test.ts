import { expect, test } from 'vitest';
import { changedWords, encodable } from '../../../lib/pdf/plain-letters.ts';

test.each([
  ['José Peña, Zoë, Müller', 'José Peña, Zoë, Müller'],
  ['Łukasz Đorđević', 'Lukasz Dordevic'],
  ['Nguyễn Thị Hằng', 'Nguyen Thi Hang'],
  ['“5–7 mm” … ≥ 3', '“5–7 mm” … >= 3'],
  ['Иванов', '??????'],
])('%s is written %s', (text, written) => expect(encodable(text)).toBe(written));

test('a name that comes out otherwise is named, one that does not is not', () => {
  expect(changedWords('José Peña of Zoë')).toEqual([]);
  expect(changedWords('Łukasz (Nguyễn), José, Łukasz.')).toEqual([
    expect.stringMatching(/writes Łukasz as Lukasz, Nguyễn as Nguyen: its font lacks/),
  ]);
});

test('letters of another script are said to be lost, with what to do', () =>
  expect(changedWords('Иванов')[0]).toMatch(/\?{6}.*type the name in Latin letters/));

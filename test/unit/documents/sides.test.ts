import { expect, test } from 'vitest';
import { diagnosisSide, sideInWords, toothSide } from '../../../lib/documents/sides.ts';

test.each([
  ['S02.651A', 'right'],
  ['S02.652A', 'left'],
  ['S02.66XA', null],
  ['S02.40CA', 'right'],
  ['S02.40FA', 'left'],
  ['M26.623', 'both'],
  ['M26.629', null],
  ['S03.02XA', 'left'],
  ['K01.1', null],
])('the side of %s is %s', (code, side) => expect(diagnosisSide(code)).toBe(side));

test.each([
  ['1', 'right'],
  ['8', 'right'],
  ['9', 'left'],
  ['24', 'left'],
  ['25', 'right'],
  ['32', 'right'],
  ['82', 'right'],
  ['A', 'right'],
  ['F', 'left'],
  ['T', 'right'],
  ['33', null],
])('tooth %s is on the %s', (tooth, side) => expect(toothSide(tooth)).toBe(side));

test.each([
  ['Right', 'right'],
  ['L', 'left'],
  ['left side', 'left'],
  ['bilateral', 'both'],
  ['lower', null],
  ['', null],
])('the words “%s” name the side %s', (words, side) => expect(sideInWords(words)).toBe(side));

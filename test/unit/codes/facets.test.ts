import { expect, test } from 'vitest';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { facetsOf, narrow } from '../../../lib/codes/facets.ts';
import { libraryOf } from '../../../lib/codes/library.ts';
import { childrenOf, stepsUnder } from '../../../lib/codes/search-codes.ts';
import { bundledCodeFiles } from '../../tools/bundled-codes.ts';

const library = libraryOf(readCodeSet(bundledCodeFiles()));
const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);

test('side and visit lead to the one code of a fracture', () => {
  const all = childrenOf(library, 'S02.65');
  expect(facetsOf(all).map(({ name, labels }) => [name, labels.slice(0, 3)])).toEqual([
    ['Side', ['Right', 'Left', 'Not said']],
    ['Visit', ['Initial', 'Initial, open', 'Subsequent']],
  ]);
  expect(codes(narrow(all, { Side: 'Left', Visit: 'Initial' }))).toEqual(['S02.652A']);
  expect(codes(narrow(all, { Side: 'Right', Visit: 'Initial, open' }))).toEqual(['S02.651B']);
  expect(codes(narrow(all, { Side: 'Left', Visit: 'Sequela' }))).toEqual(['S02.652S']);
  expect(narrow(all, {})).toEqual(all);
});

test('both sides are offered where the family has a code for them', () => {
  const all = childrenOf(library, 'M26.62');
  expect(facetsOf(all)).toEqual([{ name: 'Side', labels: ['Right', 'Left', 'Both', 'Not said'] }]);
  expect(codes(narrow(all, { Side: 'Both' }))).toEqual(['M26.623']);
});

test('nothing is offered that would hide a code without a side', () => {
  expect(facetsOf(childrenOf(library, 'S02.6')).map(({ name }) => name)).toEqual(['Visit']);
  expect(facetsOf(childrenOf(library, 'K05.2'))).toEqual([]);
});

test('a heading with very many codes is taken step by step', () => {
  const steps = codes(stepsUnder(library, 'S02.6'));
  expect(steps).toContain('S02.65');
  expect(steps.length).toBeLessThan(15);
  expect(codes(stepsUnder(library, 'S02.65'))).toContain('S02.652A');
});

import { describe, expect, test } from 'vitest';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { chosenIn, facetsOf } from '../../../lib/codes/facets.ts';
import { shelfSteps } from '../../../lib/codes/import/shelf-lines.ts';
import { libraryOf } from '../../../lib/codes/library.ts';
import { ownMatches } from '../../../lib/codes/own-matches.ts';
import type { PackedShelf } from '../../../lib/codes/shelf.ts';
import { variantsOf } from '../../../lib/codes/variants.ts';
import { bundledCodeFiles } from '../../tools/bundled-codes.ts';

const field = readCodeSet(bundledCodeFiles());

function shelf(id: string, lines: string[]): PackedShelf {
  const steps = shelfSteps(lines, { id, edition: '', from: '', to: '' });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe('the codes that differ in side and visit alone', () => {
  const library = libraryOf(field);
  const codes = (code: string) => variantsOf(library, code).map((hit) => hit.code);

  test('of a fracture: its own place, every side and visit', () => {
    const found = codes('S02.652A');
    expect(found).toContain('S02.651A');
    expect(found).toContain('S02.650B');
    expect(found).toContain('S02.652S');
    expect(found.every((code) => code.startsWith('S02.65'))).toBe(true);
  });

  test('malar, maxillary and zygomatic stay apart though they share a heading', () => {
    const found = codes('S02.40CA');
    expect(found).toContain('S02.40DA');
    expect(found.some((code) => /^S02\.40[ABEF]/.test(code))).toBe(false);
  });

  test('of a joint: the sides', () => {
    expect(codes('M26.622').sort()).toEqual(['M26.621', 'M26.622', 'M26.623', 'M26.629']);
  });

  test.each(['K01.1', 'D10.0', '41899', 'no code'])('%s has none', (code) => {
    expect(codes(code)).toEqual([]);
  });

  test('each of them has one of each choice', () => {
    const all = variantsOf(library, 'S02.652A');
    const names = facetsOf(all).map(({ name }) => name);
    expect(names).toEqual(['Side', 'Visit']);
    const said = all.map((hit) => JSON.stringify(chosenIn(hit)));
    expect(new Set(said).size).toBe(all.length);
  });
});

describe('the practice’s own list and an imported HCPCS file beside the suggestions', () => {
  const library = libraryOf(field, [
    shelf('own', ['41899\t1\tWisdom tooth, hospital', '99070\t1\tSplint kit of the practice']),
    shelf('hcpcs April 2026', [
      'A4550\t1\tSurgical trays',
      'L8048\t1\tUnspecified maxillofacial prosthesis, by report',
    ]),
  ]);
  const found = (text: string) => ownMatches(library, text).map(({ code, why }) => [code, why]);

  test('a name that the description says is offered', () => {
    expect(found('gave her the splint kit')).toEqual([['99070', 'on your own list']]);
    expect(found('surgical tray used')).toEqual([['A4550', 'HCPCS list']]);
  });

  test('a number that stands in the description is offered', () => {
    expect(found('99070 for the guard')[0]?.[0]).toBe('99070');
    expect(found('A4550')[0]?.[0]).toBe('A4550');
  });

  test('one word of a long name is too little', () => {
    expect(found('prosthesis broken')).toEqual([]);
    expect(ownMatches(libraryOf(field), 'splint kit')).toEqual([]);
  });
});

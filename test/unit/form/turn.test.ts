import { describe, expect, it } from 'vitest';
import { planFill, type PlanOptions } from '../../../lib/form/plan.ts';
import { control, frame, ORIGIN, page } from './control.ts';
import { under } from './plan-outcome.ts';

const CASE = {
  'diagnoses[0].code': 'G47.33',
  'diagnoses[1].code': 'I10',
  'lines[0].code': '99203',
  'lines[0].modifiers[0]': '25',
  'lines[0].units': '1',
  'lines[1].code': '70355',
  'lines[1].units': '1',
  'lines[2].code': '70355',
  'lines[2].units': '2',
};
const LINE = ['Procedure Code', 'Modifier', 'Charge'];
const ALL = Object.keys(CASE).filter((key) => key.endsWith('.code'));

const look = (controls: ReturnType<typeof control>[], rest: Partial<PlanOptions> = {}) =>
  planFill(page(frame(controls)), CASE, { allowedOrigins: [ORIGIN], ...rest });
const keys = (...given: Parameters<typeof look>): string[] =>
  look(...given).targets.flatMap((target) => target.keys);

describe('a page that takes one line at a time', () => {
  const one = (heading = 'Procedures') => under(heading, ...LINE);
  it.each([
    ['nothing was written here yet', [], ['99203'], 0],
    ['the first was written but the page does not list it', ALL, ['Procedures'], 0],
    ['the page lists the first', ALL, ['1 99203 25 1'], 1],
    ['a code that two lines share is listed once', ALL, ['99203', '70355'], 2],
    ['listed, but by somebody else', [], ['99203'], 0],
    ['everything is listed', ALL, ['99203', '70355 1', '70355 2'], 3],
  ])('%s', (_, entered, words, index) => {
    const options = { entered: { keys: entered, words } };
    const offered = keys(one(), options).filter((key) => key.endsWith('.code'));
    expect(offered).toEqual(index < 3 ? [`lines[${index}].code`] : []);
    expect(look(one(), options).turns).toMatchObject([{ kind: 'lines', index, count: 3 }]);
  });
  it('a heading that names the line wins over the list', () => {
    const entered = { keys: ALL, words: ['99203'] };
    expect(keys(one('Service Line 3'), { entered })).toEqual(['lines[2].code']);
    expect(keys(one('Service Line 4'), { entered })).toEqual([]);
  });
  it('the person has the last word', () => {
    expect(keys(one('Service Line 3'), { chosen: { lines: 1 } })).toEqual(['lines[1].code']);
  });
  it('the quantity beside it is that of the same line, and nobody’s after the last', () => {
    const whole = [...one(), ...under('Procedures', 'Qty')];
    const after = { entered: { keys: ALL, words: ['99203', '70355', '70355'] } };
    expect(keys(whole, after)).toEqual([]);
  });
});

describe('a page with one diagnosis box', () => {
  it('takes the next one, spelled with or without its point', () => {
    const entered = { keys: ALL, words: ['1 G4733'] };
    expect(keys([control('Diagnosis Code')], { entered })).toEqual(['diagnoses[1].code']);
  });
  it('is never moved on where it asks for the primary one', () => {
    const entered = { keys: ALL, words: ['G47.33'] };
    expect(keys([control('Primary Diagnosis Code')], { entered })).toEqual(['diagnoses[0].code']);
  });
});

describe('a page with several rows', () => {
  const rows = [0, 1].flatMap((index) =>
    LINE.map((label) => control({ label }, { row: { block: 'lines', index } })),
  );
  it('has no turns, whatever it lists', () => {
    const entered = { keys: ALL, words: ['99203'] };
    expect(look(rows, { entered }).turns).toEqual([]);
    expect(keys(rows, { entered })).toContain('lines[0].code');
  });
  it('goes on with later lines and their modifiers, and with nothing that was not planned', () => {
    expect(look(rows).following).toEqual(['lines[2].code']);
    expect(look(rows.slice(0, 3)).following).toEqual(['lines[1].code', 'lines[2].code']);
  });
});

// Memory for the time of one reading.
import { expect, test } from 'vitest';
import { duringOneReading, onceAReading } from '../../../lib/form/one-reading.ts';

function counted() {
  const asked: string[] = [];
  const ask = onceAReading((text: string) => {
    asked.push(text);
    return text === 'nothing' ? undefined : text.length;
  });
  return { ask, asked };
}

test('the same text is asked once in a reading, also when the answer is "none"', () => {
  const { ask, asked } = counted();
  const answers = duringOneReading(() => ['npi', 'nothing', 'npi', 'nothing'].map(ask));
  expect(answers).toEqual([3, undefined, 3, undefined]);
  expect(asked).toEqual(['npi', 'nothing']);
});

test('nothing is remembered before or after a reading', () => {
  const { ask, asked } = counted();
  ask('npi');
  duringOneReading(() => ask('npi'));
  ask('npi');
  expect(asked).toEqual(['npi', 'npi', 'npi']);
});

test('a reading that fails leaves no memory behind', () => {
  const { ask, asked } = counted();
  expect(() =>
    duringOneReading(() => {
      ask('npi');
      throw new Error('stop');
    }),
  ).toThrow('stop');
  ask('npi');
  expect(asked).toEqual(['npi', 'npi']);
});

test('a reading inside another does not end its memory', () => {
  const { ask, asked } = counted();
  duringOneReading(() => {
    ask('npi');
    duringOneReading(() => ask('zip'));
    ask('npi');
  });
  expect(asked).toEqual(['npi', 'zip']);
});

test('questions that are no text are told apart by their key', () => {
  const sums: number[][] = [];
  const sum = onceAReading(
    (numbers: readonly number[]) => {
      sums.push([...numbers]);
      return numbers.reduce((a, b) => a + b, 0);
    },
    (numbers) => numbers.join(),
  );
  expect(duringOneReading(() => [sum([1, 2]), sum([1, 2]), sum([12])])).toEqual([3, 3, 12]);
  expect(sums).toEqual([[1, 2], [12]]);
});

import { describe, expect, test } from 'vitest';
import { soundingLike, soundOf } from '../../../lib/codes/sounds.ts';

describe('two spellings of one word sound the same', () => {
  test.each([
    ['leukoplakia', 'lukoplaykia'],
    ['sequestrum', 'seqwestrum'],
    ['pericoronitis', 'perikoronytis'],
    ['bisphosphonate', 'bizfosfonate'],
    ['xerostomia', 'zerostomia'],
    ['arthrocentesis', 'arthrosentesis'],
  ])('%s and %s', (right, wrong) => {
    expect(soundOf(wrong)).toBe(soundOf(right));
  });
});

test('words of the field that differ keep sounds that differ', () => {
  const words = 'mandible maxilla condyle coronoid keratocyst odontoma ranula torus zygoma gingiva';
  const sounds = words.split(' ').map(soundOf);
  expect(new Set(sounds).size).toBe(sounds.length);
});

test('a short word, or one with a number, sounds like nothing', () => {
  const known = ['ranula', 'torus', 'tooth30'];
  expect(soundingLike('toris', known)).toEqual([]);
  expect(soundingLike('tooth31', known)).toEqual([]);
});

test('only what sounds the same is found', () => {
  expect(soundingLike('ranyoola', ['ranula', 'radicular', 'rhinology'])).toEqual(['ranula']);
});

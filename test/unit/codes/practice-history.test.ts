import { describe, expect, test } from 'vitest';
import { indexCodes } from '../../../lib/codes/code-index.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { readKnowledge } from '../../../lib/codes/knowledge.ts';
import { pushOf } from '../../../lib/codes/practice-history.ts';
import { suggest } from '../../../lib/codes/suggest.ts';
import { bundledCodeFiles, bundledSuggestFiles } from '../../tools/bundled-codes.ts';

const paid = (code: string, decided: number, times: number) =>
  new Map([[code, { decided, paid: times }]]);

describe('what the practice did with a code before', () => {
  test('nothing known changes nothing and says nothing', () => {
    expect(pushOf('41899', {})).toEqual({ by: 0, words: '' });
  });

  test('what was always paid gains, what never was loses', () => {
    expect(pushOf('41899', { paid: paid('41899', 8, 8) }).by).toBeGreaterThan(1);
    expect(pushOf('41899', { paid: paid('41899', 8, 0) }).by).toBeLessThan(-1);
  });

  test('one answer moves less than eight', () => {
    const one = pushOf('41899', { paid: paid('41899', 1, 1) }).by;
    const eight = pushOf('41899', { paid: paid('41899', 8, 8) }).by;
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(eight);
  });

  test('paid half the time is neither', () => {
    expect(pushOf('41899', { paid: paid('41899', 4, 2) }).by).toBe(0);
  });

  test.each([
    ['of the answers', { paid: paid('41899', 5, 4) }, 'paid 4 of 5 times here'],
    ['of the use', { accepted: ['41899'] }, 'used here before'],
    ['a diagnosis with or without its dot', { accepted: ['K011'] }, ''],
  ])('it says so: %s', (_what, history, words) => {
    expect(pushOf('41899', history).words).toBe(words);
  });
});

describe('in the suggestions', () => {
  const index = indexCodes(readCodeSet(bundledCodeFiles()));
  const knowledge = readKnowledge(index, bundledSuggestFiles());
  const text = 'first visit, right jaw joint hurts, new patient';
  const codes = (paidHere: ReadonlyMap<string, { decided: number; paid: number }>) =>
    suggest(knowledge, text, { paid: paidHere }).procedures;

  test('of close codes the one that was paid comes first, and says why', () => {
    const plain = codes(new Map());
    expect(plain[0]?.code).toBe('99203');
    const learned = codes(new Map([...paid('99204', 9, 9), ...paid('99203', 9, 0)]));
    expect(learned[0]?.code).toBe('99204');
    expect(learned[0]?.why).toContain('paid 9 of 9 times here');
  });

  test('no payment turns the words of the case around', () => {
    const learned = codes(paid('29804', 50, 50));
    expect(learned[0]?.code).toBe('99203');
  });
});

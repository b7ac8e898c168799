import { describe, expect, test } from 'vitest';
import { appealSchema, type Appeal } from '../../../lib/case/after-send.ts';
import { documentSchema } from '../../../lib/case/document.ts';
import { claimSchema, preauthSchema } from '../../../lib/case/schema.ts';
import {
  appealInWords,
  nextLevel,
  unproven,
  withProofThere,
  withoutClaimAppeal,
  withoutPreauthAppeal,
  withClaimAppeal,
  withPreauthAppeal,
} from '../../../lib/claim/appeals.ts';
import { withCorrectedClaim } from '../../../lib/claim/corrected-claim.ts';
import { blankCase } from '../../../lib/case/new-case.ts';

const appeal = (part: Partial<Appeal> = {}): Appeal => appealSchema.parse({ id: 'a', ...part });
const SENT = { sentOn: '2026-11-03', how: 'fax', proof: 'OK 14:02' } as const;

test.each<[string, Partial<Appeal>, number]>([
  ['nothing', {}, 3],
  ['a day only', { sentOn: '2026-11-03' }, 2],
  ['no proof', { ...SENT, proof: ' ' }, 1],
  ['all of it', SENT, 0],
  ['a document instead of words', { ...SENT, proof: '', proofDocumentId: 'd' }, 0],
])('with %s, %#', (_, part, count) => expect(unproven(appeal(part))).toHaveLength(count));

describe('levels', () => {
  test.each<[string, Appeal[], string | null]>([
    ['none yet', [], 'first'],
    ['the first is open', [appeal(SENT)], null],
    ['the first was upheld', [appeal({ ...SENT, outcome: 'upheld' })], 'second'],
    ['partly won counts as more to win', [appeal({ ...SENT, outcome: 'partly' })], 'second'],
    ['the second was upheld', [appeal({ level: 'second', outcome: 'upheld' })], 'external'],
    ['the external review was upheld', [appeal({ level: 'external', outcome: 'upheld' })], null],
    ['it was won', [appeal({ outcome: 'overturned' })], null],
    ['only a call was made', [appeal({ level: 'peer-to-peer', outcome: 'upheld' })], 'first'],
  ])('%s', (_, appeals, level) => expect(nextLevel(appeals)).toBe(level));
});

describe('on a claim', () => {
  const claim = claimSchema.parse({ id: 'c', status: 'denied' });
  test('what is sent with proof sets the question for its answer', () =>
    expect(withClaimAppeal(claim, appeal(SENT))).toMatchObject({
      appealKind: 'appeal',
      appealLevel: 'First appeal',
      appealedOn: '2026-11-03',
      appealProof: 'fax: OK 14:02',
      nextStep: 'Ask what became of the appeal',
      nextStepOn: '2026-12-03',
    }));
  test('without proof it does not count, and the proof is the next step', () =>
    expect(withClaimAppeal(claim, appeal({ ...SENT, proof: '' }))).toMatchObject({
      appealProof: '',
      nextStep: 'Add the proof that the appeal arrived',
    }));
  test('an upheld denial asks for the next level', () =>
    expect(
      withClaimAppeal(claim, appeal({ ...SENT, outcome: 'upheld', decidedOn: '2026-11-20' })),
    ).toMatchObject({ nextStep: 'Decide on the next level', nextStepOn: '2026-11-20' }));
  test('the same appeal is changed, not doubled', () => {
    const once = withClaimAppeal(claim, appeal());
    expect(withClaimAppeal(once, appeal(SENT)).appeals).toEqual([appeal(SENT)]);
  });
});

test('a pre-authorization keeps its own appeals', () =>
  expect(withPreauthAppeal(preauthSchema.parse({ id: 'p' }), appeal(SENT))).toMatchObject({
    appeals: [appeal(SENT)],
    nextStep: 'Ask what became of the appeal',
  }));

test('in words', () =>
  expect(appealInWords(appeal({ ...SENT, outcome: 'overturned' }))).toBe(
    'First appeal, sent Nov 3, 2026 by fax: won',
  ));

test('a corrected claim stands after the first, with code 7 and its number', () => {
  let id = 0;
  const newId = () => `id${(id += 1)}`;
  const blank = blankCase({ now: '2026-11-01T09:00:00.000Z', newId });
  const old = claimSchema.parse({
    id: 'c',
    originalReference: 'CL-77',
    submittedOn: '2026-10-01',
    status: 'denied',
  });
  const { claims } = withCorrectedClaim({ ...blank, claims: [old] }, 'c', newId);
  expect(claims.map(({ frequencyCode, status }) => [frequencyCode, status])).toEqual([
    ['', 'denied'],
    ['7', 'to-send'],
  ]);
  expect(claims[1]).toMatchObject({ originalReference: 'CL-77', submittedOn: '' });
  expect(claims[0]?.appealKind).toBe('corrected');
});

describe('proof by a document', () => {
  const proved = appeal({ ...SENT, proof: '', proofDocumentId: 'd' });
  const file = { id: 'f', name: 'fax.pdf', type: 'application/pdf', size: 9 };
  const documents = (files: unknown[]) =>
    documentSchema.array().parse([{ id: 'd', kind: 'appeal-proof', files }]);
  test('counts while the document is there with a file', () =>
    expect(withProofThere(proved, documents([file]))).toEqual(proved));
  test('and no longer once its file is gone', () =>
    expect(unproven(withProofThere(proved, documents([])))).toHaveLength(1));
});

describe('an appeal entered by mistake', () => {
  const claim = claimSchema.parse({ id: 'c', status: 'denied' });
  const first = appeal({ ...SENT, outcome: 'upheld', decidedOn: '2026-11-20' });
  const second = appeal({ ...SENT, id: 'b', level: 'second', sentOn: '2026-11-23' });
  test('leaves a claim as it was before any', () => {
    const once = withClaimAppeal(claim, first);
    expect(withoutClaimAppeal(once, 'a')).toEqual(claim);
  });
  test('leaves the level before it, and what that one asks for', () => {
    const twice = withClaimAppeal(withClaimAppeal(claim, first), second);
    expect(withoutClaimAppeal(twice, 'b')).toEqual(withClaimAppeal(claim, first));
  });
  test('that is not the last changes nothing of what is next', () => {
    const preauth = preauthSchema.parse({ id: 'p', status: 'denied' });
    const twice = withPreauthAppeal(withPreauthAppeal(preauth, first), second);
    const left = withoutPreauthAppeal(twice, 'a');
    expect(left).toEqual({ ...twice, appeals: [second] });
    expect(withPreauthAppeal(left, first, 0)).toEqual(twice);
  });
  test('an id that no appeal has takes nothing away', () =>
    expect(withoutClaimAppeal({ ...claim, appealedOn: '2026-11-01' }, 'x').appealedOn).toBe(
      '2026-11-01',
    ));
});

import { describe, expect, test } from 'vitest';
import { emptyPractice, ownRowSchema, type Practice } from '../../../lib/case/practice.ts';
import { caseSchema, type Case } from '../../../lib/case/schema.ts';
import { readinessOf } from '../../../lib/documents/completeness.ts';
import { rowFor, unlearned, wantedIn } from '../../../lib/documents/learned-rows.ts';

const TODAY = '2026-11-24';
const contact = (on: string, asked: string[], askedBy = '') => ({ id: on, on, asked, askedBy });

function sample(contacts: object[], documents: object[] = []): Case {
  return caseSchema.parse({
    version: 1,
    id: 'case',
    createdAt: '2026-11-01T09:00:00.000Z',
    plans: [{ id: 'plan', kind: 'medical', payerName: 'Lakeshore Mutual' }],
    lines: [{ id: 'l', code: '41899' }],
    preauths: [{ id: 'p', status: 'pended', contacts }],
    documents,
  });
}
const missing = (c: Case, practice: Practice = emptyPractice()) =>
  readinessOf(c, practice, TODAY).missing.map(({ row }) => row.id);

test('each thing is wanted once, as asked for last', () => {
  const c = sample([
    contact('2026-11-02', ['cpap-record']),
    contact('2026-11-20', ['cpap-record', 'Bite splint photo'], '2026-12-01'),
  ]);
  expect(wantedIn(c)).toEqual([
    { kind: 'cpap-record', title: 'CPAP trial or refusal', on: '2026-11-20', by: '2026-12-01' },
    {
      kind: 'own-bite-splint-photo',
      title: 'Bite splint photo',
      on: '2026-11-20',
      by: '2026-12-01',
    },
  ]);
});

describe('in the case itself', () => {
  test('what was asked for is missing until it is there', () => {
    const contacts = [contact('2026-11-20', ['cpap-record'])];
    expect(missing(sample(contacts))).toContain('wanted.cpap-record');
    const documents = [{ id: 'd', kind: 'cpap-record', state: 'in-hand' }];
    expect(missing(sample(contacts, documents))).not.toContain('wanted.cpap-record');
  });
  test('a row that asks for the same is not shown twice', () => {
    const ids = missing(sample([contact('2026-11-20', ['panoramic-image'])]));
    expect(ids).toContain('wanted.panoramic-image');
    expect(ids).not.toContain('teeth.image');
  });
  test('nothing was asked for, nothing is added', () =>
    expect(
      missing(sample([contact('2026-11-20', [])])).filter((id) => id.startsWith('wanted.')),
    ).toEqual([]));
});

describe('for the next case', () => {
  const c = sample([contact('2026-11-20', ['cpap-record', 'Bite splint photo'])]);
  const learn = (practice: Practice, at: number): Practice => {
    const wanted = unlearned(c, practice)[at]!;
    const row = rowFor(wanted, c, practice, { id: `r${at}`, family: '', today: TODAY });
    return { ...practice, checklist: [...practice.checklist, row] };
  };
  test('it becomes a row of this payer with its day, and is not offered again', () => {
    const practice = learn(emptyPractice(), 0);
    expect(practice.checklist[0]).toMatchObject({
      kind: 'cpap-record',
      payer: 'Lakeshore Mutual',
      learnedOn: '2026-11-20',
    });
    expect(unlearned(c, practice).map(({ kind }) => kind)).toEqual(['own-bite-splint-photo']);
    expect(missing(sample([]), practice)).toContain('own.r0');
  });
  test('what another payer asked for says nothing of this one', () => {
    const row = ownRowSchema.parse({ id: 'x', title: 'CPAP', kind: 'cpap-record', payer: 'Other' });
    expect(unlearned(c, { ...emptyPractice(), checklist: [row] })).toHaveLength(2);
  });
  test('without a payer there is nobody to learn about', () =>
    expect(unlearned({ ...c, plans: [] }, emptyPractice())).toEqual([]));
});

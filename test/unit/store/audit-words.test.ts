import { describe, expect, it } from 'vitest';
import { auditCsv, matchesFilter } from '../../../components/settings/audit-words.ts';
import type { AuditItem } from '../../../lib/store/audit.ts';

const item = (over: Partial<AuditItem>): AuditItem => ({
  sequence: 7,
  at: '2026-11-24T15:00:00.000Z',
  by: 'Dana',
  kind: 'changed',
  table: 'cases',
  id: 'c1',
  changes: [{ path: 'request.note', from: 'old', to: '=SUM(A1)' }],
  ...over,
});
const nameOf = (id: string) => (id === 'c1' ? 'Quillfeather, Rosalind' : '');

describe('a filter of the audit trail', () => {
  it.each([
    ['cases', '', true],
    ['outside', '', false],
    ['all', 'quillfeather dana', true],
    ['all', 'request.note', true],
    ['all', 'marrowby', false],
  ] as const)('%s "%s" shows it: %s', (group, search, shown) => {
    expect(matchesFilter(item({}), { group, search }, nameOf)).toBe(shown);
  });
});

describe('the audit trail as CSV', () => {
  it('has a line for each changed field and runs no formula', () => {
    const [, line] = auditCsv([item({})], nameOf).split('\r\n');
    expect(line).toBe(
      '"7","2026-11-24T15:00:00.000Z","Dana","Case changed","Quillfeather, Rosalind","","request.note","old","\'=SUM(A1)"',
    );
  });

  it('keeps quotes and line ends inside their cell', () => {
    const csv = auditCsv([item({ changes: [{ path: 'a', from: 'say "x"', to: 'b\nc' }] })], nameOf);
    expect(csv).toContain('"say ""x""","b\nc"');
  });
});

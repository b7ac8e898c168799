import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { groupRows, haystack, wordsOf } from '../../../components/cases/list-groups.ts';
import { WindowedList } from '../../../components/ui/windowed-list.tsx';
import type { CaseRow } from '../../../lib/case/list-row.ts';

afterEach(cleanup);

const ROWS = Array.from({ length: 10_000 }, (_, index) => index);

function list(active: number) {
  return (
    <div style={{ height: 600, display: 'flex', flexDirection: 'column' }}>
      <WindowedList label="Cases" rows={ROWS} active={active} heightOf={() => 58} keyOf={String}>
        {(row) => <span>row {row}</span>}
      </WindowedList>
    </div>
  );
}

test('of ten thousand rows only those near the view are in the page', async () => {
  render(list(-1));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeLessThan(30));
  expect(screen.getByText('row 0')).toBeTruthy();
});

test('a row chosen with the keys comes into view', async () => {
  const page = render(list(-1));
  page.rerender(list(7_000));
  const row = await screen.findByText('row 7000');
  await waitFor(() => {
    const { bottom } = row.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(608);
    expect(bottom).toBeGreaterThan(0);
  });
});

const ROW: CaseRow = {
  id: 'x',
  patientName: 'Quillfeather, Wren',
  birthDate: '1984-02-09',
  memberId: 'LKS-630220',
  payerName: 'Lakeshore Health Plan',
  status: 'waiting',
  nextStep: '',
  nextStepOn: '',
  surgeryOn: '',
  codes: ['K01.1', '41899'],
  preauths: [],
  updatedAt: '2026-11-01T00:00:00Z',
  deletedAt: '',
};

test.each([
  ['quill wren', true],
  ['wren quill', true],
  ['lks630', true],
  ['k011', true],
  ['02/09/1984', true],
  ['lakeshore 41899', true],
  ['quill otis', false],
])('searching for %s', (search, found) => {
  const words = wordsOf(search);
  expect(words.every((word) => haystack(ROW).includes(word))).toBe(found);
});

test('what is late comes first, what can be done now next, then what comes, waits, is done', () => {
  const row = (id: string, change: Partial<CaseRow>): CaseRow => ({ ...ROW, id, ...change });
  const groups = groupRows(
    [
      row('done', { status: 'closed' }),
      row('later', { status: 'approved', nextStepOn: '2026-12-24' }),
      row('waits', { status: 'waiting', nextStepOn: '2026-12-01' }),
      row('now', { status: 'new' }),
      row('late', { status: 'waiting', nextStepOn: '2026-11-20' }),
      row('today', { status: 'approved', nextStepOn: '2026-11-24' }),
    ],
    '2026-11-24',
  );
  expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['To do', ['late', 'today', 'now']],
    ['Upcoming', ['later']],
    ['Waiting', ['waits']],
    ['Done', ['done']],
  ]);
});

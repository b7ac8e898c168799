import { describe, expect, it } from 'vitest';
import { outdatedBackups } from '../../../lib/store/backup-rotation.ts';

const on = (day: string, time = '0930') => `bicuspid-${day}-${time}.backup`;
const daysBack = (count: number) =>
  Array.from({ length: count }, (_, back) =>
    on(new Date(Date.UTC(2026, 10, 24 - back)).toISOString().slice(0, 10)),
  );

describe('outdatedBackups', () => {
  it('lets nothing go of a week of daily backups', () => {
    expect(outdatedBackups(daysBack(7))).toEqual([]);
  });

  it('keeps 7 daily, 4 weekly and 12 monthly ones of two years', () => {
    const all = daysBack(730);
    const gone = new Set(outdatedBackups(all));
    expect(all.filter((name) => !gone.has(name))).toEqual([
      ...['24', '23', '22', '21', '20', '19', '18'].map((day) => on(`2026-11-${day}`)),
      // The newest of the weeks before: Sundays.
      on('2026-11-15'),
      on('2026-11-08'),
      // The newest of the months before.
      ...['2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30'].map((d) => on(d)),
      ...['2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31'].map((d) => on(d)),
      on('2025-12-31'),
    ]);
  });

  it('keeps only the newest of one day', () => {
    expect(outdatedBackups([on('2026-11-24', '0800'), on('2026-11-24', '1700')])).toEqual([
      on('2026-11-24', '0800'),
    ]);
  });

  it('counts periods that have a backup, not the calendar', () => {
    const old = ['2025-01-03', '2025-01-02', '2024-06-01'].map((day) => on(day));
    expect(outdatedBackups(old)).toEqual([]);
  });

  it.each([
    'bicuspid-2020-01-01-0900 (1).backup',
    'keep bicuspid-2020-01-01-0900.backup',
    'taxes-2020.pdf',
    'bicuspid-2020-01-01-0900.backup.crswap',
  ])('never touches %s', (name) => {
    expect(outdatedBackups([...daysBack(400), name])).not.toContain(name);
  });
});

// Rows that the practice added itself, as rows of the checklist.
import { daysBetween, isDate, longDate } from '../case/calendar.ts';
import type { OwnRow, Practice } from '../case/practice.ts';
import type { DocumentRow } from './checklist-row.ts';

const OLD_DAYS = 365;

/** Rows of the practice for these families and this payer; a row that names neither is for every case. */
export function ownRows(
  practice: Practice,
  families: readonly string[],
  payerName: string,
): DocumentRow[] {
  const payer = payerName.trim().toLowerCase();
  return practice.checklist
    .filter((row) => row.title.trim() !== '')
    .filter((row) => row.family === '' || families.includes(row.family))
    .filter((row) => row.payer.trim() === '' || payer.includes(row.payer.trim().toLowerCase()))
    .map(asRow);
}

function asRow(row: OwnRow): DocumentRow {
  const learned = isDate(row.learnedOn) ? `, ${longDate(row.learnedOn)}` : '';
  return {
    id: `own.${row.id}`,
    kind: 'document',
    title: row.title,
    why: row.why || (row.payer ? `${row.payer} asked for it before.` : 'Your practice wants it.'),
    from: 'office',
    documents: [row.kind || ownKind(row.id)],
    source: { words: `Your practice${learned}`, read: row.learnedOn, grade: 'practice' },
  };
}

/** True for rows whose documents carry the row's title: the practice's own, and what a payer asked for in its words. */
export function isNamedRow(id: string): boolean {
  return id.startsWith('own.') || id.startsWith('wanted.own-');
}

/** Document kind of an own row that is none of the listed kinds. */
export function ownKind(id: string): string {
  return `own-${id}`;
}

/** True when a row is so old that the payer may have changed its mind. */
export function isOldRow(row: OwnRow, today: string): boolean {
  return isDate(row.learnedOn) && daysBetween(row.learnedOn, today) > OLD_DAYS;
}

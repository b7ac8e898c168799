// The rows of a list as people: one case for each, who is here already, and what is to be done with whom.
import type { CaseRow } from '../case/list-row.ts';
import { peopleIndex, type Likeness, type Person } from './duplicates.ts';
import { sameValue } from './found.ts';
import type { ReadRow, RowProblem } from './read-row.ts';

export type ImportAction = 'new' | 'update' | 'skip';

export interface ImportEntry {
  /** Line of the first row. */
  line: number;
  person: Person;
  rows: ReadRow[];
  /** A case that is here already, when there is one. */
  like?: Likeness;
  /** What is done unless the person says otherwise. */
  action: ImportAction;
}

export interface ImportPlan {
  entries: ImportEntry[];
  problems: RowProblem[];
}

const NOBODY =
  'No patient’s name can be read here (write it as “Last, First”), so this row was left out.';

function differs(kept: ReadRow, row: ReadRow): string[] {
  return Object.keys(row.facts).filter((key) => {
    const known = kept.facts[key];
    return (
      /^(patient|subscriber|payer)\./.test(key) &&
      known !== undefined &&
      !sameValue(known, row.facts[key] ?? '')
    );
  });
}

/** The same person in an earlier row: the same id, or the same name and nothing that speaks against it. */
function peopleOfRows(rows: readonly ReadRow[], problems: RowProblem[]): ImportEntry[] {
  const entries: ImportEntry[] = [];
  const byName = new Map<string, ImportEntry[]>();
  for (const row of rows) {
    const { person, line } = row;
    if (!person.lastName || !person.firstName) {
      problems.push({ line, message: NOBODY });
      continue;
    }
    const name = `${person.lastName}, ${person.firstName}`.toLowerCase();
    const known = byName.get(name) ?? [];
    const apart = (a: string, b: string) => a !== '' && b !== '' && !sameValue(a, b);
    const same = known.find(
      (entry) =>
        !apart(entry.person.birthDate, person.birthDate) &&
        !apart(entry.person.memberId, person.memberId),
    );
    if (!same) {
      const entry: ImportEntry = { line, person, rows: [row], action: 'new' };
      entries.push(entry);
      byName.set(name, [...known, entry]);
      continue;
    }
    const first = same.rows[0];
    if (first && differs(first, row).length > 0)
      problems.push({
        line,
        message: `It says something else of the same patient than line ${first.line}; what came first is kept.`,
      });
    same.rows.push(row);
    same.person = {
      ...same.person,
      birthDate: same.person.birthDate || person.birthDate,
      memberId: same.person.memberId || person.memberId,
    };
  }
  return entries;
}

/**
 * Whom the rows speak of. Somebody who is surely here already is updated (only with what the case does not know); a case
 * of the same name alone may be another person's, so nothing is done until the person says so.
 */
export function planImport(
  rows: readonly ReadRow[],
  cases: readonly Pick<CaseRow, 'id' | 'patientName' | 'birthDate' | 'memberId'>[],
): ImportPlan {
  const named = ({ person }: ReadRow) => person.lastName !== '' && person.firstName !== '';
  const problems = rows.filter(named).flatMap((row) => row.problems);
  const find = peopleIndex(cases);
  const entries = peopleOfRows(rows, problems).map((entry): ImportEntry => {
    const [like] = find(entry.person);
    return like ? { ...entry, like, action: like.how === 'sure' ? 'update' : 'skip' } : entry;
  });
  return { entries, problems: problems.sort((a, b) => a.line - b.line) };
}

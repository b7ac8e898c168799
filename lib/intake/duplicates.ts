// Whether a case is there already for somebody: by member id, or by name with date of birth.
import type { CaseRow } from '../case/list-row.ts';
import { sameValue } from './found.ts';

export interface Person {
  lastName: string;
  firstName: string;
  /** `YYYY-MM-DD` or ''. */
  birthDate: string;
  memberId: string;
}

export interface Likeness {
  row: Pick<CaseRow, 'id' | 'patientName' | 'birthDate' | 'memberId'>;
  /** `sure`: the same member id, or name and date of birth; `name`: the same name, and one of the two is not known. */
  how: 'sure' | 'name';
}

/** Keys to look a person up by; the index of rows uses the same. */
const idKey = (memberId: string): string =>
  `id ${memberId.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
const nameKey = (name: string): string =>
  `name ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
const nameOf = ({ lastName, firstName }: Person): string => `${lastName}, ${firstName}`;

/** Looks people up among the cases; built once for many questions. */
export function peopleIndex(rows: readonly Likeness['row'][]): (person: Person) => Likeness[] {
  const byKey = new Map<string, Likeness['row'][]>();
  const add = (key: string, row: Likeness['row']): void => {
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  };
  for (const row of rows) {
    if (row.memberId.trim() !== '') add(idKey(row.memberId), row);
    if (row.patientName.trim() !== '') add(nameKey(row.patientName), row);
  }
  return (person) => {
    const named = person.lastName && person.firstName ? byKey.get(nameKey(nameOf(person))) : [];
    const numbered = person.memberId.trim() === '' ? [] : byKey.get(idKey(person.memberId));
    const found = new Map<string, Likeness>();
    for (const row of named ?? []) {
      const bornApart =
        row.birthDate !== '' && person.birthDate !== '' && row.birthDate !== person.birthDate;
      if (bornApart) continue;
      const born = row.birthDate !== '' && row.birthDate === person.birthDate;
      found.set(row.id, { row, how: born ? 'sure' : 'name' });
    }
    for (const row of numbered ?? []) {
      // A family shares one member id: another date of birth, or another name, is another person.
      const other =
        (row.birthDate !== '' && person.birthDate !== '' && row.birthDate !== person.birthDate) ||
        (row.patientName !== '' &&
          person.lastName !== '' &&
          !sameValue(row.patientName, nameOf(person)));
      if (!other) found.set(row.id, { row, how: 'sure' });
    }
    return [...found.values()].sort((a, b) => Number(b.how === 'sure') - Number(a.how === 'sure'));
  };
}

/** The person that some facts speak of. */
export function personIn(facts: Readonly<Record<string, string>>): Person {
  return {
    lastName: facts['patient.lastName'] ?? '',
    firstName: facts['patient.firstName'] ?? '',
    birthDate: facts['patient.birthDate'] ?? '',
    memberId: facts['subscriber.memberId'] ?? '',
  };
}

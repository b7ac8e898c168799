// Diagnoses A to L: item 21 of the CMS-1500 (02/12).
import { canonical } from '../canonical.ts';
import { isBlank, wrong } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Case } from '../schema.ts';

const MAX_DIAGNOSES = 12;

export function diagnosisProblems(diagnoses: Case['diagnoses']): Problem[] {
  const problems: Problem[] = [];
  const codes = diagnoses.map(({ code }) => canonical('icd', code));
  const last = diagnoses.findLastIndex(({ code }) => !isBlank(code));
  if (last >= MAX_DIAGNOSES) {
    problems.push(
      wrong('diagnoses', `A claim takes 12 diagnoses, this case has ${last + 1}: remove some.`),
    );
  }
  diagnoses.forEach(({ code }, i) => {
    const path = `diagnoses[${i}].code`;
    const letter = letterOf(i);
    if (isBlank(code)) {
      if (i < last) {
        problems.push(wrong(path, `Diagnosis ${letter} is empty: fill it or remove the row.`));
      }
    } else if (codes[i] === null) {
      problems.push(wrong(path, 'This is no ICD-10-CM code: it looks like S02.652A.'));
    } else if (codes.indexOf(codes[i] ?? null) < i) {
      problems.push(wrong(path, 'This diagnosis is listed twice: remove one.'));
    } else if (i === 0 && /^[V-Y]/.test(codes[i] ?? '')) {
      // ICD-10-CM official guidelines, I.C.20: external causes are never the first diagnosis.
      problems.push(
        wrong(path, 'A cause of injury (V to Y) cannot stand first: put the injury before it.'),
      );
    }
  });
  return problems;
}

/** 0 -> `A`. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

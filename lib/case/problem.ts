// One thing that is wrong or missing in a case, in words that say what to do.

export interface Problem {
  /** Where in the case, e.g. `patient.birthDate` or `lines[1].diagnosisPointers`. */
  path: string;
  level: 'wrong' | 'missing';
  message: string;
}

export function wrong(path: string, message: string): Problem {
  return { path, level: 'wrong', message };
}

export function missingAt(path: string, message: string): Problem {
  return { path, level: 'missing', message };
}

/** Blank values are never wrong: what must be there is said by the missing list. */
export function isBlank(value: string): boolean {
  return value.trim() === '';
}

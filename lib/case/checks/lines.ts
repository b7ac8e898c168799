// Service lines: item 24 of the CMS-1500 (02/12).
import { canonical } from '../canonical.ts';
import { isBlank, missingAt, wrong } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Case, ServiceLine } from '../schema.ts';
import { dateProblems, orderProblems } from './dates.ts';
import { letterOf } from './diagnoses.ts';

const MAX_MODIFIERS = 4;
const MAX_POINTERS = 4;

export function lineProblems(c: Case): Problem[] {
  return c.lines.flatMap((line, i) => {
    const at = (field: string) => `lines[${i}].${field}`;
    const { birthDate } = c.patient;
    return [
      ...shapeProblems(line, at),
      ...modifierProblems(line, at),
      ...pointerProblems(line, at, c.diagnoses),
      ...dateProblems(at('fromDate'), line.fromDate, { name: 'The date of service', birthDate }),
      ...dateProblems(at('toDate'), line.toDate, { name: 'The last day of service', birthDate }),
      ...orderProblems(at('toDate'), line.fromDate, line.toDate, 'This service'),
    ];
  });
}

type At = (field: string) => string;

function shapeProblems(line: ServiceLine, at: At): Problem[] {
  const problems: Problem[] = [];
  const expect = (
    field: Exclude<keyof ServiceLine, 'modifiers'>,
    fits: boolean,
    message: string,
  ) => {
    const value = line[field];
    if (!isBlank(value) && !fits) problems.push(wrong(at(field), message));
  };
  expect(
    'code',
    canonical('procedure', line.code) !== null,
    'This is no procedure code: it has five characters, such as 21462, E0486 or D7240.',
  );
  expect(
    'placeOfService',
    canonical('placeOfService', line.placeOfService) !== null,
    'Place of service has two digits, such as 11 for the office.',
  );
  const units = Number(line.units);
  const counts = canonical('count', line.units) !== null && units >= 1 && units <= 999;
  expect('units', counts, 'Units are a number from 1 to 999.');
  expect(
    'charge',
    canonical('money', line.charge) !== null,
    'The charge is an amount like 640.00.',
  );
  expect(
    'toothNumbers',
    canonical('teeth', line.toothNumbers) !== null,
    'Teeth are 1 to 32 or A to T, with commas between: 17,32.',
  );
  expect(
    'areaOfOralCavity',
    canonical('oralCavityArea', line.areaOfOralCavity) !== null,
    'Area is 00 whole mouth, 01 upper, 02 lower, or a quadrant: 10, 20, 30, 40.',
  );
  return problems;
}

function modifierProblems({ modifiers }: ServiceLine, at: At): Problem[] {
  const filled = modifiers.filter((modifier) => !isBlank(modifier));
  const problems: Problem[] = [];
  if (filled.length > MAX_MODIFIERS) {
    problems.push(wrong(at('modifiers'), 'A line takes four modifiers: remove some.'));
  }
  if (filled.some((modifier) => canonical('modifier', modifier) === null)) {
    problems.push(wrong(at('modifiers'), 'A modifier has two characters, such as LT or 57.'));
  }
  if (new Set(filled.map((modifier) => modifier.trim().toUpperCase())).size < filled.length) {
    problems.push(wrong(at('modifiers'), 'The same modifier stands here twice: remove one.'));
  }
  return problems;
}

function pointerProblems(line: ServiceLine, at: At, diagnoses: Case['diagnoses']): Problem[] {
  const path = at('diagnosisPointers');
  const letters = line.diagnosisPointers.toUpperCase().replace(/[\s,]/g, '');
  if (letters === '') {
    return isBlank(line.code) || diagnoses.every(({ code }) => isBlank(code))
      ? []
      : [missingAt(path, 'Say which diagnosis this is for, such as A.')];
  }
  if (!/^[A-L]+$/.test(letters)) {
    return [wrong(path, 'Pointers are letters of the diagnoses, A to L.')];
  }
  if (letters.length > MAX_POINTERS)
    return [wrong(path, 'A line points to four diagnoses at most.')];
  if (new Set(letters).size < letters.length) {
    return [wrong(path, 'The same letter stands here twice: remove one.')];
  }
  const filled = diagnoses.flatMap(({ code }, i) => (isBlank(code) ? [] : [letterOf(i)]));
  const astray = [...letters].find((letter) => !filled.includes(letter));
  return astray === undefined
    ? []
    : [wrong(path, `There is no diagnosis ${astray}: add it or change the pointer.`)];
}

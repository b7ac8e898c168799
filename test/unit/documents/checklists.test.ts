// The checklists as data: each row is whole, its names are known, no id stands twice.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_KINDS, templateOf } from '../../../lib/case/field-keys.ts';
import { rowSchema, type ChecklistRow } from '../../../lib/documents/checklist-row.ts';
import type { Condition } from '../../../lib/documents/condition.ts';
import { CONTRADICTIONS } from '../../../lib/documents/contradictions.ts';
import { DOCUMENT_KINDS } from '../../../lib/documents/document-kinds.ts';
import { ALL_ROWS, FAMILIES } from '../../../lib/documents/families.ts';
import { FAMILY_MATCH } from '../../../lib/documents/family-match.ts';

/** Facts that are worked out in evidence.ts and are no field keys. */
const WORKED_OUT = [
  'teeth',
  'unlisted.description',
  'unlisted.charge',
  'visit.surgeryOn',
  'plans.dental',
  'plan.hmo',
  'age',
  'careDays',
  'careMonths',
  'deviceYears',
];
const KINDS = new Set(DOCUMENT_KINDS.map(({ kind }) => kind));

function namesIn(condition: Condition): { facts: string[]; documents: string[] } {
  const parts =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : [];
  const inner = parts.map(namesIn);
  const facts = inner.flatMap((one) => one.facts);
  const documents = inner.flatMap((one) => one.documents);
  if ('known' in condition) facts.push(condition.known);
  if ('fact' in condition) facts.push(condition.fact);
  if ('number' in condition) facts.push(condition.number);
  if ('earlier' in condition) facts.push(condition.earlier, condition.later);
  if ('documents' in condition) documents.push(...condition.documents);
  return { facts, documents };
}

function namesOf(row: ChecklistRow) {
  const conditions = [
    row.when,
    row.kind === 'criterion' ? row.rule : undefined,
    row.kind === 'fact' ? row.met : undefined,
  ];
  const found = conditions.filter((one) => one !== undefined).map(namesIn);
  return {
    facts: [...found.flatMap((one) => one.facts), ...(row.kind === 'fact' ? row.facts : [])],
    documents: [
      ...found.flatMap((one) => one.documents),
      ...(row.kind === 'document' ? row.documents : []),
    ],
  };
}

test.each(ALL_ROWS.map((row) => [row.id, row] as const))(
  '%s is whole and names what exists',
  (_, row) => {
    expect(rowSchema.safeParse(row).error?.issues).toBeUndefined();
    const { facts, documents } = namesOf(row);
    expect(
      facts.filter((name) => !WORKED_OUT.includes(name) && !(templateOf(name) in FIELD_KINDS)),
    ).toEqual([]);
    expect(documents.filter((kind) => !KINDS.has(kind))).toEqual([]);
  },
);

test('no id stands twice', () => {
  const ids = [...ALL_ROWS.map(({ id }) => id), ...CONTRADICTIONS.map(({ id }) => id)];
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every family has a file, is listed, and is found by codes', () => {
  const folder = new URL('../../../lib/documents/families/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
  expect(existsSync(folder)).toBe(true);
  expect(
    FAMILIES.map(({ id }) => id)
      .concat('base')
      .sort(),
  ).toEqual(files.sort());
  expect(Object.keys(FAMILY_MATCH).sort()).toEqual(FAMILIES.map(({ id }) => id).sort());
});

test('a row for one payer is named after it or belongs to a family', () => {
  const owners = new Set(['bcbs', 'base', ...FAMILIES.map(({ id }) => id)]);
  const wrong = ALL_ROWS.filter(({ id, payers }) => {
    const [owner = ''] = id.split('.');
    return !owners.has(owner) && !payers?.some((payer) => payer === owner);
  });
  expect(wrong).toEqual([]);
});

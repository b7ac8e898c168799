// The rule tables of public/codes/check, read into tests.
import { bare } from '../code-set.ts';
import { readProcedureFacts, type FactsByCode } from '../procedure-facts.ts';
import { parts, readTable } from '../tsv.ts';
import { diagnosisIn, numberIn, type CodeTest } from './code-range.ts';

/** Two diagnoses that exclude each other, or one that wants another. */
export interface PairRule {
  rule: string;
  kind: 'never' | 'wants';
  one: CodeTest;
  other: CodeTest;
  say: string;
  todo: string;
  /** Code that one click adds; '' when a person must choose. */
  add: string;
}

export interface LinkRule {
  rule: string;
  numbers: CodeTest;
  icd: CodeTest;
  say: string;
}

export interface BundleRule {
  rule: string;
  stays: CodeTest;
  goes: CodeTest;
  indicator: string;
  say: string;
}

export interface ChoiceRule {
  fits: CodeTest;
  rule: string;
  level: 'stop' | 'warn';
  /** Last day on which it was good; '' when it is not about a day. */
  until: string;
  say: string;
  todo: string;
  instead: string;
}

/** A code whose own words say another one. */
export interface SaidRule {
  rule: string;
  /** For the numbers of lines; diagnoses go by `icd`. */
  number: CodeTest;
  icd: CodeTest;
  said: readonly string[];
  with: readonly string[];
  say: string;
  todo: string;
  instead: string;
}

/** Where a number is usually done. */
export interface PlaceRule {
  rule: string;
  numbers: CodeTest;
  fits: (place: string) => boolean;
  /** Claim filing indicator it holds for; '' for all payers. */
  payer: string;
  level: 'stop' | 'warn';
  say: string;
  todo: string;
  source: string;
}

export interface CheckRules {
  facts: FactsByCode;
  excludes: PairRule[];
  links: LinkRule[];
  pairs: BundleRule[];
  choices: ChoiceRule[];
  said: SaidRule[];
  places: PlaceRule[];
}

/** Texts of `public/codes/check`. */
export type CheckFiles = Record<
  'facts' | 'excludes' | 'links' | 'pairs' | 'choices' | 'said' | 'places',
  string
>;

function choice(row: Record<string, string>): ChoiceRule {
  const code = row.code ?? '';
  return {
    fits: code.endsWith('*')
      ? diagnosisIn([code.slice(0, -1)])
      : (typed) => bare(typed) === bare(code),
    rule: row.rule ?? '',
    level: row.level === 'stop' ? 'stop' : 'warn',
    until: row.until ?? '',
    say: row.say ?? '',
    todo: row.todo ?? '',
    instead: row.instead ?? '',
  };
}

function said(row: Record<string, string>): SaidRule {
  return {
    rule: row.rule ?? '',
    number: numberIn(parts(row.codes).filter((code) => /^\d/.test(code))),
    icd: diagnosisIn(parts(row.codes).filter((code) => /^[A-Z]/.test(code))),
    said: parts(row.said),
    with: parts(row.with),
    say: row.say ?? '',
    todo: row.todo ?? '',
    instead: row.instead ?? '',
  };
}

function place(row: Record<string, string>): PlaceRule {
  const [, not = '', list = ''] = /^(not )?(.*)$/.exec(row.places ?? '') ?? [];
  const places = parts(list);
  return {
    rule: row.rule ?? '',
    numbers: numberIn(parts(row.numbers)),
    fits: (typed) => places.includes(typed) === (not === ''),
    payer: row.payer ?? '',
    level: row.level === 'stop' ? 'stop' : 'warn',
    say: row.say ?? '',
    todo: row.todo ?? '',
    source: row.source ?? '',
  };
}

export function readCheckRules(files: CheckFiles): CheckRules {
  return {
    facts: readProcedureFacts(files.facts),
    excludes: readTable(files.excludes, ['rule', 'kind', 'one', 'other']).map((row) => ({
      rule: row.rule ?? '',
      kind: row.kind === 'wants' ? 'wants' : 'never',
      one: diagnosisIn(parts(row.one)),
      other: diagnosisIn(parts(row.other)),
      say: row.say ?? '',
      todo: row.todo ?? '',
      add: row.add ?? '',
    })),
    links: readTable(files.links, ['rule', 'numbers', 'icd']).map((row) => ({
      rule: row.rule ?? '',
      numbers: numberIn(parts(row.numbers)),
      icd: diagnosisIn(parts(row.icd)),
      say: row.say ?? '',
    })),
    pairs: readTable(files.pairs, ['rule', 'column1', 'column2', 'indicator']).map((row) => ({
      rule: row.rule ?? '',
      stays: numberIn(parts(row.column1)),
      goes: numberIn(parts(row.column2)),
      indicator: row.indicator ?? '',
      say: row.say ?? '',
    })),
    choices: readTable(files.choices, ['code', 'rule', 'level', 'say']).map(choice),
    said: readTable(files.said, ['rule', 'codes', 'said', 'say']).map(said),
    places: readTable(files.places, ['rule', 'numbers', 'places', 'say']).map(place),
  };
}

// A code and the words beside it: they may name another code, or another part of the lower jaw.
import type { Case, ServiceLine } from '../../case/schema.ts';
import { bare } from '../code-set.ts';
import type { Catalogue } from './catalogue.ts';
import { letterOf, type Finding } from './finding.ts';
import { changeLine, replaceDiagnosis } from './mends.ts';
import type { CheckRules, SaidRule } from './rules.ts';
import { saysOneOf } from './said-words.ts';

/** R-ICD-5, R-ICD-7, R-ICD-17, R-CPT-3, R-CPT-5, where the record's own words decide. */
export function saidFindings(c: Case, rules: CheckRules, catalogue: Catalogue): Finding[] {
  return [...ofDiagnoses(c, rules, catalogue), ...ofLines(c, rules)];
}

/** What is written beside a diagnosis: its own words, and those of the lines that point at it. */
function wordsOf(c: Case, at: number): string {
  const pointing = c.lines.filter((line) => line.diagnosisPointers.includes(letterOf(at)));
  return [c.diagnoses[at]?.description ?? '', ...pointing.map((line) => line.description)].join(
    '. ',
  );
}

const saidIn = ({ said, with: also }: SaidRule, text: string): boolean =>
  saysOneOf(text, said) && (also.length === 0 || saysOneOf(text, also));

function ofDiagnoses(c: Case, rules: CheckRules, catalogue: Catalogue): Finding[] {
  return c.diagnoses.flatMap((one, at) => {
    if (one.code === '') return [];
    const text = wordsOf(c, at);
    // Excludes2: the two may stand together, and then the words belong to the other one.
    const row = rules.said.find(
      (rule) => rule.icd(one.code) && saidIn(rule, text) && !has(c, rule.instead),
    );
    const path = `diagnoses[${at}].code`;
    const jaw = jawSite(c, one, at, catalogue);
    if (!row) return jaw ? [{ ...jaw, path }] : [];
    return [
      {
        path,
        rule: row.rule,
        level: 'warn' as const,
        message: `Diagnosis ${letterOf(at)}: ${row.say}.`,
        todo: `${row.todo}.`,
        source: 'ICD-10-CM index and tabular notes (Excludes2)',
        ...(row.instead ? { mend: replaceDiagnosis(catalogue, one.code, row.instead) } : {}),
      },
    ];
  });
}

const has = (c: Case, code: string): boolean =>
  code !== '' && c.diagnoses.some((one) => bare(one.code).startsWith(bare(code)));

function ofLines(c: Case, { said }: CheckRules): Finding[] {
  return c.lines.flatMap((line, at) => {
    const row = said.find((rule) => rule.number(line.code) && saidIn(rule, line.description));
    return row ? [ofLine(line, at, row)] : [];
  });
}

function ofLine(line: ServiceLine, at: number, { rule, say, todo, instead }: SaidRule): Finding {
  const use = (one: ServiceLine) => ({ ...one, code: instead });
  return {
    path: `lines[${at}].code`,
    rule,
    level: 'warn',
    message: `Line ${at + 1}: ${line.code}: ${say}.`,
    todo: `${todo}.`,
    source: 'Site first, then way in: AAPC and AAOMS coding guidance; CMS code lists',
    ...(instead ? { mend: changeLine(`Use ${instead}`, line.id, use) } : {}),
  };
}

/** Part of the lower jaw in the code, what the record calls it, and the code stem with the side after it. */
const JAW_SITES: readonly (readonly [stem: string, name: string, said: readonly string[]])[] = [
  ['S0265', 'angle', ['angle', 'gonial']],
  ['S0266', 'symphysis', ['symphys*', 'parasymphys*', 'symphyseal']],
  ['S0262', 'neck below the condyle', ['subcondyl*', 'condylar neck', 'neck of the condyle']],
  ['S0261', 'condyle', ['condyl*']],
  ['S0263', 'coronoid', ['coronoid*']],
  ['S0264', 'ramus', ['ramus']],
  ['S0267', 'tooth-bearing ridge', ['alveol*', 'dentoalveol*']],
  ['S0260', 'body', ['body']],
];

/** R-ICD-5: angle, body, condyle and the rest have codes of their own (ICD-10-CM S02.6-). */
function jawSite(
  c: Case,
  { code }: Case['diagnoses'][number],
  at: number,
  catalogue: Catalogue,
): Omit<Finding, 'path'> | null {
  const key = bare(code).toUpperCase();
  if (!/^S026[0-7]/.test(key)) return null;
  const text = wordsOf(c, at);
  const said = JAW_SITES.filter(([, , words]) => saysOneOf(text, words));
  // "condylar neck" says condyle too; the neck is the exact one.
  const neck = said.some(([stem]) => stem === 'S0262');
  const named = neck ? said.filter(([stem]) => stem !== 'S0261') : said;
  const [site] = named;
  // Two fractures under one description belong to two diagnoses.
  if (!site || named.length > 1 || key.startsWith(site[0])) return null;
  const [stem, name] = site;
  const side = stem === 'S0266' ? 'X' : (/^S026\d([0-2])/.exec(key)?.[1] ?? '0');
  const wanted = catalogue.find(`${stem}${side}${key.slice(6)}`);
  return {
    rule: 'R-ICD-5',
    level: 'warn',
    message: `Diagnosis ${letterOf(at)}: the words say ${name}, and ${code} is another part of the lower jaw.`,
    todo: `Use the code for the ${name}.`,
    source: 'ICD-10-CM tabular list, S02.6-',
    ...(wanted?.billable ? { mend: replaceDiagnosis(catalogue, code, wanted.code) } : {}),
  };
}

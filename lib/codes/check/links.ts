// A line and the diagnoses it points at: do they go together, do they name the same side?
import type { Case, ServiceLine } from '../../case/schema.ts';
import { sideOfTooth } from '../known-facts.ts';
import type { Catalogue } from './catalogue.ts';
import { letterOf, type Finding } from './finding.ts';
import { changeLine, replaceDiagnosis, withModifiers } from './mends.ts';
import type { CheckRules } from './rules.ts';
import { onSide, sideIn, type Side } from './same-other-side.ts';

export function linkFindings(c: Case, rules: CheckRules, catalogue: Catalogue): Finding[] {
  return c.lines.flatMap((line, index) => [
    ...necessity(c, line, index, rules),
    ...sides(c, line, index, catalogue),
  ]);
}

const pointedAt = (line: ServiceLine): number[] =>
  [...line.diagnosisPointers.toUpperCase()].map((letter) => letter.charCodeAt(0) - 65);

/** R-LINK: a payer looks for one of these diagnoses with this procedure. */
function necessity(c: Case, line: ServiceLine, index: number, rules: CheckRules): Finding[] {
  const rule = rules.links.find(({ numbers }) => numbers(line.code));
  const codes = c.diagnoses.map(({ code }) => code);
  if (!rule || codes.every((code) => code === '')) return [];
  const pointed = pointedAt(line).map((at) => codes[at] ?? '');
  if (pointed.some(rule.icd)) return [];
  const fitting = codes.flatMap((code, at) => (rule.icd(code) ? [letterOf(at)] : []));
  const path = `lines[${index}].diagnosisPointers`;
  const source = 'Payer policies and CMS coverage rules; no list is complete';
  if (fitting.length > 0) {
    const letters = `${fitting.join('')}${line.diagnosisPointers}`.slice(0, 4);
    return [
      {
        path,
        rule: rule.rule,
        level: 'warn',
        message: `Line ${index + 1}: ${line.code} does not point at the diagnosis that explains it.`,
        todo: `Point it at ${fitting.join(' and ')} first.`,
        source,
        mend: changeLine(`Point at ${fitting.join(', ')}`, line.id, (one) => ({
          ...one,
          diagnosisPointers: letters,
        })),
      },
    ];
  }
  if (pointed.length === 0) return [];
  return [
    {
      path,
      rule: rule.rule,
      level: 'warn',
      message: `Line ${index + 1}: ${line.code} is for ${rule.say}.`,
      todo: 'Check the number, or add the diagnosis that explains it.',
      source,
    },
  ];
}

/** The side that the teeth of a line are on; '' for both or none. */
function toothSide(line: ServiceLine): Side | '' {
  const teeth = line.toothNumbers.split(/[\s,]+/).filter((tooth) => /^\d+$/.test(tooth));
  const found = new Set(teeth.map((tooth) => sideOfTooth(Number(tooth))));
  return found.size === 1 ? ([...found][0] ?? '') : '';
}

function modifierSide(line: ServiceLine): Side | '' {
  const right = line.modifiers.includes('RT');
  const left = line.modifiers.includes('LT');
  return right === left ? '' : right ? 'right' : 'left';
}

/** R-SIDE: teeth, modifier and diagnosis of one line name one side. */
function sides(c: Case, line: ServiceLine, index: number, catalogue: Catalogue): Finding[] {
  const teeth = toothSide(line);
  const modifier = modifierSide(line);
  const source = 'Universal tooth numbers; modifiers RT and LT';
  if (teeth && modifier && teeth !== modifier) {
    const right = teeth === 'right' ? 'RT' : 'LT';
    const mend = withModifiers([right], ['RT', 'LT']);
    return [
      {
        path: `lines[${index}].modifiers`,
        rule: 'R-SIDE',
        level: 'stop',
        message: `Line ${index + 1}: the teeth are on the ${teeth}, the modifier says ${modifier}.`,
        todo: 'Correct the teeth or the modifier.',
        source,
        mend: changeLine(`Use ${right}`, line.id, mend),
      },
    ];
  }
  const side = teeth || modifier;
  if (!side) return [];
  const named = pointedAt(line).flatMap((at) => {
    const known = catalogue.find(c.diagnoses[at]?.code ?? '');
    const own = known ? sideIn(known.words) : '';
    return known && own ? [{ at, known, own }] : [];
  });
  const other = named.find(({ own }) => own !== side);
  // A line may point at both sides of one problem; then nothing is wrong.
  if (!other || named.some(({ own }) => own === side)) return [];
  const meant = onSide(catalogue, other.known, side);
  return [
    {
      path: `lines[${index}].diagnosisPointers`,
      rule: 'R-SIDE',
      level: 'stop',
      message: `Line ${index + 1} is on the ${side}, but diagnosis ${letterOf(other.at)} says ${other.own}.`,
      todo: 'Correct the side of one of the two.',
      source,
      ...(meant ? { mend: replaceDiagnosis(catalogue, other.known.code, meant.code) } : {}),
    },
  ];
}

// Puts an accepted suggestion into the case: the code, and what the description and the case say around it.
import type { Case, ServiceLine } from '../case/schema.ts';
import { addCode, type Added } from './add-code.ts';
import { bare } from './code-set.ts';
import type { OwnCode } from './import/practice-list.ts';
import { dayOfService, sideOfTooth } from './known-facts.ts';
import { ownFee } from './own-fee.ts';
import type { FactsByCode } from './procedure-facts.ts';
import type { Procedure } from './procedures.ts';
import type { CaseReading } from './read-case.ts';
import type { Suggestion } from './suggest.ts';

export interface AcceptWith {
  reading: CaseReading;
  procedures: readonly Procedure[];
  facts: FactsByCode;
  newId: () => string;
  /** The practice's own fee list. */
  own?: readonly OwnCode[];
}

/** CMS-1500 item 24E takes four letters. */
const MOST_POINTERS = 4;
const letter = (index: number) => String.fromCharCode(65 + index);

/** How well a diagnosis goes with a procedure's usual ones: the code itself, its neighbours, or not at all. */
function goesWith(menu: readonly string[], code: string): boolean {
  return menu.some((one) => bare(one).slice(0, 4) === bare(code).slice(0, 4));
}

function pointers(c: Case, menu: readonly string[]): string {
  const fitting = c.diagnoses.flatMap(({ code }, at) =>
    code !== '' && goesWith(menu, code) ? [letter(at)] : [],
  );
  if (fitting.length > 0) return fitting.slice(0, MOST_POINTERS).join('');
  // A case with one diagnosis leaves no choice.
  return c.diagnoses.length === 1 && c.diagnoses[0]?.code !== '' ? 'A' : '';
}

/** RT, LT or 50 where CMS lets the number be billed by side (bilateral indicator 1). */
function sideModifiers(code: string, side: CaseReading['side'], facts: FactsByCode): string[] {
  if (facts.get(code)?.bilateral !== '1') return [];
  return { right: ['RT'], left: ['LT'], both: ['50'], '': [] }[side];
}

/** Area of the mouth (ISO 3950): 10 upper right, 20 upper left, 30 lower left, 40 lower right, 01 upper, 02 lower. */
function areaOf({ mentions, side, teeth }: CaseReading): string {
  const said = (concept: string) =>
    mentions.get(concept)?.some(({ status }) => status === 'said') ?? false;
  const upper = said('jaw-upper');
  if (upper === said('jaw-lower')) return '';
  const sides = new Set(teeth.map(sideOfTooth));
  const one = sides.size === 1 ? [...sides][0] : side;
  if (one === 'right') return upper ? '10' : '40';
  if (one === 'left') return upper ? '20' : '30';
  return upper ? '01' : '02';
}

/** Visits, pictures and anesthesia carry no tooth. */
const hasTeeth = (code: string): boolean => !/^(?:99|7|8|00|E|K|J)/.test(code);

function fill(line: ServiceLine, c: Case, suggestion: Suggestion, using: AcceptWith): ServiceLine {
  const { reading, facts, procedures } = using;
  const before = c.lines.at(-1);
  const day = before?.fromDate || dayOfService(c);
  const menu = procedures.find(({ id }) => id === suggestion.procedureId)?.icd ?? [];
  const byArea = facts.get(line.code)?.byArea ?? false;
  return {
    ...line,
    fromDate: day,
    toDate: before?.toDate || day,
    placeOfService: before?.placeOfService || c.request.placeOfService,
    units: '1',
    ...ownFee(using.own ?? [], line.code, line.charge),
    modifiers: sideModifiers(line.code, reading.side, facts),
    toothNumbers: hasTeeth(line.code) && !byArea ? reading.teeth.join(',') : '',
    areaOfOralCavity: byArea ? areaOf(reading) : '',
    diagnosisPointers: pointers(c, menu),
  };
}

/** Lines that point nowhere yet and whose procedure this diagnosis goes with are pointed at it. */
function pointedAt(c: Case, code: string, procedures: readonly Procedure[]): Case {
  const at = c.diagnoses.findIndex((one) => bare(one.code) === bare(code));
  const lines = c.lines.map((line) => {
    if (line.diagnosisPointers !== '' || line.code === '') return line;
    const fits = procedures.some(
      ({ numbers, icd }) =>
        numbers.some((number) => number.code === line.code) && goesWith(icd, code),
    );
    return fits || c.diagnoses.length === 1 ? { ...line, diagnosisPointers: letter(at) } : line;
  });
  return { ...c, lines };
}

/** The case with the suggestion in it, or why it was left as it was. An empty line takes the code before a new one. */
export function accept(c: Case, suggestion: Suggestion, using: AcceptWith): Added {
  const blank = c.lines.findIndex(({ code, description }) => code === '' && description === '');
  const added = addCode(c, { ...suggestion, billable: true }, using.newId);
  if (!added.ok) return added;
  if (suggestion.kind === 'ICD-10-CM') {
    return { ...added, case: pointedAt(added.case, suggestion.code, using.procedures) };
  }
  const fresh = added.case.lines.at(-1);
  if (!fresh) return added;
  const line = fill(fresh, c, suggestion, using);
  const old = c.lines[blank];
  if (!old) return { ...added, case: { ...added.case, lines: [...c.lines, line] } };
  // What was typed on the empty line stays: its day and charge are known better there.
  const typed = Object.fromEntries(
    Object.entries(old).filter(([, value]) => typeof value === 'string' && value !== ''),
  );
  return { ...added, case: { ...added.case, lines: c.lines.with(blank, { ...line, ...typed }) } };
}

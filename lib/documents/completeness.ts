// Is the packet complete? Worked out from what the case knows, never ticked: what is missing, what does not fit.
import { addDays, isDate, longDate } from '../case/calendar.ts';
import { askedPlan } from '../case/asked.ts';
import { emptyPractice, type Practice } from '../case/practice.ts';
import type { Case, CaseDocument } from '../case/schema.ts';
import { SOURCES, type ChecklistRow, type DocumentRow, type FactRow } from './checklist-row.ts';
import { holds } from './condition.ts';
import { contradictions } from './contradictions.ts';
import { documentTitle } from './document-kinds.ts';
import { evidenceOf, isThere, type Evidence } from './evidence.ts';
import { BASE, FAMILIES } from './families.ts';
import { matchesFamily } from './family-match.ts';
import { wantedRows } from './learned-rows.ts';
import { ownRows } from './own-rows.ts';

export interface Missing {
  row: DocumentRow | FactRow;
  /** Place of the sheet where it is typed or attached. */
  path: string;
  /** `YYYY-MM-DD` on which it was asked for, or ''. */
  askedOn: string;
}

export interface Warning {
  /** Id of a row, or of a contradiction. */
  id: string;
  kind: 'stale' | 'contradiction' | 'criterion';
  message: string;
  path: string;
  /** Where the rule stands; '' for what needs no authority. */
  source: string;
}

export interface Readiness {
  /** False while there is no procedure code: nobody can say yet what is needed. */
  known: boolean;
  ready: boolean;
  /** Titles of the families that the codes belong to. */
  families: readonly string[];
  /** What can be got fastest stands first. */
  missing: readonly Missing[];
  warnings: readonly Warning[];
  /** Rows that are answered, criteria that are known to be met among them. */
  have: readonly ChecklistRow[];
}

const NOTHING: Readiness = {
  known: false,
  ready: false,
  families: [],
  missing: [],
  warnings: [],
  have: [],
};

/**
 * What this procedure, for this payer, still needs. `today` is `YYYY-MM-DD`; '' leaves freshness out. Warnings never
 * stand in the way of sending: they say what a reviewer would say.
 */
export function readinessOf(c: Case, practice: Practice | null, today: string): Readiness {
  const profile = practice ?? emptyPractice();
  const evidence = evidenceOf(c, profile, today);
  if (evidence.codes.length === 0) return NOTHING;
  const families = FAMILIES.filter(({ id }) => matchesFamily(id, evidence, evidence.payers));
  const rows = [
    ...BASE.rows,
    ...families.flatMap((family) => family.rows),
    ...ownRows(
      profile,
      families.map(({ id }) => id),
      evidence.payerName,
    ),
    ...wantedRows(c, profile),
  ].filter((row) => applies(row, c, profile, evidence));

  // What the payer named itself stands for the row that asks for the same.
  const named = new Set(wantedRows(c, profile).flatMap(({ documents }) => documents));
  const missing: Missing[] = [];
  const warnings: Warning[] = [];
  const have: ChecklistRow[] = [];
  for (const row of rows) {
    if (row.kind === 'criterion') {
      const answer = holds(row.rule, evidence);
      if (answer === true) have.push(row);
      if (answer !== false) continue;
      const source = row.source.words;
      warnings.push({ id: row.id, kind: 'criterion', message: row.fails, path: '', source });
      continue;
    }
    const twice =
      row.kind === 'document' &&
      !row.id.startsWith('wanted.') &&
      row.documents.some((kind) => named.has(kind)) &&
      documentGap(row, c, evidence) !== null;
    if (twice) continue;
    const gap = row.kind === 'document' ? documentGap(row, c, evidence) : factGap(row, c, evidence);
    if (gap) missing.push(gap);
    else have.push(row);
    const old = row.kind === 'document' && !gap ? staleness(row, c, today) : null;
    if (old) warnings.push(old);
  }
  for (const found of contradictions(c, evidence, documentTitle)) {
    if (isWaived(c, found.id)) continue;
    warnings.push({ ...found, kind: 'contradiction', source: '' });
  }
  const rank = ({ row }: Missing) => SOURCES.indexOf(row.from);
  missing.sort((a, b) => rank(a) - rank(b));
  return {
    known: true,
    ready: missing.length === 0,
    families: families.map(({ title }) => title),
    missing,
    warnings,
    have,
  };
}

function isWaived(c: Case, id: string): boolean {
  return c.waivers.some(({ row }) => row === id);
}

function applies(row: ChecklistRow, c: Case, practice: Practice, evidence: Evidence): boolean {
  if (practice.checklistOff.includes(row.id) || isWaived(c, row.id)) return false;
  if (row.payers && !row.payers.some((payer) => evidence.payers.has(payer))) return false;
  if (row.exceptPayers?.some((payer) => evidence.payers.has(payer))) return false;
  return row.when === undefined || holds(row.when, evidence) === true;
}

function documentsFor(row: DocumentRow, c: Case): CaseDocument[] {
  return c.documents.filter(({ kind }) => row.documents.includes(kind));
}

function documentGap(row: DocumentRow, c: Case, evidence: Evidence): Missing | null {
  if (row.documents.some((kind) => evidence.documents.has(kind))) return null;
  const listed = documentsFor(row, c);
  if (listed.some(({ state }) => state === 'not-needed')) return null;
  const asked = listed.find(({ state }) => state === 'requested');
  return { row, path: 'documents', askedOn: asked?.date ?? '' };
}

function factGap(row: FactRow, c: Case, evidence: Evidence): Missing | null {
  const unknown = row.facts.filter((fact) => !evidence.known(fact));
  const answered = row.met ? holds(row.met, evidence) === true : unknown.length === 0;
  if (answered) return null;
  return { row, path: placeOf(unknown[0] ?? row.facts[0] ?? '', c), askedOn: '' };
}

/** Place of the sheet where a fact is typed. */
function placeOf(fact: string, c: Case): string {
  const plan = askedPlan(c);
  if (fact.startsWith('auth.')) return fact.replace('auth.', 'request.');
  if (fact.startsWith('unlisted.')) {
    const index = c.lines.findIndex(({ code }) => code.trim() === '41899');
    return fact.replace('unlisted.', `lines[${index}].`);
  }
  if (fact.startsWith('subscriber.') && plan) {
    return fact.replace('subscriber.', `plans[${c.plans.indexOf(plan)}].`);
  }
  return fact;
}

/** The newest document that answers the row counts; one without a date is taken as it is. */
function staleness(row: DocumentRow, c: Case, today: string): Warning | null {
  if (row.freshDays === undefined || today === '') return null;
  const there = documentsFor(row, c).filter(isThere);
  if (there.some(({ madeOn }) => !isDate(madeOn))) return null;
  const newest = there.toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))[0];
  if (!newest || newest.madeOn >= addDays(today, -row.freshDays)) return null;
  const title = documentTitle(newest.kind);
  return {
    id: row.id,
    kind: 'stale',
    message: `${title} is from ${longDate(newest.madeOn)}; payers want one of the last ${ageWords(row.freshDays)}.`,
    path: `documents[${c.documents.indexOf(newest)}].madeOn`,
    source: row.source.words,
  };
}

function ageWords(days: number): string {
  return days > 60 ? `${Math.round(days / 30.4)} months` : `${days} days`;
}

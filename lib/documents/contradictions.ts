// What a reviewer would notice: things in one packet that cannot both be true.
import { isDate, longDate } from '../case/calendar.ts';
import type { Case, CaseDocument } from '../case/schema.ts';
import type { Evidence } from './evidence.ts';
import { isThere } from './evidence.ts';
import { diagnosisSide, sideInWords, teethIn, toothSide } from './sides.ts';

/** Ids never change: case files name them. */
export const CONTRADICTIONS = [
  { id: 'check.document-side', title: 'Side of a document is not the side of the diagnosis' },
  { id: 'check.document-teeth', title: 'Document shows other teeth than the lines' },
  {
    id: 'check.document-before-onset',
    title: 'Image or test is older than the symptoms or the accident',
  },
  { id: 'check.document-future', title: 'Document is dated in the future' },
  { id: 'check.tooth-side', title: 'Tooth numbers are on the other side than the diagnosis' },
  { id: 'check.chart-side', title: 'Side in the chart is not the side of the diagnosis' },
  { id: 'check.modifier-side', title: 'RT or LT is not the side of the diagnosis' },
  { id: 'check.care-order', title: 'Conservative care or antibiotics end before they begin' },
] as const;
export type ContradictionId = (typeof CONTRADICTIONS)[number]['id'];

export interface Contradiction {
  id: ContradictionId;
  message: string;
  /** Place of the case where it is put right. */
  path: string;
}

/** Documents that show the finding itself; a card or a referral may well be older. */
const SHOWS_FINDING = new Set([
  'panoramic-image',
  'periapical-image',
  'cephalometric-image',
  'cbct',
  'ct-report',
  'mri-report',
  'photographs',
  'sleep-study',
  'pathology-report',
  'ultrasound',
]);

/** `titleOf` names a document kind for the person. */
export function contradictions(
  c: Case,
  evidence: Evidence,
  titleOf: (kind: string) => string,
): Contradiction[] {
  const named = sidesOf(c);
  // Many codes have no side: then the chart is what a reviewer holds a picture against.
  const chartSide = sideInWords(c.clinical.side);
  const charted = chartSide === null || chartSide === 'both' ? [] : [chartSide];
  const sides: ReadonlySet<string> = named.size > 0 ? named : new Set(charted);
  const says = `the ${named.size > 0 ? 'diagnosis' : 'chart'} says ${[...sides].join(' and ')}`;
  const teeth = c.lines.flatMap(({ toothNumbers }) => teethIn(toothNumbers));
  const onset = onsetOf(c);
  const found: Contradiction[] = [];
  const say = (id: ContradictionId, path: string, message: string) =>
    found.push({ id, path, message });
  const wrongSide = (side: string | null) =>
    (side === 'right' || side === 'left') &&
    sides.size > 0 &&
    !sides.has(side) &&
    !sides.has('both');

  c.documents.forEach((document, index) => {
    if (!isThere(document) || document.state === 'not-needed') return;
    const path = `documents[${index}].madeOn`;
    const title = nameOf(document, titleOf);
    const side = sideInWords(document.side);
    if (wrongSide(side)) {
      say('check.document-side', path, `${title} is of the ${side} side; ${says}.`);
    }
    const shown = teethIn(document.teeth);
    if (shown.length > 0 && teeth.length > 0 && !shown.some((tooth) => teeth.includes(tooth))) {
      say(
        'check.document-teeth',
        path,
        `${title} shows tooth ${shown.join(', ')}; the lines name ${teeth.join(', ')}.`,
      );
    }
    if (!isDate(document.madeOn)) return;
    if (onset && SHOWS_FINDING.has(document.kind) && document.madeOn < onset) {
      say(
        'check.document-before-onset',
        path,
        `${title} is from ${longDate(document.madeOn)}, before the problem began on ${longDate(onset)}.`,
      );
    }
    if (evidence.today !== '' && document.madeOn > evidence.today) {
      say(
        'check.document-future',
        path,
        `${title} is dated ${longDate(document.madeOn)}, which is still to come.`,
      );
    }
  });

  const tested = c.clinical.ahiDate;
  if (
    onset &&
    isDate(tested) &&
    tested < onset &&
    !found.some(({ id }) => id === 'check.document-before-onset')
  ) {
    say(
      'check.document-before-onset',
      'clinical.ahiDate',
      `The sleep test is from ${longDate(tested)}, before the problem began on ${longDate(onset)}.`,
    );
  }
  const toothSides = new Set(teeth.map(toothSide));
  const [onlySide] = toothSides;
  if (toothSides.size === 1 && onlySide && wrongSide(onlySide)) {
    say(
      'check.tooth-side',
      'lines[0].toothNumbers',
      `Tooth ${teeth.join(', ')} is on the ${onlySide}; ${says}.`,
    );
  }
  if (wrongSide(chartSide)) {
    say(
      'check.chart-side',
      'clinical.side',
      `The chart says ${c.clinical.side}; the diagnosis says ${[...sides].join(' and ')}.`,
    );
  }
  c.lines.forEach((line, index) => {
    const side = line.modifiers.includes('RT')
      ? 'right'
      : line.modifiers.includes('LT')
        ? 'left'
        : '';
    if (wrongSide(side)) {
      say(
        'check.modifier-side',
        `lines[${index}].modifiers`,
        `Line ${index + 1} is marked ${side}; ${says}.`,
      );
    }
  });
  for (const [from, to, what] of [
    ['careFrom', 'careTo', 'Conservative care'],
    ['antibioticsFrom', 'antibioticsTo', 'The antibiotic'],
  ] as const) {
    if (isDate(c.clinical[from]) && isDate(c.clinical[to]) && c.clinical[to] < c.clinical[from]) {
      say('check.care-order', `clinical.${to}`, `${what} ends before it begins.`);
    }
  }
  return found;
}

/** Sides that the diagnoses name; empty when none does. */
function sidesOf(c: Case): ReadonlySet<string> {
  return new Set(
    c.diagnoses.map(({ code }) => diagnosisSide(code)).filter((side) => side !== null),
  );
}

/** Day on which the accident happened or the symptoms began. */
function onsetOf(c: Case): string {
  const injured = c.diagnoses.some(({ code }) => code.toUpperCase().startsWith('S'));
  const { date, auto, employment, other } = c.accident;
  const afterAccident = [auto, employment, other].includes('Y');
  const days = [injured ? date : '', c.illness.date, afterAccident ? date : ''];
  return days.find(isDate) ?? '';
}

function nameOf(document: CaseDocument, titleOf: (kind: string) => string): string {
  return document.kind === 'other' ? document.title || 'A document' : titleOf(document.kind);
}

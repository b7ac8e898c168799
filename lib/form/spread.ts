// One label over several boxes in a line: `Name (Last, First, M.I.)`, `City, State, ZIP`, `Service dates [ ] to [ ]`.
import { unshortened } from './abbreviations.ts';
import type { DatumReading } from './datum.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { dataIn } from './words-to-data.ts';
import { plainWords } from './words.ts';

type Members = readonly ControlSnapshot[];

const NAME_PIECES: Readonly<Record<string, string>> = {
  last: 'lastName',
  lst: 'lastName',
  ln: 'lastName',
  first: 'firstName',
  fst: 'firstName',
  fn: 'firstName',
  given: 'firstName',
  family: 'lastName',
  mi: 'middleName',
  'm i': 'middleName',
  m: 'middleName',
  middle: 'middleName',
  initial: 'middleName',
  suffix: 'suffix',
};
const RANGE =
  /\b(dates? (of )?(service|svc|treatment|surgery|request(ed)?)|(service|svc|treatment|requested|authori[sz]ation) (dates?|period|range|window)|date (range|span|window)|dos( range)?)\b/;
/** Words between the two ends of a range, and punctuation between boxes. */
const BETWEEN = /^(to|thru|through|until|and|from|ext)?$/;
/** Boxes this far apart in height, in CSS pixels, stand in one line. */
const LEVEL = 14;
const CERTAINTY = 0.9;

function sequenceIn(text: string): string[] {
  if (text.length > 80) return [];
  const words = unshortened(plainWords(text));
  const pieces = text
    .split(/[,/&()|–-]|\band\b/)
    .map((piece) => unshortened(plainWords(piece)))
    .filter(Boolean);
  const data = pieces.flatMap((piece) => {
    const name = NAME_PIECES[piece.replace(/ (name|initial)$/, '')];
    if (name) return [name];
    const found = dataIn(piece).filter(({ weight }) => weight > 0.9);
    return found.length === 1 && found[0] && found[0].datum !== 'fullName' ? [found[0].datum] : [];
  });
  if (data.length > 1 && new Set(data).size === data.length) return data;
  return RANGE.test(words) && !/\b(from|to|start|end|first|last)\b/.test(words)
    ? ['fromDate', 'toDate']
    : [];
}

/** What names the box, if it is a label of its own. */
function textsOf({ labels }: ControlSnapshot): string[] {
  const { label, aria, floating, column, preceding, rowHeader } = labels;
  return [label, aria, floating, preceding, rowHeader, column].filter((text) => text !== undefined);
}

function isWordless(control: ControlSnapshot, text: string): boolean {
  return textsOf(control).every((own) => own === text || BETWEEN.test(plainWords(own)));
}

function follows(a: ControlSnapshot, b: ControlSnapshot): boolean {
  return a.form === b.form && Math.abs(a.box.y - b.box.y) < LEVEL && b.box.x > a.box.x;
}

/** Boxes of a group count as one place. */
function placesOf(
  controls: Members,
  groups: ReadonlyMap<string, Members>,
): { lead: ControlSnapshot; members: Members }[] {
  const seen = new Set<string>();
  return controls.flatMap((control) => {
    if (control.hidden !== undefined || seen.has(control.ref)) return [];
    const members = groups.get(control.ref) ?? [control];
    for (const { ref } of members) seen.add(ref);
    return [{ lead: members[0] ?? control, members }];
  });
}

/** For every box that shares such a label: the datum whose turn it is, when there are as many boxes as data. */
export function spreadOver(
  controls: Members,
  groups: ReadonlyMap<string, Members>,
): Map<string, DatumReading> {
  const places = placesOf(controls, groups);
  const found = new Map<string, DatumReading>();
  for (let at = 0; at + 1 < places.length; at += 1) {
    const first = places[at];
    if (!first) continue;
    const text = textsOf(first.lead).find((one) => sequenceIn(one).length > 1);
    if (text === undefined) continue;
    const data = sequenceIn(text);
    let end = at + 1;
    for (; end < places.length; end += 1) {
      const [before, next] = [places[end - 1], places[end]];
      const last = before?.members.at(-1);
      if (!last || !next || !follows(last, next.lead) || !isWordless(next.lead, text)) break;
    }
    const isWhole = end - at === data.length;
    data.forEach((datum, index) => {
      if (!isWhole) return;
      const reason = `label “${text.trim().slice(0, 48)}”`;
      for (const { ref } of places[at + index]?.members ?? [])
        found.set(ref, { datum, score: CERTAINTY, reason });
    });
    at = end - 1;
  }
  return found;
}

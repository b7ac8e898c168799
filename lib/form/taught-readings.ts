// Lays what a person taught over what the engine read by itself: a taught field beats every rule.
import type { FieldKey } from '../case/field-keys.ts';
import type { Classification } from './classify.ts';
import { classifyFrame } from './classify.ts';
import { DATES, datePart } from './parts.ts';
import type { ControlSnapshot, PageFrame, PageSnapshot } from './snapshot.ts';
import type { TaughtField } from './taught.ts';
import { taughtWords } from './taught.ts';
import type { Wanted } from './taught-match.ts';
import { columnOf, matchTaught } from './taught-match.ts';
import type { Parts, Signs } from './taught-signs.ts';
import { signsOf } from './taught-signs.ts';

/** Lines have several boxes of these, which a page may number: the number is the box, not the line. */
const BOXES = /\.(modifiers|diagnosisPointers)\b/;
const INDEXED = /^(lines|diagnoses)\[(\d+)\]/;

function rowOf(key: FieldKey): Wanted['row'] {
  const kind = INDEXED.exec(key)?.[1];
  return kind === undefined ? 'none' : kind === 'lines' ? 'line' : 'diagnosis';
}

/** Host and port of a frame, as taught fields name it. */
export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** Boxes that the reading takes for one value, and which of them each is. */
export function partsOf(readings: readonly Classification[]): Parts {
  return new Map(
    readings.flatMap(({ ref, siblings }) =>
      siblings.length < 2
        ? []
        : [[ref, { index: siblings.indexOf(ref), size: siblings.length }] as const],
    ),
  );
}

/** What the engine calls the datum of a key, where the rest of the plan goes by it. */
const DATUM: Readonly<Record<string, string>> = {
  'accident.date': 'accidentDate',
  'illness.date': 'illnessDate',
  'payer.name': 'payerName',
  'payer.id': 'payerId',
  'auth.note': 'note',
  'claim.note': 'note',
  'lines[].code': 'procedure',
  'lines[].modifiers[]': 'modifier',
  'lines[].diagnosisPointers': 'pointers',
  'diagnoses[].code': 'diagnosis',
};

function datumOf(key: FieldKey, { whole }: TaughtField, reading: Classification): string {
  if (whole) return 'fullName';
  const known = reading.datum !== 'fullName' && reading.keys.includes(key);
  if (known && reading.datum !== undefined) return reading.datum;
  return DATUM[key.replace(/\[\d+\]/g, '[]')] ?? key.split('.').at(-1) ?? key;
}

export interface TaughtReadings {
  readings: Classification[];
  /** Controls that are never to be filled. */
  never: Set<string>;
  /** Controls of which one was taught and nothing says which, with a sentence for the person. */
  doubts: Map<string, string>;
  /** The taught field of each control that has one. */
  fields: Map<string, TaughtField>;
  /** Taught in this frame's site and not on this page; another step of the portal, as a rule. */
  absent: TaughtField[];
}

/** Key of a taught field in another row of its block. */
function inRow(key: FieldKey, from: number, to: number): FieldKey | undefined {
  const found = INDEXED.exec(key);
  if (!found) return key;
  const index = Number(found[2]) + to - from;
  return index < 0 ? undefined : key.replace(INDEXED, `${found[1]}[${index}]`);
}

/** Places of a found field: its own, and the same column in the other rows. */
function placesOf(
  field: TaughtField,
  index: number,
  controls: readonly ControlSnapshot[],
  signs: readonly Signs[],
): { index: number; key: FieldKey }[] {
  const own = [{ index, key: field.key }];
  const block = controls[index]?.row?.block;
  const found = signs[index];
  const row = found?.rowIndex;
  const taughtRow = field.signs.rowIndex;
  if (!INDEXED.test(field.key) || !found || taughtRow === undefined || row === undefined)
    return own;
  const inBlock = new Map(
    signs.flatMap((one, at) => (controls[at]?.row?.block === block ? [[at, one] as const] : [])),
  );
  const counted = !BOXES.test(field.key);
  const others = [...columnOf(found, inBlock, counted)].flatMap(([to, at]) => {
    const key = inRow(field.key, taughtRow, to);
    return at === index || key === undefined ? [] : [{ index: at, key }];
  });
  return [...own, ...others];
}

/** Readings of a frame in which what was taught for it wins. `taught` are the fields of this portal. */
export function withTaught(
  frame: PageFrame,
  readings: readonly Classification[],
  taught: readonly TaughtField[],
): TaughtReadings {
  const { controls } = frame;
  const result: TaughtReadings = {
    readings: [...readings],
    never: new Set(),
    doubts: new Map(),
    fields: new Map(),
    absent: [],
  };
  const own = taught.filter(({ frame: host }) => host === hostOf(frame.origin));
  if (own.length === 0) return result;
  const signs = signsOf(controls, partsOf(readings));
  const matches = matchTaught(
    own.map(({ signs: wanted, key }) => ({ signs: wanted, row: rowOf(key) })),
    signs,
  );
  const atRef = new Map(controls.map(({ ref }, index) => [ref, index]));

  const lay = (field: TaughtField, at: number, key: FieldKey): void => {
    const lead = readings[at];
    if (!lead) return;
    const refs = lead.siblings.length > 1 ? lead.siblings : [lead.ref];
    const members = refs.flatMap((ref) => controls[atRef.get(ref) ?? -1] ?? []);
    for (const control of members) {
      const index = atRef.get(control.ref) ?? -1;
      const reading = readings[index];
      // What was taught for this very control comes before what follows from another row.
      if (!reading || result.fields.has(control.ref)) continue;
      result.fields.set(control.ref, field);
      if (field.key === 'never') {
        result.never.add(control.ref);
        continue;
      }
      const datum = datumOf(key, field, reading);
      const part = DATES.has(datum)
        ? datePart(control, members.length > 1 ? members : [])
        : undefined;
      const { part: _part, box, as: _as, ...rest } = reading;
      result.readings[index] = {
        ...rest,
        datum,
        key,
        keys: [key],
        certain: true,
        confidence: 1,
        reason: taughtWords(field),
        ...(part && { part }),
        ...(box && reading.datum === datum && { box }),
      };
    }
  };

  const found = own.flatMap((field, i) => {
    const match = matches[i];
    if (match?.found === 'one') return [{ field, index: match.index }];
    if (match?.found === 'several') {
      const words = `This may be the field that was ${taughtWords(field)}, but the page has changed and nothing says so for certain: left empty. Point at it once more.`;
      for (const at of match.indexes) {
        const reading = readings[at];
        if (!reading) continue;
        result.doubts.set(reading.ref, words);
        // A control that the engine knows nothing of is named all the same.
        if (reading.keys.length === 0 && field.key !== 'never')
          result.readings[at] = { ...reading, keys: [field.key], certain: false };
      }
    } else result.absent.push(field);
    return [];
  });
  for (const { field, index } of found) lay(field, index, field.key);
  for (const { field, index } of found)
    for (const place of placesOf(field, index, controls, signs))
      if (place.index !== index) lay(field, place.index, place.key);
  for (const ref of result.fields.keys()) result.doubts.delete(ref);
  return result;
}

/** The taught field of each control of a page that has one, by `frameId/ref`; for showing who taught what. */
export function taughtOn(
  { frames }: PageSnapshot,
  taught: readonly TaughtField[],
): Map<string, TaughtField> {
  return new Map(
    frames.flatMap((frame) =>
      [...withTaught(frame, classifyFrame(frame.controls), taught).fields].map(
        ([ref, field]) => [`${frame.frameId}/${ref}`, field] as const,
      ),
    ),
  );
}

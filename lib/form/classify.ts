// Control -> field key, solved over a whole frame: datum, role, row and part of every control.
import type { FieldKey } from '../case/field-keys.ts';
import type { DatumReading } from './datum.ts';
import { readDatum } from './datum.ts';
import { keysFor } from './keys-for.ts';
import type { DatePart } from './parts.ts';
import { datePart } from './parts.ts';
import type { RoleName } from './roles.ts';
import { readRole } from './roles.ts';
import { rowIndexes, ROW_DATA } from './rows.ts';
import type { ControlSnapshot } from './snapshot.ts';

export interface Classification {
  ref: string;
  /** What is asked for, e.g. `birthDate`; undefined when it is nothing of a case. */
  datum?: string;
  /** Best key, when there is one; `keys` holds every key that is possible. */
  key?: FieldKey;
  keys: FieldKey[];
  /** False: the first key counts only if all known candidates have the same value. */
  certain: boolean;
  role?: RoleName;
  part?: DatePart;
  /** All controls that hold this value together, in order; empty for a single control. */
  siblings: string[];
  confidence: number;
  reason: string;
}

/** Below this the words are too weak to act on. */
const DATUM_FLOOR = 0.55;
const MARGIN = 0.05;
const SPLITTABLE = new Set([
  'birthDate',
  'fromDate',
  'toDate',
  'accidentDate',
  'illnessDate',
  'phone',
  'fax',
  'taxId',
  'zip',
]);

const NONE: Omit<Classification, 'ref'> = {
  keys: [],
  certain: false,
  siblings: [],
  confidence: 0,
  reason: '',
};

function groupsOf(controls: readonly ControlSnapshot[]): Map<string, ControlSnapshot[]> {
  const groups = new Map<string, ControlSnapshot[]>();
  for (const control of controls) {
    if (!control.group) continue;
    const members = groups.get(control.group.id) ?? [];
    members.push(control);
    groups.set(control.group.id, members);
  }
  for (const members of groups.values()) {
    members.sort((a, b) => (a.group?.index ?? 0) - (b.group?.index ?? 0));
  }
  return groups;
}

/** The members of a group speak for each other: the best reading of a splittable datum counts for all. */
function readingsOf(
  control: ControlSnapshot,
  siblings: readonly ControlSnapshot[],
): DatumReading[] {
  const own = readDatum(control);
  if (siblings.length < 2) return own;
  const shared = siblings
    .flatMap((member) => readDatum(member))
    .filter(({ datum }) => SPLITTABLE.has(datum));
  if (shared.length === 0) return own;
  const best = shared.reduce((a, b) => (b.score > a.score ? b : a));
  return [best, ...own.filter(({ datum }) => datum !== best.datum && !SPLITTABLE.has(datum))];
}

/** `State` under an accident heading is the accident's; a bare `Name` is nobody's. */
function roleFor(
  control: ControlSnapshot,
  siblings: readonly ControlSnapshot[],
): ReturnType<typeof readRole> {
  for (const member of [control, ...siblings]) {
    const reading = readRole(member.labels);
    if (reading) return reading;
  }
  return undefined;
}

interface Draft {
  control: ControlSnapshot;
  siblings: ControlSnapshot[];
  reading?: DatumReading;
  runnerUp?: DatumReading;
  role: ReturnType<typeof readRole>;
}

function draftOf(control: ControlSnapshot, siblings: ControlSnapshot[]): Draft {
  const [reading, runnerUp] = readingsOf(control, siblings);
  return { control, siblings, reading, runnerUp, role: roleFor(control, siblings) };
}

/** Two people on one page: then a name without an owner is nobody's. */
function hasOtherOwner(drafts: readonly Draft[], datum: string): boolean {
  const owners = new Set(
    drafts
      .filter(({ reading, control }) => reading?.datum === datum && !control.hidden)
      .map(({ role }) => role?.role ?? 'none'),
  );
  return owners.size > 1;
}

function finish(
  draft: Draft,
  drafts: readonly Draft[],
  rows: ReadonlyMap<string, FieldKey[]>,
): Classification {
  const { control, siblings, reading, runnerUp, role } = draft;
  const base = { ...NONE, ref: control.ref, siblings: siblings.map(({ ref }) => ref) };
  if (!reading || reading.score < DATUM_FLOOR) return base;
  const part = datePart(control, siblings);
  const said = {
    ...base,
    datum: reading.datum,
    role: role?.role,
    reason:
      role && !ROW_DATA.has(reading.datum) ? `${reading.reason}, ${role.source}` : reading.reason,
    ...(part && { part }),
  };
  const rivals = runnerUp && runnerUp.score > reading.score - MARGIN;
  const row = rows.get(control.ref);
  if (row) {
    return {
      ...said,
      key: row[0],
      keys: row,
      certain: !rivals,
      confidence: reading.score * (rivals ? 0.7 : 1),
    };
  }
  const candidates = keysFor(reading.datum, role?.role);
  if (!candidates) return { ...said, confidence: reading.score };
  const personal = candidates.keys[0]?.startsWith('patient.') === true && role?.role === undefined;
  const alone = personal && !hasOtherOwner(drafts, reading.datum);
  const asksPatient =
    alone &&
    (reading.datum === 'birthDate' || reading.datum === 'sex' || isPatientForm(draft, drafts));
  const certain = (candidates.preferFirst || asksPatient) && !rivals;
  return {
    ...said,
    key: candidates.keys[0],
    keys: candidates.keys,
    certain,
    confidence: reading.score * (certain ? 1 : 0.8),
  };
}

/** A name, birth date or member id of the same form, and no provider in sight: the form speaks of one person. */
function isPatientForm(draft: Draft, drafts: readonly Draft[]): boolean {
  const near = drafts.filter(
    ({ control, reading }) => reading && control.form === draft.control.form && !control.hidden,
  );
  const personal = near.some(
    ({ reading, role }) =>
      (reading?.datum === 'birthDate' && (role === undefined || role.role === 'patient')) ||
      (role?.role === 'patient' && reading?.datum === 'lastName'),
  );
  const wide = ['phone', 'line1', 'line2', 'city', 'state', 'zip'].includes(
    draft.reading?.datum ?? '',
  );
  const provider = near.some(({ reading }) =>
    ['npi', 'taxId', 'orgName', 'contactName'].includes(reading?.datum ?? ''),
  );
  return personal && !(wide && provider);
}

/** Classifies all controls of one frame together; the order of the answer is that of the input. */
export function classifyFrame(controls: readonly ControlSnapshot[]): Classification[] {
  const groups = groupsOf(controls);
  const drafts = controls.map((control) =>
    draftOf(control, groups.get(control.group?.id ?? '') ?? []),
  );
  const rows = rowIndexes(
    drafts.flatMap(({ control, reading, siblings }) =>
      reading && reading.score >= DATUM_FLOOR ? [{ control, datum: reading.datum, siblings }] : [],
    ),
  );
  return drafts.map((draft) => finish(draft, drafts, rows));
}

// Control -> field key, solved over a whole frame: datum, role, row and part of every control.
import type { FieldKey } from '../case/field-keys.ts';
import type { Box } from './format/ask.ts';
import { withDecoyLabels } from './decoys.ts';
import type { Draft } from './drafts.ts';
import { draftsOf } from './drafts.ts';
import { keysFor } from './keys-for.ts';
import { noteKeys } from './note-keys.ts';
import { ownersOf } from './owners.ts';
import type { Owners } from './owners.ts';
import { pageKind } from './page-kind.ts';
import type { PageKind } from './page-kind.ts';
import type { DatePart } from './parts.ts';
import { DATES, datePart } from './parts.ts';
import { qualifierKeys } from './qualifier-keys.ts';
import type { RoleName } from './roles.ts';
import type { RowReading } from './rows.ts';
import { readRows, ROW_DATA } from './rows.ts';
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
  /** Which of several boxes of one line (modifiers, pointers). */
  box?: Box;
  /** Of a referring provider: whether the page says referring (DN) or ordering (DK), undefined when both or neither. */
  as?: 'DN' | 'DK';
  /** The service line in whose row it stands, when the datum itself is not the line's (rendering NPI). */
  line?: number;
  confidence: number;
  reason: string;
}

const MARGIN = 0.05;

/** Who sends a request is the office that asks; who sends a claim may be anybody: a billing service, a clearing house. */
function withSubmitter(draft: Draft, kind: PageKind): Draft {
  if (draft.role?.role !== 'submitter') return draft;
  return { ...draft, role: { ...draft.role, role: kind === 'auth' ? 'requesting' : 'stranger' } };
}

interface Frame {
  kind: PageKind;
  owners: Owners;
  rows: ReadonlyMap<string, RowReading>;
  lineOf: (control: ControlSnapshot) => number | undefined;
}

/** "Office NPI" on a request is that of the office that asks, unless a requesting provider is asked for beside it. */
function roleOnPage(
  draft: Draft,
  datum: string,
  owners: Owners,
  kind: PageKind,
): RoleName | undefined {
  const role = owners.roleOf(draft);
  if (role !== 'practice') return role;
  return kind === 'auth' && !owners.has(datum, 'requesting') ? 'requesting' : 'practice';
}

function keysOf(draft: Draft, datum: string, { kind, owners, lineOf }: Frame) {
  if (datum === 'note') return noteKeys(draft.control, kind);
  const role = roleOnPage(draft, datum, owners, kind);
  // A name under "Contact at the requesting provider's office" is the person to call, not the practice.
  const contact = owners.isContact(draft) && (datum === 'fullName' || datum === 'orgName');
  if (contact) return keysFor('contactName', role);
  if (datum === 'qualifier') return qualifierKeys(draft.control, role);
  const nobodys = role === undefined || role === 'provider' || role === 'practice';
  // Item 24J: the NPI in a service line is that of who does it.
  if (datum === 'npi' && nobodys && lineOf(draft.control) !== undefined)
    return { keys: ['rendering.npi'], preferFirst: true };
  // "Submission reason" of a request is no claim's frequency.
  if (datum === 'frequencyCode' && kind === 'auth') return keysFor('certificationType', role);
  // Item 18 of a claim is about a stay that the case does not know.
  if (datum === 'admissionDate' && kind === 'claim') return undefined;
  // Item 25 of a claim: the tax id that is asked for once is that of who is paid.
  if (datum === 'taxId' && kind === 'claim' && nobodys)
    return { keys: ['billing.taxId'], preferFirst: true };
  return keysFor(datum, role);
}

function finish(draft: Draft, frame: Frame): Classification {
  const { control, siblings, reading, runnerUp, role } = draft;
  const base = {
    ref: control.ref,
    keys: [],
    certain: false,
    siblings: siblings.map(({ ref }) => ref),
    confidence: 0,
    reason: '',
  };
  if (!reading) return base;
  const { datum } = reading;
  const part = DATES.has(datum) ? datePart(control, siblings) : undefined;
  const rivals = runnerUp !== undefined && runnerUp.score > reading.score - MARGIN;
  const said = {
    ...base,
    datum,
    ...(role && { role: role.role }),
    ...(role?.as && { as: role.as }),
    ...(part && { part }),
    reason: role && !ROW_DATA.has(datum) ? `${reading.reason}, ${role.source}` : reading.reason,
  };
  const row = frame.rows.get(control.ref);
  if (row || ROW_DATA.has(datum)) {
    if (!row) return { ...said, confidence: reading.score };
    return {
      ...said,
      ...(row.keys[0] !== undefined && { key: row.keys[0] }),
      keys: row.keys,
      certain: row.certain && !rivals,
      ...(row.box && { box: row.box }),
      confidence: reading.score * (rivals ? 0.7 : 1),
    };
  }
  const candidates = keysOf(draft, datum, frame);
  if (!candidates) return { ...said, confidence: reading.score };
  const [key] = candidates.keys;
  const line = frame.lineOf(control);
  // In a service line only the rendering provider is asked for besides the line's own data (item 24J).
  if (line !== undefined && !key?.startsWith('rendering.'))
    return { ...said, confidence: reading.score };
  const certain = (candidates.preferFirst || frame.owners.isPatient(draft)) && !rivals;
  return {
    ...said,
    ...(key !== undefined && { key }),
    ...(line !== undefined && { line }),
    keys: candidates.keys,
    certain,
    confidence: reading.score * (rivals ? 0.7 : 1),
  };
}

/** Classifies all controls of one frame together; the order of the answer is that of the input. */
export function classifyFrame(controls: readonly ControlSnapshot[]): Classification[] {
  const drafts = draftsOf(withDecoyLabels(controls));
  // What cannot be seen neither counts as a row nor says what the form is about.
  const seen = drafts.filter(({ control }) => control.hidden === undefined);
  const data = new Set(seen.flatMap(({ reading }) => reading?.datum ?? []));
  const kind = pageKind(
    data,
    seen.flatMap(({ control }) => control.labels.headings),
  );
  const placed = seen.flatMap(({ control, reading, siblings }) =>
    reading ? [{ control, datum: reading.datum, siblings }] : [],
  );
  const { keys, lineOf } = readRows(placed, kind);
  const settled = drafts.map((draft) => withSubmitter(draft, kind));
  const owners = ownersOf(settled.filter(({ control }) => control.hidden === undefined));
  const frame: Frame = { kind, owners, rows: keys, lineOf };
  return settled.map((draft) => finish(draft, frame));
}

// What payers asked for in this case after it was sent: asked for until it is there, and worth a row for the next case.
import { longDate } from '../case/calendar.ts';
import { askedPlan, payerNameOf } from '../case/asked.ts';
import { ownRowSchema, type OwnRow, type Practice } from '../case/practice.ts';
import type { Case } from '../case/schema.ts';
import type { DocumentRow } from './checklist-row.ts';
import { documentTitle, isDocumentKind } from './document-kinds.ts';

export interface Wanted {
  /** `own-` and a digest-free slug for what is no listed kind, so that attached files find it again. */
  kind: string;
  title: string;
  /** Day on which it was asked for, and by which it must be there; `YYYY-MM-DD` or ''. */
  on: string;
  by: string;
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/** Everything that the payer wanted in this case, the newest first, each once. */
export function wantedIn(c: Case): Wanted[] {
  const contacts = [...c.preauths, ...c.claims].flatMap((one) => one.contacts);
  const all = contacts
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .flatMap(({ asked, askedBy, on }) =>
      asked
        .filter((what) => what.trim() !== '')
        .map((what): Wanted => ({
          kind: isDocumentKind(what) ? what : `own-${slug(what)}`,
          title: isDocumentKind(what) ? documentTitle(what) : what.trim(),
          on,
          by: askedBy,
        })),
    );
  return all.filter(({ kind }, at) => all.findIndex((one) => one.kind === kind) === at);
}

/** What was wanted as rows of the checklist: missing until a document of that kind is there. */
export function wantedRows(c: Case, practice: Practice): DocumentRow[] {
  const payer = payerNameOf(askedPlan(c), practice) || 'The payer';
  return wantedIn(c).map(({ kind, title, on, by }) => ({
    id: `wanted.${kind}`,
    kind: 'document',
    title,
    why: `${payer} asked for it${on ? ` on ${longDate(on)}` : ''}${by ? `; it must be there by ${longDate(by)}` : ''}.`,
    from: 'office',
    documents: [kind],
    source: {
      words: `Asked for in this case${on ? `, ${longDate(on)}` : ''}`,
      read: on,
      grade: 'practice',
    },
  }));
}

/** What this case taught and the practice's checklist does not have for this payer yet. */
export function unlearned(c: Case, practice: Practice): Wanted[] {
  const payer = payerNameOf(askedPlan(c), practice).trim().toLowerCase();
  if (payer === '') return [];
  return wantedIn(c).filter(
    ({ kind, title }) =>
      !practice.checklist.some(
        (row) =>
          row.payer.trim().toLowerCase() === payer &&
          (row.kind === kind || row.title.trim().toLowerCase() === title.toLowerCase()),
      ),
  );
}

/** The row that asks for it in every case of this payer and these families from now on. */
export function rowFor(
  wanted: Wanted,
  c: Case,
  practice: Practice,
  { id, family, today }: { id: string; family: string; today: string },
): OwnRow {
  const payer = payerNameOf(askedPlan(c), practice);
  return ownRowSchema.parse({
    id,
    title: wanted.title,
    kind: isDocumentKind(wanted.kind) ? wanted.kind : '',
    why: `${payer} sent a case back for it.`,
    family,
    payer,
    learnedOn: wanted.on || today,
  });
}

// What goes into the packet, in which order, under which name: cover sheet, letter, documents.
import { askedPlan, payerNameOf } from '../case/asked.ts';
import { longDate } from '../case/calendar.ts';
import type { Practice } from '../case/practice.ts';
import { providerIn } from '../case/provider.ts';
import type { Attachment, Case, CaseDocument } from '../case/schema.ts';
import { DOCUMENT_KINDS, documentTitle } from './document-kinds.ts';

export interface PlannedItem {
  title: string;
  document: CaseDocument;
  attachment: Attachment;
}

/** For the desk, not for the payer. */
const OURS = ['insurance-card', 'appeal-proof'];

/** Notes and letters first, then images and reports, as the list of kinds has them. */
export function packetItems(c: Case): PlannedItem[] {
  const rank = (kind: string) => {
    const at = DOCUMENT_KINDS.findIndex((each) => each.kind === kind);
    return at < 0 ? DOCUMENT_KINDS.length : at;
  };
  return c.documents
    .filter(({ kind, state }) => state !== 'not-needed' && !OURS.includes(kind))
    .toSorted((a, b) => rank(a.kind) - rank(b.kind))
    .flatMap((document) => {
      const title =
        document.kind === 'other' || document.kind.startsWith('own-')
          ? document.title
          : documentTitle(document.kind);
      const date = document.madeOn ? `, ${longDate(document.madeOn)}` : '';
      const many = document.files.length > 1;
      return document.files.map((attachment, index) => ({
        title: `${title || 'Document'}${many ? ` ${index + 1}` : ''}${date}`,
        document,
        attachment,
      }));
    });
}

/** Label and value for the cover sheet; what is not known has no row. */
export function coverRows(c: Case, practice: Practice, today: string): [string, string][] {
  const plan = askedPlan(c);
  const surgeon = providerIn(c, 'rendering', practice);
  const name = [surgeon.firstName, surgeon.lastName].filter(Boolean).join(' ') || surgeon.name;
  const coded = (rows: readonly { code: string; description: string }[]) =>
    rows
      .filter(({ code }) => code.trim() !== '')
      .map(({ code, description }) => (description ? `${code} ${description}` : code))
      .join('\n');
  const rows: [string, string][] = [
    ['Date', longDate(today)],
    ['To', payerNameOf(plan, practice)],
    ['Patient', [c.patient.firstName, c.patient.lastName].filter(Boolean).join(' ')],
    ['Date of birth', longDate(c.patient.birthDate)],
    ['Member ID', plan?.memberId ?? ''],
    ['Procedures', coded(c.lines)],
    ['Diagnoses', coded(c.diagnoses)],
    [
      'Teeth',
      c.lines
        .map(({ toothNumbers }) => toothNumbers)
        .filter(Boolean)
        .join(', '),
    ],
    ['Reference', c.preauths.at(-1)?.referenceNumber || (c.preauths.at(-1)?.number ?? '')],
    ['Surgeon', [name, surgeon.npi && `NPI ${surgeon.npi}`].filter(Boolean).join(', ')],
    [
      'From',
      [
        practice.billing.name,
        practice.billing.phone,
        practice.billing.fax && `Fax ${practice.billing.fax}`,
      ]
        .filter(Boolean)
        .join(', '),
    ],
  ];
  return rows.filter(([, value]) => value.trim() !== '');
}

// Where attached files land in a case: at the document they answer, with the log saying so.
import { withEvent } from '../../lib/case/events.ts';
import { newDocument } from '../../lib/case/new-case.ts';
import type { Attachment, Case, CaseDocument } from '../../lib/case/schema.ts';
import { documentTitle } from '../../lib/documents/document-kinds.ts';
import { dateByName, kindByName } from '../../lib/documents/guess-kind.ts';

export interface PutOptions {
  now: string;
  today: string;
  by: string;
  newId: () => string;
}

/** `freshId`: a document of its own under this id, whatever else of the kind there is. */
export type Place =
  { documentId: string } | { kind: string; title?: string; freshId?: string } | null;

/** `place` null: the file's name says what it is, else it is a document without a kind for the person to name. */
export function withFile(
  c: Case,
  file: Attachment,
  place: Place,
  { now, today, by, newId }: PutOptions,
): Case {
  const kind = place && 'kind' in place ? place.kind : (kindByName(file.name) ?? 'other');
  const freshId = place && 'kind' in place ? place.freshId : undefined;
  const found = c.documents.find((each) =>
    place && 'documentId' in place
      ? each.id === place.documentId
      : freshId !== undefined
        ? each.id === freshId
        : kind !== 'other' && each.kind === kind,
  );
  const title = place && 'kind' in place ? (place.title ?? '') : kind === 'other' ? file.name : '';
  const document: CaseDocument = found ?? {
    ...newDocument(() => freshId ?? newId(), kind),
    title,
  };
  const next: CaseDocument = {
    ...document,
    state: document.state === 'sent' ? 'sent' : 'in-hand',
    date: document.state === 'sent' ? document.date : today,
    madeOn: document.madeOn || dateByName(file.name),
    files: [...document.files, file],
  };
  const documents = found
    ? c.documents.map((each) => (each.id === found.id ? next : each))
    : [...c.documents, next];
  const text = `Attached: ${documentTitle(next.kind === 'other' ? next.title : next.kind)}`;
  return withEvent({ ...c, documents }, 'changed', text, { now, by, newId });
}

/** The new file in the place of the old one, which goes into the history of the document. */
export function withReplaced(c: Case, documentId: string, oldId: string, file: Attachment): Case {
  return {
    ...c,
    documents: c.documents.map((each) => {
      const old = each.files.find(({ id }) => id === oldId);
      if (each.id !== documentId || !old) return each;
      const files = each.files.map((one) => (one.id === oldId ? file : one));
      return { ...each, files, replaced: [...each.replaced, old] };
    }),
  };
}

/** Takes a file off its document; it stays in the history, so that it can be brought back. */
export function withoutFile(c: Case, documentId: string, fileId: string): Case {
  return {
    ...c,
    documents: c.documents.map((each) => {
      const old = each.files.find(({ id }) => id === fileId);
      if (each.id !== documentId || !old) return each;
      const files = each.files.filter(({ id }) => id !== fileId);
      return { ...each, files, replaced: [...each.replaced, old] };
    }),
  };
}

/** A file out of the history stands at its document again. */
export function withBroughtBack(c: Case, documentId: string, fileId: string): Case {
  return {
    ...c,
    documents: c.documents.map((each) => {
      const old = each.replaced.find(({ id }) => id === fileId);
      if (each.id !== documentId || !old) return each;
      const replaced = each.replaced.filter(({ id }) => id !== fileId);
      return { ...each, files: [...each.files, old], replaced };
    }),
  };
}

// A message went out: the documents it asks for are marked, and the log says so.
import { withEvent } from '../../lib/case/events.ts';
import { newDocument } from '../../lib/case/new-case.ts';
import type { Case } from '../../lib/case/schema.ts';
import type { Missing } from '../../lib/documents/completeness.ts';
import { isNamedRow } from '../../lib/documents/own-rows.ts';

/** `whom` as in `the referring office`; `today` is `YYYY-MM-DD`. */
export function asAsked(
  c: Case,
  items: readonly Missing[],
  whom: string,
  by: string,
  today: string,
): Case {
  const newId = () => crypto.randomUUID();
  let documents = c.documents;
  for (const { row } of items) {
    if (row.kind !== 'document') continue;
    const [kind = ''] = row.documents;
    const found = documents.find((each) => row.documents.includes(each.kind));
    const title = isNamedRow(row.id) ? row.title : '';
    const next = {
      ...(found ?? { ...newDocument(newId, kind), title }),
      state: 'requested' as const,
      date: today,
    };
    documents = found
      ? documents.map((each) => (each.id === found.id ? next : each))
      : [...documents, next];
  }
  const text = `Asked ${whom} for: ${items.map(({ row }) => row.title).join('; ')}`;
  return withEvent({ ...c, documents }, 'note', text, { now: new Date().toISOString(), by, newId });
}

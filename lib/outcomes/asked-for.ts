// What payers asked for before they decided: learned from the practice's own pre-auths, for its checklists.
import { isDate } from '../case/calendar.ts';
import type { CaseRow } from '../case/list-row.ts';
import { documentTitle, isDocumentKind } from '../documents/document-kinds.ts';

export interface AskedForGroup {
  payerName: string;
  /** A kind of document (`sleep-study`), or the payer's own words in lower case; '' where nobody wrote it down. */
  what: string;
  /** For the screen. */
  title: string;
  /** Pre-auths that were asked for it, of all that were sent to this payer. */
  preauths: number;
  sent: number;
  /** `YYYY-MM-DD` of the last time, or ''. */
  lastOn: string;
  /** Codes of those pre-auths, each once. */
  codes: string[];
}

/** By payer and thing, most often asked first. A pre-auth counts once for each thing, however often it was asked. */
export function askedForByPayer(rows: readonly CaseRow[]): AskedForGroup[] {
  const sent = new Map<string, number>();
  const groups = new Map<string, AskedForGroup>();
  for (const row of rows) {
    for (const preauth of row.preauths) {
      const { payerName, submittedOn, asked = [] } = preauth;
      if (!isDate(submittedOn) && asked.length === 0) continue;
      sent.set(payerName, (sent.get(payerName) ?? 0) + 1);
      const things = new Map<string, string>();
      for (const { on, what } of asked) {
        for (const thing of what.length > 0 ? what : ['']) {
          const known = things.get(nameOf(thing)) ?? '';
          things.set(nameOf(thing), on > known ? on : known);
        }
      }
      const codes = preauth.codes.length > 0 ? preauth.codes : row.codes;
      for (const [what, on] of things) {
        const key = JSON.stringify([payerName, what]);
        const group = groups.get(key) ?? blank(payerName, what);
        group.preauths += 1;
        if (on > group.lastOn) group.lastOn = on;
        group.codes = [...new Set([...group.codes, ...codes])];
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()]
    .map((group) => ({ ...group, sent: sent.get(group.payerName) ?? 0 }))
    .sort(
      (a, b) =>
        b.preauths - a.preauths ||
        a.payerName.localeCompare(b.payerName) ||
        a.what.localeCompare(b.what),
    );
}

/** Two spellings of the same words are one thing. */
function nameOf(thing: string): string {
  return isDocumentKind(thing) ? thing : thing.trim().toLowerCase().replace(/\s+/g, ' ');
}

function blank(payerName: string, what: string): AskedForGroup {
  const title = what === '' ? 'Not written down' : documentTitle(what);
  return { payerName, what, title, preauths: 0, sent: 0, lastOn: '', codes: [] };
}

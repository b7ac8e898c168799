// Look-up by number: any code set, with or without dot, half typed, the letter O for a zero.
import { bare, type CodeEntry } from './code-set.ts';
import { entriesFrom, entriesOf, type Library } from './library.ts';

export interface CodeMatch {
  entry: CodeEntry;
  /** 0–10, above any other match of the same kind of query. */
  score: number;
  why: string;
}

/** True for what could be the beginning of a code of any set: "K01", "k011", "2104", "D7240", "E0486". */
export function looksLikeCode(word: string): boolean {
  return (
    /^(?:[a-z][0-9o][0-9a-z]{0,1}(?:\.?[0-9a-z]{0,4})?|[0-9]{2,5}t?)$/i.test(word) &&
    /\d/.test(word)
  );
}

/** "KO1.l" is read as it was meant; the first letter of a code stays a letter. */
function asMeant(code: string): string {
  const key = bare(code);
  return key.slice(0, 1) + key.slice(1, 3).replace(/O/g, '0').replace(/[LI]/g, '1') + key.slice(3);
}

const LATER = /subsequent encounter|sequela/;

/** First care before open fractures, and both before later care; otherwise the official order. */
const careOrder = (entry: CodeEntry): number =>
  LATER.test(entry.words) ? 2 : /open fracture/.test(entry.words) ? 1 : 0;

/** Billable codes under an ICD-10-CM header, first care first; none for a code that is billable itself. */
export function childrenOf(library: Library, code: string): CodeEntry[] {
  const key = bare(code);
  return entriesFrom(library, key)
    .filter((entry) => entry.kind === 'ICD-10-CM' && entry.billable && bare(entry.code) !== key)
    .sort((a, b) => careOrder(a) - careOrder(b));
}

/** With more codes than these under a heading, its next headings are shown instead. */
const MOST_AT_ONCE = 40;

/**
 * What is offered under a heading: the billable codes, or, where those are very many, the headings one step below it and
 * the codes that stand between them.
 */
export function stepsUnder(library: Library, code: string): CodeEntry[] {
  const all = childrenOf(library, code);
  if (all.length <= MOST_AT_ONCE) return all;
  const steps: CodeEntry[] = [];
  let above = '';
  for (const entry of entriesFrom(library, code)) {
    const own = bare(entry.code);
    if (entry.kind !== 'ICD-10-CM' || own === bare(code)) continue;
    if (above !== '' && own.startsWith(above)) continue;
    steps.push(entry);
    above = own;
  }
  return steps.length < all.length ? steps : all;
}

/**
 * The medical numbers of the procedure that a dental number stands for, just under it, and further down the
 * diagnoses that go with the procedure.
 */
function partners(library: Library, entry: CodeEntry, base: number): CodeMatch[] {
  const procedure = library.procedures.find(({ id }) => id === entry.procedureId);
  if (!procedure) return [];
  const out: CodeMatch[] = [];
  if (entry.kind === 'CDT') {
    const medical = procedure.numbers.filter(({ system }) => system !== 'CDT');
    medical.forEach(({ code, system }, at) => {
      const own = entriesOf(library, code).find(
        (other) => other.procedureId === procedure.id || system === 'HCPCS',
      );
      const why = `medical side of ${entry.code}`;
      if (own) out.push({ entry: own, score: base - 0.2 - at * 0.05, why });
    });
  }
  procedure.icd.forEach((code, at) => {
    const diagnosis = entriesOf(library, code)[0];
    const why = `diagnosis that goes with ${entry.code}`;
    if (diagnosis) out.push({ entry: diagnosis, score: base - 5 - at * 0.1, why });
  });
  return out;
}

/** Everything a typed number can mean, the code itself first. */
export function codeMatches(library: Library, typed: string): CodeMatch[] {
  const key = bare(typed);
  // Dental numbers are often said without their letter.
  const dental = /^\d{4}$/.test(key) ? [`D${key}`] : [];
  const spellings = [...new Set([key, asMeant(key), ...dental])];
  const out: CodeMatch[] = [];
  for (const spelling of spellings) {
    const exact = entriesOf(library, spelling).sort((a, b) => a.place - b.place);
    exact.forEach((entry, at) => {
      const base = 10 - Math.min(at, 8) * 0.5;
      const why = spelling === key ? '' : `read ${typed} as ${entry.code}`;
      out.push({ entry, score: base, why });
      if (!entry.billable) {
        childrenOf(library, entry.code).forEach((child, place) => {
          out.push({ entry: child, score: 9 - place * 0.001, why: `under ${entry.code}` });
        });
      }
      out.push(...partners(library, entry, base));
    });
    entriesFrom(library, spelling, 60)
      .slice(0, 60)
      .forEach((entry, at) => {
        out.push({ entry, score: 4 - at * 0.001 - careOrder(entry) * 0.3, why: '' });
      });
  }
  return out;
}

// What is known of ICD-10-CM codes on a day: the bundled codes of the field, or an imported official list.
import { entriesFrom, entriesOf, type CodeIndex } from '../code-index.ts';
import { bare } from '../code-set.ts';

export interface KnownCode {
  /** With its dot. */
  code: string;
  words: string;
  billable: boolean;
  validFrom: string;
}

export interface Catalogue {
  /** Name of the edition, such as `FY2027`. */
  edition: string;
  from: string;
  to: string;
  /** True when every official code is in it, so that a code it does not hold does not exist. */
  complete: boolean;
  find: (code: string) => KnownCode | undefined;
  /** Codes that begin so, in order. */
  under: (beginning: string) => readonly KnownCode[];
}

/** The catalogue of the codes that come with the extension. */
export function bundledCatalogue(index: CodeIndex): Catalogue {
  const { name, from, to } = index.set.icdEdition;
  const own = (beginning: string) =>
    entriesFrom(index, beginning).filter(({ kind }) => kind === 'ICD-10-CM');
  return {
    edition: name,
    from,
    to,
    complete: false,
    find: (code) => entriesOf(index, code).find(({ kind }) => kind === 'ICD-10-CM'),
    under: (beginning) => own(beginning).filter(({ code }) => bare(code) !== bare(beginning)),
  };
}

// The bundled code sets, parsed into one list of entries that can be searched and shown.
import { readProcedures, type Procedure } from './procedures.ts';
import { noted, parts, readTable } from './tsv.ts';

export type CodeKind = 'ICD-10-CM' | 'CPT' | 'HCPCS' | 'CDT' | 'POS';

/** One code with what it means. A number that serves several procedures is one entry for each of them. */
export interface CodeEntry {
  kind: CodeKind;
  /** As it is written on a claim, ICD-10-CM with its dot. */
  code: string;
  /** Official wording for the public sets; our own words for CPT and CDT. */
  words: string;
  /** How staff say it. */
  alsoCalled: string[];
  /** Words of the headers above it, which count for it too. */
  inherited: string[];
  /** False for an ICD-10-CM header, which no payer takes. */
  billable: boolean;
  /** ISO date; empty when it was in force before the edition. */
  validFrom: string;
  edition: string;
  /** The procedure this number belongs to; empty for diagnoses and places. */
  procedureId: string;
  /** Our own words for when this number of the procedure is the one, such as "lower jaw". */
  when: string;
  /** Position among the numbers of its procedure, 0 for the usual one. */
  place: number;
}

export interface CodeSet {
  entries: CodeEntry[];
  procedures: Procedure[];
  /** Short form → its meanings. */
  abbreviations: Map<string, string[]>;
  /** A word → other words that say the same thing. */
  sameWords: Map<string, string[]>;
  icdEdition: { name: string; from: string; to: string };
}

/** Texts of the files in `public/codes`. All but `icd10cm` may be absent. */
export interface CodeFiles {
  icd10cm: string;
  plainWords?: string;
  hcpcs?: string;
  placeOfService?: string;
  abbreviations?: string;
  sameWords?: string;
  licensedNumbers?: string;
  procedures?: readonly string[];
}

const blank = { inherited: [], billable: true, validFrom: '', procedureId: '', when: '', place: 0 };

/** Without dot and in capitals, the form in which codes are compared: "k01.1" → "K011". */
export function bare(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function diagnoses(files: CodeFiles): { entries: CodeEntry[]; edition: CodeSet['icdEdition'] } {
  const name = noted(files.icd10cm, 'Edition');
  const [from = '', to = ''] = noted(files.icd10cm, 'Effective').split('..');
  const said = new Map(
    readTable(files.plainWords ?? '', ['code', 'alsoCalled']).map((row) => [
      bare(row.code ?? ''),
      parts(row.alsoCalled),
    ]),
  );
  const entries = readTable(files.icd10cm, ['code', 'billable', 'validFrom', 'text']).map((row) => {
    const code = row.code ?? '';
    const key = bare(code);
    const inherited: string[] = [];
    for (let length = key.length - 1; length >= 3; length--) {
      inherited.push(...(said.get(key.slice(0, length)) ?? []));
    }
    return {
      ...blank,
      kind: 'ICD-10-CM' as const,
      code,
      words: row.text ?? '',
      alsoCalled: said.get(key) ?? [],
      inherited,
      billable: row.billable === '1',
      validFrom: row.validFrom ?? '',
      edition: name,
    };
  });
  return { entries, edition: { name, from, to } };
}

function numbersOf(procedures: readonly Procedure[], hcpcsWords: Map<string, string>): CodeEntry[] {
  return procedures.flatMap((procedure) =>
    procedure.numbers
      .filter((number) => !(number.system === 'HCPCS' && hcpcsWords.has(number.code)))
      .map((number, place) => ({
        ...blank,
        place,
        kind: number.system,
        code: number.code,
        words: procedure.words,
        alsoCalled: procedure.alsoCalled,
        edition: '',
        procedureId: procedure.id,
        when: number.when,
      }))
      // The dental list names a number twice where a medical plan takes it; once is enough to find it.
      .filter((entry, at, all) => all.findIndex((other) => other.code === entry.code) === at),
  );
}

/** Joins the files into one set. Missing files leave out only what they hold. */
export function readCodeSet(files: CodeFiles): CodeSet {
  const { entries, edition } = diagnoses(files);
  const procedures = readProcedures(files.procedures ?? [], files.licensedNumbers ?? '');
  const hcpcsRows = readTable(files.hcpcs ?? '', ['code', 'words']);
  const hcpcsWords = new Map(hcpcsRows.map((row) => [row.code ?? '', row.words ?? '']));
  const hcpcsEdition = noted(files.hcpcs ?? '', 'Edition');
  const places = readTable(files.placeOfService ?? '', ['code', 'words']);

  const hcpcs = hcpcsRows.map((row) => {
    const using = procedures.filter((procedure) => procedure.hcpcs.includes(row.code ?? ''));
    return {
      ...blank,
      kind: 'HCPCS' as const,
      code: row.code ?? '',
      words: row.words ?? '',
      alsoCalled: using.flatMap((procedure) => [procedure.words, ...procedure.alsoCalled]),
      edition: hcpcsEdition,
      procedureId: using[0]?.id ?? '',
    };
  });
  const placeOfService = places.map((row) => ({
    ...blank,
    kind: 'POS' as const,
    code: row.code ?? '',
    words: row.words ?? '',
    alsoCalled: parts(row.alsoCalled),
    edition: noted(files.placeOfService ?? '', 'Edition'),
  }));

  return {
    entries: [...entries, ...numbersOf(procedures, hcpcsWords), ...hcpcs, ...placeOfService],
    procedures,
    abbreviations: pairs(files.abbreviations, 'short', 'meaning'),
    sameWords: pairs(files.sameWords, 'word', 'alsoMeans'),
    icdEdition: edition,
  };
}

function pairs(text: string | undefined, key: string, value: string): Map<string, string[]> {
  return new Map(
    readTable(text ?? '', [key, value]).map((row) => [
      (row[key] ?? '').toLowerCase(),
      parts(row[value]),
    ]),
  );
}

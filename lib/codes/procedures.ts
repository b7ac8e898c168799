// Procedures in our own words with their numbers, diagnosis menu, papers and who is usually asked first.
import { parts, readTable } from './tsv.ts';

export interface ProcedureNumber {
  system: 'CPT' | 'CDT' | 'HCPCS';
  code: string;
  /** Which claim it goes on. A CDT number is medical only where a plan takes it. */
  claim: 'medical' | 'dental';
  /** Our own words for when this number is the one; empty for the usual one. */
  when: string;
}

export interface Procedure {
  id: string;
  words: string;
  alsoCalled: string[];
  /** Medical numbers first, the usual one leading. */
  numbers: ProcedureNumber[];
  hcpcs: string[];
  /** Diagnoses that usually go with it, the likeliest first. */
  icd: string[];
  necessity: string;
  documents: string[];
  askedFirst: string;
  confidence: string;
  source: string;
}

type PairedNumber = ProcedureNumber & { id: string };

function pairedNumbers(licensedNumbers: string): PairedNumber[] {
  const out: PairedNumber[] = [];
  for (const row of readTable(licensedNumbers, ['id', 'system', 'number', 'claim', 'when'])) {
    if (row.system !== 'CPT' && row.system !== 'CDT') continue;
    out.push({
      id: row.id ?? '',
      system: row.system,
      code: row.number ?? '',
      claim: row.claim === 'dental' ? 'dental' : 'medical',
      when: row.when ?? '',
    });
  }
  return out;
}

/** J codes are drugs, G0330 is the facility's: billed beside the procedure, never as the procedure. */
const isBeside = (code: string): boolean => code.startsWith('J') || code === 'G0330';

const asNumber = (code: string): ProcedureNumber => ({
  system: 'HCPCS',
  code,
  claim: 'medical',
  when: '',
});

/**
 * Joins the procedure tables with the file of licensed numbers. That file may be empty: procedures then keep
 * their public HCPCS numbers and diagnoses, and the practice adds its own.
 */
export function readProcedures(tables: readonly string[], licensedNumbers: string): Procedure[] {
  const byId = new Map<string, ProcedureNumber[]>();
  for (const { id, ...number } of pairedNumbers(licensedNumbers)) {
    byId.set(id, [...(byId.get(id) ?? []), number]);
  }
  return tables
    .flatMap((table) => readTable(table, ['id', 'words', 'icd']))
    .map((row) => {
      const hcpcs = parts(row.hcpcs);
      const paired = byId.get(row.id ?? '') ?? [];
      return {
        id: row.id ?? '',
        words: row.words ?? '',
        alsoCalled: parts(row.alsoCalled),
        numbers: [
          ...hcpcs.filter((code) => !isBeside(code)).map(asNumber),
          ...paired.filter((number) => number.claim === 'medical'),
          ...hcpcs.filter(isBeside).map(asNumber),
          ...paired.filter((number) => number.claim === 'dental'),
        ],
        hcpcs,
        icd: parts(row.icd),
        necessity: row.necessity ?? '',
        documents: parts(row.documents),
        askedFirst: row.askedFirst ?? '',
        confidence: row.confidence ?? '',
        source: row.source ?? '',
      };
    });
}

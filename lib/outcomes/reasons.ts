// Why claims were denied, most often first.
import type { CaseRow } from '../case/list-row.ts';
import { explainDenial } from '../claim/explain-denial.ts';

export interface ReasonGroup {
  /** The cause in plain words, or the code when it is in no table. */
  cause: string;
  codes: string[];
  claims: number;
  payers: string[];
}

/** Claims that carry a reason code, by cause. A claim counts once for each cause. */
export function denialReasons(rows: readonly CaseRow[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { denial, payerName } of rows.flatMap((row) => row.claims ?? [])) {
    const causes = new Map<string, string[]>();
    for (const code of denial) {
      const cause = explainDenial(code)[0]?.cause ?? `Reason ${code}`;
      causes.set(cause, [...(causes.get(cause) ?? []), code]);
    }
    for (const [cause, codes] of causes) {
      const group = groups.get(cause) ?? { cause, codes: [], claims: 0, payers: [] };
      groups.set(cause, {
        cause,
        claims: group.claims + 1,
        codes: [...new Set([...group.codes, ...codes])],
        payers: [...new Set([...group.payers, payerName])].filter(Boolean),
      });
    }
  }
  return [...groups.values()].sort((a, b) => b.claims - a.claims || a.cause.localeCompare(b.cause));
}

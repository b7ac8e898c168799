// An authorization and the lines it is held against, as the match sees them: from a case, or from a file.
import { z } from 'zod';
import { authorizedLineSchema } from '../case/after-send.ts';
import type { AuthorizedLine } from '../case/after-send.ts';
import { isDate } from '../case/calendar.ts';
import { facts } from '../case/facts.ts';
import type { Facts } from '../case/field-keys.ts';
import type { Practice } from '../case/practice.ts';
import type { Case, Preauth } from '../case/schema.ts';
import { unitsLeft } from './validity.ts';

/** What a payer approved, or said is not needed. Unknown text is '', an unknown list is empty. */
export interface Authorization {
  number: string;
  /** The payer said that none is needed; there is no number then. */
  noneNeeded: boolean;
  validFrom: string;
  validTo: string;
  /** Empty: nobody wrote down the codes, so every code counts as approved. */
  lines: readonly AuthorizedLine[];
  /** Units that may still be billed; null when unknown. */
  unitsLeft: number | null;
  surgeonNpi: string;
  placeOfService: string;
  /** Number of the authorization that this one renews, or ''. */
  renews: string;
}

export interface BilledLine {
  code: string;
  modifiers: readonly string[];
  /** `YYYY-MM-DD` or ''. */
  from: string;
  to: string;
  units: number;
  placeOfService: string;
  toothNumbers: string;
}

export interface MatchInput {
  authorizations: readonly Authorization[];
  /** Asked for and not answered yet: changes the words when nothing is approved. */
  waiting: boolean;
  lines: readonly BilledLine[];
  /** Who renders the service. */
  surgeonNpi: string;
  /** Day for which the surgery is scheduled, or ''. */
  surgeryOn: string;
  /** Number that the claim carries (item 23), or ''. */
  claimNumber: string;
}

const text = z.string().max(100).default('');
const count = z.union([z.string(), z.number()]).transform(String).default('');

/** One entry of `authorizations` in a facts file; see docs/eval-match.md. */
export const authorizationSchema = z.object({
  number: text,
  status: z
    .enum(['sent', 'pended', 'approved', 'partly-approved', 'denied', 'not-needed', 'withdrawn'])
    .default('approved'),
  validFrom: text,
  validTo: text,
  codes: z
    .array(
      z.union([
        z.string().transform((code) => authorizedLineSchema.parse({ code })),
        authorizedLineSchema.extend({ units: count }),
      ]),
    )
    .default([]),
  unitsAllowed: count,
  unitsUsed: count,
  renderingNpi: text,
  placeOfService: text,
  renews: text,
});

export type FiledAuthorization = z.infer<typeof authorizationSchema>;

/** What is matched in a facts file. `surgeryOn` as `YYYY-MM-DD` or ''. */
export function inputFromFile(
  known: Facts,
  filed: readonly FiledAuthorization[],
  surgeryOn: string,
): MatchInput {
  return {
    authorizations: filed.filter(({ status }) => COUNTS.includes(status)).map(fromFile),
    waiting: filed.some(({ status }) => status === 'sent' || status === 'pended'),
    ...billed(known),
    surgeryOn: isDate(surgeryOn) ? surgeryOn : '',
  };
}

/** What is matched in a case. */
export function inputFromCase(c: Case, practice: Practice): MatchInput {
  return {
    authorizations: c.preauths
      .filter(({ status }) => COUNTS.includes(status))
      .map((preauth) => fromPreauth(preauth, c.preauths)),
    waiting: c.preauths.some(({ status }) => status === 'sent' || status === 'pended'),
    ...billed(facts(c, practice)),
    surgeryOn: isDate(c.visit.surgeryOn) ? c.visit.surgeryOn : '',
  };
}

const COUNTS: readonly Preauth['status'][] = ['approved', 'partly-approved', 'not-needed'];

function fromFile(filed: FiledAuthorization): Authorization {
  return {
    number: filed.number.trim(),
    noneNeeded: filed.status === 'not-needed',
    validFrom: filed.validFrom,
    validTo: filed.validTo,
    lines: filed.codes,
    unitsLeft: unitsLeft(filed),
    surgeonNpi: filed.renderingNpi,
    placeOfService: filed.placeOfService,
    renews: filed.renews.trim(),
  };
}

function fromPreauth(preauth: Preauth, all: readonly Preauth[]): Authorization {
  const { number, status, validFrom, validTo, surgeonNpi, placeOfService } = preauth;
  const codes = preauth.codes.map((code) => authorizedLineSchema.parse({ code }));
  return {
    number: number.trim(),
    noneNeeded: status === 'not-needed',
    validFrom,
    validTo,
    lines: preauth.lines.length > 0 ? preauth.lines : codes,
    unitsLeft: unitsLeft(preauth),
    surgeonNpi,
    placeOfService,
    renews: all.find(({ id }) => id === preauth.renewsId)?.number.trim() ?? '',
  };
}

function billed(known: Facts): Pick<MatchInput, 'lines' | 'surgeonNpi' | 'claimNumber'> {
  const lines: BilledLine[] = [];
  const rows = Object.keys(known).map((key) => /^lines\[(\d+)\]/.exec(key)?.[1]);
  const count = Math.max(-1, ...rows.map((row) => Number(row ?? -1))) + 1;
  for (let row = 0; row < count; row += 1) {
    const at = (datum: string) => known[`lines[${row}].${datum}`] ?? '';
    if (at('code') === '') continue;
    lines.push({
      code: at('code'),
      modifiers: [0, 1, 2, 3].map((i) => at(`modifiers[${i}]`)).filter((one) => one !== ''),
      from: at('fromDate'),
      to: at('toDate') || at('fromDate'),
      units: Number(at('units') || 1),
      placeOfService: at('placeOfService'),
      toothNumbers: at('toothNumbers'),
    });
  }
  return {
    lines,
    surgeonNpi: known['rendering.npi'] ?? '',
    claimNumber: known['auth.number'] ?? '',
  };
}

// A corrected claim: replaces one that the payer has, by its number (CMS-1500 item 22, frequency code 7; NUCC manual).
import { newClaim } from '../case/new-case.ts';
import type { Case } from '../case/schema.ts';

/** The case with a corrected claim after the old one, which counts as answered by it. Nothing changes when there is none. */
export function withCorrectedClaim(c: Case, claimId: string, newId: () => string): Case {
  const old = c.claims.find(({ id }) => id === claimId);
  if (!old) return c;
  const blank = newClaim(newId);
  const next = {
    ...blank,
    planId: old.planId,
    patientAccountNumber: old.patientAccountNumber,
    totalCharge: old.totalCharge,
    acceptAssignment: old.acceptAssignment,
    benefitsAssignment: old.benefitsAssignment,
    releaseOfInformation: old.releaseOfInformation,
    signatureOnFile: old.signatureOnFile,
    frequencyCode: '7' as const,
    originalReference: old.originalReference,
  };
  const claims = c.claims.flatMap((claim) =>
    claim.id === claimId ? [{ ...claim, appealKind: 'corrected' as const }, next] : [claim],
  );
  return { ...c, claims };
}

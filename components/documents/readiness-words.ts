// Readiness in a few words, the same wherever it is said.
import type { Readiness } from '../../lib/documents/completeness.ts';

/** `3 missing · 1 to check`, `Ready`; '' while there is nothing to judge. */
export function readinessWords({ known, missing, warnings }: Readiness): string {
  if (!known) return '';
  const parts = [
    missing.length > 0 && `${missing.length} missing`,
    warnings.length > 0 && `${warnings.length} to check`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Ready' : parts.join(' · ');
}

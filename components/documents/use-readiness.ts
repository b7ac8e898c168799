// Readiness of the open case, worked out anew when the case changes.
import { useMemo } from 'react';
import { readinessOf, type Readiness } from '../../lib/documents/completeness.ts';
import { useCase, useCaseSource } from '../cases/case-context.tsx';
import { localToday } from '../ui/date-text.ts';

export function useReadiness(): Readiness {
  const { practice } = useCaseSource();
  const value = useCase((now) => now);
  return useMemo(() => readinessOf(value, practice, localToday()), [value, practice]);
}

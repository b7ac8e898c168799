// What the coding rules say of the open case, worked out once for the whole sheet and shown at each place.
import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { checkCase } from '../../lib/codes/check/check-case.ts';
import type { Finding } from '../../lib/codes/check/finding.ts';
import { dayOfService } from '../../lib/codes/known-facts.ts';
import { useCatalogue } from '../codes/use-catalogue.ts';
import { useCheckRules } from '../codes/use-check-rules.ts';
import { useNcciPairs } from '../codes/use-ncci-pairs.ts';
import { useCase } from './case-context.tsx';

const FindingsContext = createContext<readonly Finding[]>([]);

export function FindingsProvider({ children }: { children: ReactNode }) {
  // A key is painted first; what the rules say of it follows.
  const value = useDeferredValue(useCase((now) => now));
  const rules = useCheckRules();
  const catalogue = useCatalogue(dayOfService(value));
  const ncci = useNcciPairs();
  const findings = useMemo(
    () => (rules && catalogue ? checkCase(value, { rules, catalogue, ncci }) : []),
    [value, rules, catalogue, ncci],
  );
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

export const useFindings = (): readonly Finding[] => useContext(FindingsContext);

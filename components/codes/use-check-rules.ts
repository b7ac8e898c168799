// The rules that a case is checked by; null until they have been read.
import { useEffect, useState } from 'react';
import { loadCheckRules } from '../../lib/browser/code-files.ts';
import type { CheckRules } from '../../lib/codes/check/rules.ts';

export function useCheckRules(): CheckRules | null {
  const [rules, setRules] = useState<CheckRules | null>(null);
  useEffect(() => {
    let left = false;
    void loadCheckRules().then((loaded) => {
      if (!left) setRules(loaded);
    });
    return () => {
      left = true;
    };
  }, []);
  return rules;
}

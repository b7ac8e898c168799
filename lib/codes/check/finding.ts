// What a check says: where, how bad, what to do, which rule, and the change that mends it.
import type { Case } from '../../case/schema.ts';

export interface Finding {
  /** Place in the case, as in `lib/case/problem.ts`. */
  path: string;
  /** `stop`: payers refuse it. `warn`: look again before billing. */
  level: 'stop' | 'warn';
  /** Id of the rule, for tests and for looking it up. */
  rule: string;
  /** One sentence. */
  message: string;
  /** One sentence: what to do. */
  todo: string;
  source: string;
  /** One click that mends it; absent where only a person can decide. */
  mend?: { label: string; apply: (c: Case) => Case };
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

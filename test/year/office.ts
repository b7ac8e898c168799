// The practice of the simulated year: three surgeons, fifteen payers, each with habits of its own. All invented.
import { emptyPractice, payerSchema, type Practice } from '../../lib/case/practice.ts';

export const FIRST_DAY = '2026-01-02';
export const LAST_DAY = '2026-12-31';

export interface PayerHabit {
  id: string;
  name: string;
  /** From settings; null where the practice entered nothing. */
  followUpDays: number;
  decisionDays: number | null;
  filingDays: number | null;
  appealDays: number | null;
  /** How it behaves: days to a decision and to money, shares of what it does. */
  decides: readonly [number, number];
  pays: readonly [number, number];
  asks: number;
  denies: number;
}

export const PAYERS: readonly PayerHabit[] = Array.from({ length: 15 }, (_, i) => ({
  id: `payer-${i}`,
  name: `${['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ironwood', 'Juniper', 'Katsura', 'Larch', 'Maple', 'Nutmeg', 'Oak'][i]} Health`,
  followUpDays: 10 + (i % 5),
  decisionDays: i % 3 === 0 ? 9 + i : null,
  filingDays: i % 4 === 1 ? 120 : null,
  appealDays: i % 5 === 2 ? 60 : null,
  decides: [2 + i, 9 + 2 * i] as const,
  pays: [8 + i, 21 + 3 * i] as const,
  asks: 0.1 + 0.03 * (i % 6),
  denies: 0.08 + 0.02 * (i % 7),
}));

export const SURGEONS = ['1234567893', '1245319599', '1003000126'] as const;

export const OFFICE: Practice = {
  ...emptyPractice(),
  userName: 'Dana',
  payers: PAYERS.map(({ id, name, followUpDays, decisionDays, filingDays, appealDays }) =>
    payerSchema.parse({ id, name, followUpDays, decisionDays, filingDays, appealDays }),
  ),
};

// Counts what a fill did to a portal: right, wrong, missed, trespass, by the contract of portal fixtures.
import { z } from 'zod';

const values = z.record(z.string(), z.string());

export const expectedSchema = z.object({
  title: z.string(),
  /** Name of the facts file in `cases/`. */
  case: z.string(),
  steps: z
    .array(
      z.object({
        name: z.string(),
        expect: values.default({}),
        leave: z.array(z.string()).default([]),
        keep: values.default({}),
        next: z.string().optional(),
      }),
    )
    .min(1),
});

export type Expected = z.infer<typeof expectedSchema>;
export type Step = Expected['steps'][number];
export type Verdict = 'right' | 'wrong' | 'missed' | 'kept' | 'trespass';

export interface FieldScore {
  key: string;
  verdict: Verdict;
  wanted: string;
  found: string;
}

/** One verdict for each key of a step, from what the page's own application would send. */
export function scoreStep(step: Step, state: Readonly<Record<string, string>>): FieldScore[] {
  const found = (key: string) => state[key] ?? '';
  const of = (key: string, wanted: string, verdict: Verdict): FieldScore => ({
    key,
    verdict,
    wanted,
    found: found(key),
  });
  return [
    ...Object.entries(step.expect).map(([key, wanted]) =>
      of(key, wanted, found(key) === wanted ? 'right' : found(key) === '' ? 'missed' : 'wrong'),
    ),
    ...step.leave.map((key) => of(key, '', found(key) === '' ? 'kept' : 'trespass')),
    ...Object.entries(step.keep).map(([key, wanted]) =>
      of(key, wanted, found(key) === wanted ? 'kept' : 'trespass'),
    ),
  ];
}

export function count(scores: readonly FieldScore[], verdict: Verdict): number {
  return scores.filter((score) => score.verdict === verdict).length;
}

/** Middle value; the mean of the two in the middle when they are even. 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? 0;
  return Math.round((low + high) / 2);
}

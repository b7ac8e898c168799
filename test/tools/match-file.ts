// A facts file with authorizations, held against itself: the work of `npm run eval:match` (docs/eval-match.md).
import { z } from 'zod';
import { parseFactsFile } from '../../lib/case/import-facts.ts';
import { authorizationSchema, inputFromFile } from '../../lib/preauth/authorization.ts';
import { mismatches, type Mismatch } from '../../lib/preauth/match.ts';

export interface MatchFile {
  facts: Record<string, string>;
  scheduled?: { surgeryOn: string };
  authorizations: Record<string, unknown>[];
}

const extraSchema = z.object({
  authorizations: z.array(authorizationSchema).default([]),
  scheduled: z.object({ surgeryOn: z.string().default('') }).prefault({}),
});

/** Mismatches of the file. Throws when it is no such file: that is a mistake of whoever wrote it. */
export function matchFile(text: string): Mismatch[] {
  const parsed = parseFactsFile(text);
  if (!parsed.ok) throw new Error(parsed.message);
  if (parsed.notes.length > 0) throw new Error(parsed.notes.join(' '));
  const { authorizations, scheduled } = extraSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  return mismatches(inputFromFile(parsed.facts, authorizations, scheduled.surgeryOn));
}

/** Kinds found that were expected, expected ones that were missed, and kinds that nobody expected. */
export function score(found: readonly Mismatch[], expected: readonly string[]) {
  const kinds = new Set(found.map(({ kind }) => kind as string));
  return {
    found: expected.filter((kind) => kinds.has(kind)),
    missed: expected.filter((kind) => !kinds.has(kind)),
    falseAlarms: [...kinds].filter((kind) => !expected.includes(kind)),
  };
}

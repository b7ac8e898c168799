// Reads case files for the documents checklist: DIR/NAME/facts.json with DIR/NAME/expected.json, or the same under DIR/cases.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { caseFromFacts, parseFactsFile } from '../../lib/case/import-facts.ts';
import type { Case } from '../../lib/case/schema.ts';

const expectedSchema = z.object({
  missing: z.array(z.string()).default([]),
  warnings: z.array(z.string()).default([]),
  /** Day of the judgement; the clock's when absent. */
  today: z.iso.date().optional(),
});

export interface DocumentCase {
  name: string;
  value: Case;
  missing: string[];
  warnings: string[];
  today: string;
  /** What the facts file held that no case can hold, in words. */
  notes: readonly string[];
}

function origin() {
  let count = 0;
  return { now: '2026-11-24T09:00:00.000Z', newId: () => `id-${++count}` };
}

export function readDocumentCases(dir: string): DocumentCase[] {
  const root = existsSync(join(dir, 'cases')) ? join(dir, 'cases') : dir;
  const names = readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'facts.json')))
    .sort();
  return names.map((name) => {
    const file = parseFactsFile(readFileSync(join(root, name, 'facts.json'), 'utf8'));
    if (!file.ok) throw new Error(`${name}: ${file.message}`);
    const expected = expectedSchema.parse(
      JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')),
    );
    return {
      name,
      value: caseFromFacts(file.facts, file.documents, origin()),
      missing: [...expected.missing].sort(),
      warnings: [...expected.warnings].sort(),
      today: expected.today ?? new Date().toISOString().slice(0, 10),
      notes: file.notes,
    };
  });
}

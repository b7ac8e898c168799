// `npm run bench`: everything that is measured; `npm run bench codes` or `forms`: one part. Times say little from one
// computer to another, so each part also gives what it compares with in the same run.
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  forms: () => import('./bench-forms.ts'),
  codes: () => import('./bench-codes.ts'),
  fill: () => import('./bench-fill.ts'),
  documents: () => import('./bench-documents.ts'),
  tracker: () => import('./bench-tracker.ts'),
  year: () => import('./bench-year.ts'),
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(
    `No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[name]?.();
}

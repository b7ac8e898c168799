// Prepares the codes of the field for the look-up: reads the bundled tables into a shelf and keeps it.
import { readCodeSet } from '../codes/code-set.ts';
import { fieldShelfSteps } from '../codes/shelf-field.ts';
import type { PackedShelf } from '../codes/shelf.ts';
import { keepFieldShelf } from '../store/code-sets.ts';
import { buildName } from './build-name.ts';
import { readCodeFiles } from './code-tables.ts';
import { inSlices, pause } from './in-slices.ts';

export async function prepareField(): Promise<PackedShelf> {
  const files = await readCodeFiles();
  await pause();
  const set = readCodeSet(files);
  await pause();
  const shelf = await inSlices(fieldShelfSteps(set));
  // Where it cannot be kept, the next page prepares it again.
  await keepFieldShelf(shelf, buildName()).catch(() => undefined);
  return shelf;
}

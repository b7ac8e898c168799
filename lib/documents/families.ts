// All checklists, one file a family.
import type { ChecklistRow, Family } from './checklist-row.ts';
import { anesthesia } from './families/anesthesia.ts';
import { base } from './families/base.ts';
import { fractures } from './families/fractures.ts';
import { frenum } from './families/frenum.ts';
import { glandsSinus } from './families/glands-sinus.ts';
import { grafts } from './families/grafts.ts';
import { infection } from './families/infection.ts';
import { lesions } from './families/lesions.ts';
import { linkedDental } from './families/linked-dental.ts';
import { nerve } from './families/nerve.ts';
import { orthodontic } from './families/orthodontic.ts';
import { orthognathic } from './families/orthognathic.ts';
import { sleep } from './families/sleep.ts';
import { teeth } from './families/teeth.ts';
import { tmj } from './families/tmj.ts';

/** The set that every packet needs. */
export { base as BASE };

/** Procedure families, in the order of the sheet. */
export const FAMILIES: readonly Family[] = [
  teeth,
  infection,
  lesions,
  fractures,
  tmj,
  orthognathic,
  sleep,
  grafts,
  frenum,
  anesthesia,
  glandsSinus,
  nerve,
  orthodontic,
  linkedDental,
];

export const ALL_ROWS: readonly ChecklistRow[] = [base, ...FAMILIES].flatMap(({ rows }) => rows);

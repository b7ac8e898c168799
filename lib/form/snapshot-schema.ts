// Parses every answer of a portal's frame. A page can lie and can send too much: sizes are capped, extras are dropped.
import { z } from 'zod';
import { heldSchema, shownGroupSchema } from './values-schema.ts';

const ref = z.string().min(1).max(80);
const words = z.string().max(600);
const some = words.optional();

const labelsSchema = z.object({
  label: some,
  aria: some,
  headings: z.array(words).max(8),
  column: some,
  rowHeader: some,
  floating: some,
  preceding: some,
  following: some,
  description: some,
  placeholder: some,
  title: some,
  name: some,
  id: some,
  testId: some,
  autocomplete: some,
});

const optionSchema = z.object({ value: words, text: words });

const WIDGETS = [
  'text',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'combobox',
  'contenteditable',
  'file',
] as const;

/** More than the reader in the page ever sends. */
const MOST_CONTROLS = 3000;

const controlSchema = z.object({
  ref,
  widget: z.enum(WIDGETS),
  inputType: z.string().max(30),
  labels: labelsSchema,
  options: z.array(optionSchema).max(300).optional(),
  optionsOnDemand: z.boolean().optional(),
  group: z
    .object({
      id: z.string().max(200),
      index: z.int().min(0).max(50),
      size: z.int().min(1).max(50),
    })
    .optional(),
  row: z.object({ block: z.string().max(200), index: z.int().min(0).max(5000) }).optional(),
  maxLength: z.int().min(0).optional(),
  pattern: z.string().max(500).optional(),
  inputMode: z.string().max(30).optional(),
  empty: z.boolean(),
  ours: z.boolean(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  required: z.boolean(),
  hidden: z.string().max(60).optional(),
  form: z.int(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  signature: z.string().max(200),
});

const origin = z.string().max(300);

export const frameSnapshotSchema = z.object({
  origin,
  ancestorOrigins: z.array(origin).max(20),
  isTop: z.boolean(),
  controls: z.array(controlSchema).max(MOST_CONTROLS),
  omitted: z.int().min(0),
  foreignFrames: z.array(origin).max(50),
});

const resultSchema = z.object({
  ref,
  status: z.enum(['filled', 'added', 'already', 'kept', 'refused', 'lost']),
  reason: z
    .enum([
      'gone',
      'changed',
      'hidden',
      'covered',
      'read-only',
      'disabled',
      'too-long',
      'no-option',
      'several-options',
      'options-timeout',
      'not-taken',
      'cleared',
      'altered',
    ])
    .optional(),
});

const resultsSchema = z.object({ results: z.array(resultSchema).max(1000) });
const count = z.int().min(0);

const pageTextSchema = z.object({
  origin,
  isTop: z.boolean(),
  title: z.string().max(500),
  lines: z.array(z.string().max(2000)).max(2000),
});

const frameValuesSchema = z.object({
  form: frameSnapshotSchema,
  held: z.array(heldSchema).max(MOST_CONTROLS),
  shown: z.array(shownGroupSchema).max(1000),
});

const uploadsSchema = z.object({
  origin,
  ancestorOrigins: z.array(origin).max(20),
  isTop: z.boolean(),
  places: z
    .array(
      z.object({
        ref,
        signature: z.string().max(200),
        name: words,
        accept: words,
        multiple: z.boolean(),
        words: z.string().max(700),
        by: z.enum(['input', 'drop']),
        holds: z.int().min(0),
        disabled: z.boolean(),
        hidden: z.string().max(60).optional(),
      }),
    )
    .max(20),
});

const attachSchema = z.object({
  reason: z
    .enum([
      'gone',
      'changed',
      'hidden',
      'covered',
      'disabled',
      'one-only',
      'incomplete',
      'not-taken',
    ])
    .optional(),
  files: z
    .array(
      z.object({
        name: z.string().max(200),
        state: z.enum(['taken', 'refused', 'not-seen']),
        words,
      }),
    )
    .max(100),
  complaints: z.array(words).max(50),
});

/** What a frame may answer to each request. */
export const answerSchemas = {
  read: frameSnapshotSchema,
  write: resultsSchema,
  verify: resultsSchema,
  undo: z.object({ restored: count, failed: count }),
  text: pageTextSchema,
  values: frameValuesSchema,
  mark: z.object({ marked: count }),
  point: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('picked'), ref }),
    z.object({ outcome: z.enum(['cancelled', 'timed-out']) }),
  ]),
  'stop-pointing': z.object({ stopped: z.boolean() }),
  uploads: uploadsSchema,
  'file-part': z.object({ got: count }),
  attach: attachSchema,
  'forget-files': z.object({ forgotten: z.literal(true) }),
} as const;

// Parses the values that a frame answers with: sizes are capped, extras are dropped.
import { z } from 'zod';

const cellSchema = z.object({ text: z.string().max(300), head: z.boolean() });

export const heldSchema = z.object({
  ref: z.string().min(1).max(80),
  value: z.string().max(2000),
  text: z.string().max(2000),
});

export const shownGroupSchema = z.object({
  headings: z.array(z.string().max(200)).max(8),
  rows: z.array(z.array(cellSchema).max(60)).max(100),
  table: z.boolean(),
});

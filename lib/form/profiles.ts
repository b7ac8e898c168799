// What is known of a payer portal, as data: where it lives, what its terms say, fields that the engine should not guess.
import { z } from 'zod';
import { taughtFieldSchema } from './taught.ts';

/** Where a rule looks: a regular expression against one of the control's words. */
const matchSchema = z.object({
  by: z.enum(['name', 'id', 'label', 'testId', 'heading']),
  /** Case does not count. Groups can be used in `key` as `$1`. */
  pattern: z.string().max(300),
});

export const stanceSchema = z.object({
  value: z.enum(['allowed', 'ask', 'forbidden', 'unknown']),
  source: z.string().max(300),
  /** `YYYY-MM-DD`. */
  readOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

export const portalProfileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  /** Exact hosts, or `*.example.com` for all hosts below one. */
  hosts: z.array(z.string()).min(1),
  /** What the portal's terms say about automatic entry, where and when that was read. */
  stance: stanceSchema,
  /** Known controls: the first rule that matches wins over the engine's own reading. */
  controls: z.array(matchSchema.extend({ key: z.string() })).default([]),
  /** Fields whose entry makes the portal fill others by itself; written before everything else. */
  lookUps: z.array(z.object({ key: z.string(), then: z.string() })).default([]),
  /** Controls that are never written. */
  doNotTouch: z.array(matchSchema).default([]),
  /** One honest sentence: what this profile was checked against. */
  verifiedAgainst: z.string().min(10),
  /** Keys in the order in which the portal asks for them, for copying by hand; the rest follows as on a CMS-1500. */
  order: z.array(z.string()).optional(),
  /** What the practice showed on its pages; beats `controls` and `doNotTouch`. */
  taught: z.array(taughtFieldSchema).optional(),
});

export type PortalProfile = z.infer<typeof portalProfileSchema>;
export type ControlMatch = z.infer<typeof matchSchema>;

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

/** The profile for a page's origin, or undefined when none is known. Only https portals have profiles. */
export function profileFor(
  origin: string,
  profiles: readonly PortalProfile[],
): PortalProfile | undefined {
  const host = /^https:\/\/([^/:]+)(:443)?\/?$/.exec(origin)?.[1];
  return host === undefined
    ? undefined
    : profiles.find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host)));
}

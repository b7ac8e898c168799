// Which frames may be written: only those whose own origin, and every origin around them, a person allowed.

export interface FramePlace {
  origin: string;
  /** Nearest first. */
  ancestorOrigins: readonly string[];
}

/** Opaque origins (`null`, sandboxed frames) are never allowed. */
export function isInReach(
  { origin, ancestorOrigins }: FramePlace,
  allowed: readonly string[],
): boolean {
  return [origin, ...ancestorOrigins].every((one) => one !== 'null' && allowed.includes(one));
}

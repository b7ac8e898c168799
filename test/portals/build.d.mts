/** Builds the fixtures that need it; see build.mjs. */
export function buildPortals(): Promise<void>;

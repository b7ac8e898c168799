// Bundles each fixture's src/ into its dist/. Runs as a script, or through buildPortals().
export async function buildPortals() {}

// Reason codes as they stand in remittances, letters and portals: `CO-197`, `PR 96`, `N130`, `CARC 16`.

/** CARC with or without its group, and RARCs; each once, in the order in which they stand. `co197` -> `CO-197`. */
export function denialCodes(text: string): string[] {
  const found: string[] = [];
  const pattern =
    /\b(?:(CO|PR|OA|PI|CR)\s*[-:]?\s*([1-9]\d{0,2}|[ABDPWY]\d{1,2})|(?:CARC|reason(?:\s+code)?|adj(?:ustment)?\s+code)\s*[-:#]?\s*([1-9]\d{0,2}|[ABDPWY]\d{1,2})|(?:RARC\s*[-:]?\s*)?(MA\d{1,3}|[MN]\d{1,3}))\b/gi;
  for (const [, group, grouped, bare, remark] of text.matchAll(pattern)) {
    const code = group ? `${group}-${grouped}` : (bare ?? remark ?? '');
    if (code !== '') found.push(code.toUpperCase());
  }
  // A box that holds nothing but numbers holds reason codes.
  if (found.length === 0 && /^\s*\d{1,3}(?:[\s,;]+\d{1,3})*\s*$/.test(text)) {
    found.push(...text.split(/[\s,;]+/).filter((part) => part !== '' && Number(part) > 0));
  }
  return [...new Set(found)];
}

/** `CO-197` -> `197`; a remark code as it stands. */
export function withoutGroup(code: string): string {
  return code.replace(/^[A-Z]{2}-/, '');
}

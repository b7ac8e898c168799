// Reads the tab-separated tables of public/codes: `#` comments, one header line, then rows.

/** One row by column name; a missing cell is the empty string. */
export type Row = Record<string, string>;

/**
 * Rows of a table. `columns` are those the caller relies on: a table without them is read as empty, because a
 * code table that was removed or replaced by something else must never break the rest.
 */
export function readTable(text: string, columns: readonly string[]): Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const head = lines[0]?.split('\t') ?? [];
  if (!columns.every((column) => head.includes(column))) return [];
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** The parts of a cell that lists several things with `;`. */
export function parts(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What the comment lines say under a name, such as `Edition: FY2027.`; empty when they do not say it. */
export function noted(text: string, name: string): string {
  const comments = text.split(/\r?\n/).filter((line) => line.startsWith('#'));
  const found = new RegExp(`${name}:\\s*([^.]+(?:\\.\\.[^.]+)?)\\.(?:\\s|$)`).exec(
    comments.join('\n'),
  );
  return found?.[1]?.trim() ?? '';
}

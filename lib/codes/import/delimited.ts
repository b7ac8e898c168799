// Lines of a CSV or tab-separated file as cells.

/** Cells of one line; quotes may hold the separator and doubled quotes. */
export function cells(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const out: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? '';
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      out.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...out, cell.trim()];
}

/** The separator of a header line. */
export function separatorOf(header: string): string {
  const counts = ['\t', ',', ';', '|'].map((one) => [one, header.split(one).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

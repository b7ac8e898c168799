// How far a typed word is from a known one, cheaply enough to ask it of every known word at each keystroke.

/** A bit for each letter, so that most pairs are ruled out before any counting. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** True when the letters alone already show that more than `most` edits are needed. */
export function tooFar(typed: number, known: number, most: number): boolean {
  return bits(typed & ~known) > most;
}

/** How many slips are forgiven in a word: none in a short one, where every letter tells words apart. */
export function slipsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) from `typed` to `known`, or to the nearest beginning of
 * `known` when `asPrefix`; more than `most` is reported as `most + 1`.
 */
export function edits(typed: string, known: string, most: number, asPrefix: boolean): number {
  const m = typed.length;
  const n = asPrefix ? Math.min(known.length, m + most) : known.length;
  if (Math.abs(m - n) > most && !(asPrefix && n >= m)) return most + 1;
  let [before, previous, row] = rowsFor(n);
  for (let j = 0; j <= n; j++) previous[j] = j;
  for (let i = 1; i <= m; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= n; j++) {
      const same = typed.charCodeAt(i - 1) === known.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === known.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === known.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, previous, row] = [previous, row, before];
  }
  let distance = previous[n] ?? most + 1;
  if (asPrefix) for (let j = 0; j < n; j++) distance = Math.min(distance, previous[j] ?? distance);
  return Math.min(distance, most + 1);
}

let rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(64),
  new Uint8Array(64),
  new Uint8Array(64),
];

/** Rows to count in, kept between calls: thousands of words are compared at one key. */
function rowsFor(length: number): typeof rows {
  if (length >= rows[0].length) {
    rows = [new Uint8Array(length + 1), new Uint8Array(length + 1), new Uint8Array(length + 1)];
  }
  return rows;
}

// Changes of the diagnosis list. Service lines point at diagnoses by letter, so the letters move along.
import type { Case } from '../../lib/case/schema.ts';

/** Letter of a place in the list: 0 is A (CMS-1500 item 21). */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The same case with the diagnoses in a new order; `order[i]` is the old index of the one now at `i`. */
function reordered(c: Case, order: readonly number[]): Case {
  const now = new Map(order.map((from, to) => [letterOf(from), letterOf(to)]));
  const count = c.diagnoses.length;
  return {
    ...c,
    diagnoses: order.flatMap((from) => c.diagnoses[from] ?? []),
    lines: c.lines.map((line) => ({
      ...line,
      diagnosisPointers: [...line.diagnosisPointers]
        // A letter beyond the list stays: it was wrong before and is still to be corrected.
        .map((letter) => (letter.charCodeAt(0) - 65 < count ? (now.get(letter) ?? '') : letter))
        .join(''),
    })),
  };
}

/** Moves one diagnosis; every line keeps pointing at the same diagnoses. */
export function moveDiagnosis(c: Case, from: number, to: number): Case {
  if (!c.diagnoses[from] || !c.diagnoses[to]) return c;
  const order = c.diagnoses.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return reordered(c, order);
}

/** Takes one diagnosis out, and the pointers at it. */
export function removeDiagnosis(c: Case, index: number): Case {
  return reordered(
    c,
    c.diagnoses.map((_, each) => each).filter((each) => each !== index),
  );
}

export function addDiagnosis(c: Case): Case {
  return { ...c, diagnoses: [...c.diagnoses, { code: '', description: '' }] };
}

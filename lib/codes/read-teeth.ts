// Tooth numbers in a text, as they are written at the front desk.

const TOOTH_LIST =
  /(?:#|\btooth\s+#?|\bteeth\s+#?|\bteeth numbers?\s+|\bno\.\s*|\bimpacted\s+|\bextract(?:ion|ions|ed|ing)?(?:\s+of)?\s+|\bext\s+)\s*(\d{1,2}(?:\s*(?:,|&|\band\b|\+|\/|-|–|\bto\b|\bthru\b|\bthrough\b)\s*#?\s*\d{1,2}(?!\d|\s*(?:mm|cm|yo|y\/o|wk|week|month|day|year|min)))*)(?!\d)/gi;

/** Two or more wisdom teeth by bare number, "17 and 32": no other pair of numbers reads so. */
const WISDOM_PAIR =
  /\b(?:1|16|17|32)(?:\s*(?:,|&|\band\b|\/)\s*(?:1|16|17|32)\b)+(?!\s*(?:mm|cm|wk|week|month|day|year|min))/gi;

/** Tooth numbers of a text, ranges filled in: "#17 and #32", "teeth 7-10". Universal numbering, 1–32. */
export function readTeeth(text: string): number[] {
  const teeth = new Set<number>();
  for (const [, list = ''] of text.matchAll(TOOTH_LIST)) {
    for (const item of list.split(/,|&|\band\b|\+|\//i)) {
      const [from = NaN, to = from] = (item.match(/\d{1,2}/g) ?? []).map(Number);
      for (let tooth = from; tooth <= Math.min(to, 32); tooth++) if (tooth >= 1) teeth.add(tooth);
    }
  }
  for (const [list] of text.matchAll(WISDOM_PAIR)) {
    for (const tooth of list.match(/\d+/g) ?? []) teeth.add(Number(tooth));
  }
  return [...teeth].sort((a, b) => a - b);
}

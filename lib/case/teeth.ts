// Tooth numbers in the universal system.

/** Permanent 1-32, extra permanent 51-82, primary A-T, extra primary AS-TS (NUCC 1500 manual, item 24, qualifier JP). */
function isTooth(text: string): boolean {
  if (/^[A-T]S?$/.test(text)) return true;
  if (!/^[1-9]\d?$/.test(text)) return false;
  const number = Number(text);
  return number <= 32 || (number >= 51 && number <= 82);
}

/** `#17, 32` -> `17,32`; null when one of them is no tooth. */
export function canonicalTeeth(value: string): string | null {
  const teeth = value
    .toUpperCase()
    .split(/[\s,;]+/)
    .map((tooth) => tooth.replace(/^#/, '').replace(/^0(?=\d)/, ''))
    .filter((tooth) => tooth !== '');
  return teeth.length > 0 && teeth.every(isTooth) ? teeth.join(',') : null;
}

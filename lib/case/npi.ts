// National Provider Identifier: ten digits, the last one checks the others.

/** Luhn over `80840` + NPI (CMS, NPI check digit calculation); the constant prefix adds 24. First digit 1 or 2. */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 24;
  for (const [index, digit] of [...text].entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

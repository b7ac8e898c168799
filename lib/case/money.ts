// Amounts in whole cents, because 0.1 + 0.2 is not 0.3.

/** `$1,234.5` -> 123450; null when it is no amount. Negative amounts are none. */
export function toCents(value: string): number | null {
  const match = /^\$?\s?(?=\.?\d)(\d{0,7}|\d{1,3}(?:,\d{3})+)(?:\.(\d{0,2}))?$/.exec(value.trim());
  if (!match) return null;
  return Number(match[1]?.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** 123450 -> `1234.50`. */
export function fromCents(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** `$1,234.5` -> `1234.50`; null when it is no amount. */
export function canonicalMoney(value: string): string | null {
  const cents = toCents(value);
  return cents === null ? null : fromCents(cents);
}

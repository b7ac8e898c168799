// Phones, numbers and money between a person and the record: kept plain, shown the way people write them.

/** Digits of a US phone however it was written; with letters in it (an extension) it stays as typed. */
export function readPhone(typed: string): string {
  const bare = typed.replace(/[\s().+-]/g, '');
  if (!/^\d*$/.test(bare)) return typed.trim();
  return bare.length === 11 && bare.startsWith('1') ? bare.slice(1) : bare;
}

/** `3125550141` as `(312) 555-0141`. */
export function showPhone(stored: string): string {
  const found = /^(\d{3})(\d{3})(\d{4})$/.exec(stored);
  return found ? `(${found[1]}) ${found[2]}-${found[3]}` : stored;
}

/** A number that is often written with spaces or hyphens (NPI, ZIP, tax id), without them. */
export function readDigits(typed: string): string {
  return typed.replace(/[\s-]/g, '');
}

/** `606950001` as `60695-0001`. */
export function showZip(stored: string): string {
  return stored.replace(/^(\d{5})(\d{4})$/, '$1-$2');
}

/** `470000123` as `47-0000123`. */
export function showTaxId(stored: string): string {
  return stored.replace(/^(\d{2})(\d{7})$/, '$1-$2');
}

/** `$1,234.5` as `1234.50`; what is no amount stays as typed. */
export function readMoney(typed: string): string {
  const bare = typed.replace(/[$,\s]/g, '');
  const found = /^(\d*)(?:\.(\d{0,2}))?$/.exec(bare);
  if (!found || bare === '' || bare === '.') return typed.trim();
  return `${found[1]?.replace(/^0+(?=\d)/, '') || '0'}.${(found[2] ?? '').padEnd(2, '0')}`;
}

/** `1234.50` as `1,234.50`. */
export function showMoney(stored: string): string {
  return /^\d+\.\d{2}$/.test(stored) ? stored.replace(/\B(?=(\d{3})+\.)/g, ',') : stored;
}

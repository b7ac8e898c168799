// Phones, numbers and money as people write them; they are kept plain.

/** `3125550141` as `(312) 555-0141`. */
export function showPhone(stored: string): string {
  const found = /^(\d{3})(\d{3})(\d{4})$/.exec(stored);
  return found ? `(${found[1]}) ${found[2]}-${found[3]}` : stored;
}

/** `606950001` as `60695-0001`. */
export function showZip(stored: string): string {
  return stored.replace(/^(\d{5})(\d{4})$/, '$1-$2');
}

/** `470000123` as `47-0000123`. */
export function showTaxId(stored: string): string {
  return stored.replace(/^(\d{2})(\d{7})$/, '$1-$2');
}

/** `1234.50` as `1,234.50`. */
export function showMoney(stored: string): string {
  return /^\d+\.\d{2}$/.test(stored) ? stored.replace(/\B(?=(\d{3})+\.)/g, ',') : stored;
}

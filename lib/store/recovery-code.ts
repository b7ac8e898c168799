// The recovery code: 128 random bits to print and put away, in Crockford's base32 with its check symbol.
import type { Bytes } from './bytes.ts';

/** https://www.crockford.com/base32.html: no I, L, O, U among the digits; five more symbols only for the check. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_SYMBOLS = `${DIGITS}*~$=U`;
const CODE_BYTES = 16;
/** 26 digits hold 130 bits; the first is therefore at most 7. */
const CODE_DIGITS = 26;
const GROUP = 5;

/** Crockford's check symbol: the number modulo 37. Finds any one wrong character and any two swapped neighbours. */
export function checkSymbol(value: bigint): string {
  return CHECK_SYMBOLS.charAt(Number(value % 37n));
}

/** 16 bytes as 26 digits and a check symbol, in groups of five: `01234-56789-...`. */
export function formatRecoveryCode(secret: Bytes): string {
  const value = secret.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let digits = '';
  for (let rest = value, i = 0; i < CODE_DIGITS; i += 1, rest >>= 5n) {
    digits = DIGITS.charAt(Number(rest & 31n)) + digits;
  }
  const code = digits + checkSymbol(value);
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The 16 bytes of a code as somebody typed it: case, spaces and hyphens do not matter, O reads as 0, I and L as 1.
 * Null when it has the wrong length, a character that is none, or a check symbol that does not fit.
 */
export function parseRecoveryCode(typed: string): Bytes | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (code.length !== CODE_DIGITS + 1) return null;
  let value = 0n;
  for (const letter of code.slice(0, CODE_DIGITS)) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  if (value >> 128n !== 0n || checkSymbol(value) !== code.charAt(CODE_DIGITS)) return null;
  const secret = new Uint8Array(CODE_BYTES);
  for (let i = CODE_BYTES - 1; i >= 0; i -= 1, value >>= 8n) secret[i] = Number(value & 255n);
  return secret;
}

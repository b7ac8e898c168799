// Controls whose value is never read, not even on a person's click: passwords, cards, one-time codes, social security numbers.
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

/** HTML autofill tokens of such fields (WHATWG HTML, "autofill field names"). */
const TOKEN = /^(username|(new|current)-password|one-time-code|cc-.*|webauthn)$/;

const WORDS =
  /\b(pass ?(word|code|phrase)|passwd|pwd|pin( (number|code))?|captcha|otp|one time (code|pass\w*)|verification code|security (code|question|answer)|secret|cvv\d?|cvc\d?|(credit |debit )?card (number|holder|no)|name on card|card expir\w*|iban|routing number|(bank )?account number at|ssn|social security( (number|no))?|user ?name|user ?id|log ?in( (id|name))?|csrf|token)\b/;
/** A patient's account number of the practice is no bank account; `tax id or SSN` asks for a tax id. */
const NOT_SECRET = /\b(ein|tax ?id|tin|taxpayer|employer identification)\b/;

/** True when the control's type, its autofill token or any words of its own say so. */
export function isSecret({
  inputType,
  labels,
}: Pick<ControlSnapshot, 'inputType' | 'labels'>): boolean {
  if (inputType === 'password') return true;
  if (labels.autocomplete?.split(' ').some((token) => TOKEN.test(token))) return true;
  const { label, aria, floating, column, placeholder, name, id, testId, preceding } = labels;
  const own = [label, aria, floating, column, placeholder, name, id, testId].map(plainWords);
  const words = own.some(Boolean) ? own : [plainWords(preceding)];
  return words.some((text) => WORDS.test(text) && !NOT_SECRET.test(text));
}

// Controls that are nobody's datum of a case: logins, searches, cards, security questions; and data that only look like one.
import { unshortened } from './abbreviations.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

/** HTML autofill tokens of such fields (WHATWG HTML, "autofill field names"). */
const AUTOCOMPLETE_OTHER =
  /^(username|email|(new|current)-password|one-time-code|cc-.*|organization.*|url|photo|nickname|language)$/;

const NOT_OURS =
  /\b(e ?mails?|user ?names?|user ?id|access ?id|log ?in|sign ?in|pass(word|code|phrase)|pin|captcha|coupon|promo|gift|search|cvv|cvc|security code|card number|name on card|expir\w*|verification code|otp|twitter|website|url|newsletter|subject|iban|routing|communication (number|qualifier)|nick ?name|mailbox)\b/;
/** In a field's own name these decide, whatever the label says. */
const NAMED_OTHER = /(user ?name|user ?id|log ?in|password|nick ?name)$/;

/** Words anywhere near a control with which it is not this datum. */
const NEVER: Readonly<Record<string, RegExp>> = {
  fullName: /\b(card|cc|payment|cardholder|user ?name|login|mailbox)\b/,
  firstName: /\b(cardholder|card holder)\b/,
  lastName: /\b(cardholder|card holder)\b/,
  country: /\b(phone ?country|phone|dial|dialing|calling|intl)\b/,
  phone: /\b(ext|extn|extension)\b/,
  birthDate: /\b(due date|child|baby|babies|pet)\b/,
  fromDate:
    /\b(unable to work|unable|hospitali[sz]ation|hosp|sign(ed|ature)|last seen|initial treatment|disab\w+|eligib\w+|coverage|effective|birth|expir\w+|licen[cs]e|received)\b/,
  toDate:
    /\b(unable to work|unable|hospitali[sz]ation|hosp|sign(ed|ature)|last seen|initial treatment|disab\w+|eligib\w+|coverage|effective|birth|expir\w+|licen[cs]e|received)\b/,
};

/** A section that somebody else fills in: "For office use only", "Payer use only", "Internal information". */
const NOT_FOR_US =
  /\b(office|staff|internal|plan|payer|insurer|carrier|health plan|administrative|agency|state|company) use( only)?\b|\bfor use by\b|^internal( \w+)?$|\bdo not (write|enter|complete|fill)\b/;

/** An error message or a rule about the field is not its label. */
const COMPLAINT =
  /\b(invalid|must|error|required field|cannot|please (enter|provide|select) a valid|compulsory|incorrect)\b/i;

export const isComplaint = (text: string): boolean => COMPLAINT.test(text);

/** Says if a box must be filled, never what it is. */
const NEEDED =
  /\((required|optional|mandatory|recommended|if (any|known|applicable|available|different))\)/gi;

export const withoutNeed = (text: string): string => text.replace(NEEDED, ' ').trim();

/** What stands in brackets explains and does not name: `Mobile No. (a password will be sent)`. */
export const unbracketed = (text: string | undefined): string =>
  plainWords(text && withoutNeed(text).replace(/\([^)]{12,}\)/g, ' ')) || plainWords(text);

/** True when a visible channel or the field's name says that it is a login, a search, a card or the like. */
export function isForeign(control: ControlSnapshot): boolean {
  if (['email', 'password', 'url'].includes(control.inputType)) return true;
  // A list box that can be searched is often a search box in its own code.
  if (control.inputType === 'search' && control.widget !== 'combobox') return true;
  const token = control.labels.autocomplete?.split(' ').at(-1) ?? '';
  if (AUTOCOMPLETE_OTHER.test(token)) return true;
  const { label, aria, floating, placeholder, name, id, preceding, column, headings } =
    control.labels;
  if ([label, preceding, ...headings.slice(0, 2)].some((text) => NOT_FOR_US.test(plainWords(text))))
    return true;
  if ([name, id].some((text) => NAMED_OTHER.test(plainWords(text)))) return true;
  const visible = [label, aria, floating, column].map(unbracketed).filter(Boolean);
  if (visible.length > 0) return visible.some((words) => NOT_OURS.test(words));
  const near = [placeholder, preceding].map(unbracketed).filter(Boolean);
  if (near.length > 0)
    return near.some((words) => words.split(' ').length <= 8 && NOT_OURS.test(words));
  return [name, id].some((text) => NOT_OURS.test(plainWords(text).replace(/^search /, '')));
}

/** True when some words of the control, or the heading above it, rule the datum out. */
export function isRuledOut(datum: string, control: ControlSnapshot): boolean {
  const never = NEVER[datum];
  if (!never) return false;
  const { label, aria, floating, column, preceding, name, id, headings, placeholder } =
    control.labels;
  const dated = datum === 'fromDate' || datum === 'toDate';
  const near = dated ? [preceding, column, headings[0]] : [];
  return [label, aria, floating, placeholder, name, id, ...near].some((text) =>
    never.test(unshortened(plainWords(text))),
  );
}

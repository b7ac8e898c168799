// Values of digits: phones, tax ids, ZIP codes, NPIs. With the punctuation of the box's own mask, else plain.
import type { ControlSnapshot } from '../snapshot.ts';
import { sliceLengths } from '../parts.ts';
import { doesNotFit } from './ask.ts';
import type { Ask, Formatted } from './ask.ts';
import { firstFitting, fits, hintsOf, intoMask, wantsHyphen } from './fit.ts';

/** Forms of a value by the number of its digits, in the order in which they are tried. */
const FORMS: Readonly<Record<string, readonly ((digits: string) => string)[]>> = {
  phone: [
    (d) => d,
    (d) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`,
    (d) => `${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6)}`,
    (d) => `(${d.slice(0, 3)})${d.slice(3, 6)}-${d.slice(6)}`,
    (d) => `${d.slice(0, 3)}.${d.slice(3, 6)}.${d.slice(6)}`,
    (d) => `${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
  ],
  taxId: [(d) => d, (d) => `${d.slice(0, 2)}-${d.slice(2)}`],
  npi: [(d) => d],
};

/** A box whose length is exactly that of a punctuated form wants that form. */
function byLength(candidates: readonly string[], control: ControlSnapshot): string[] {
  const exact = candidates.filter(({ length }) => length === control.maxLength);
  return [...exact, ...candidates.filter((text) => !exact.includes(text))];
}

/** The slice of a split number that this box takes. */
function slice(ask: Ask, digits: string): Formatted {
  const index = ask.siblings.findIndex(({ ref }) => ref === ask.control.ref);
  const lengths = sliceLengths(ask.siblings, digits.length);
  if (index < 0 || !lengths)
    return doesNotFit('The boxes do not show how the number is split: left empty.');
  const start = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  const piece = digits.slice(start, start + (lengths[index] ?? 0));
  const masked = intoMask(ask.control.labels.placeholder, piece);
  return firstFitting(masked === undefined ? [piece] : [masked, piece], ask.control, 'digits');
}

/** A phone (10 digits), tax id (9 digits) or NPI (10 digits) for this control. */
export function formatDigits(ask: Ask): Formatted {
  const digits = ask.value.replace(/\D/g, '');
  const wanted = ask.kind === 'taxId' ? 9 : 10;
  if (digits.length !== wanted)
    return doesNotFit(`The value in the case does not have ${wanted} digits: left empty.`);
  if (ask.siblings.length > 1) return slice(ask, digits);
  const masks = hintsOf(ask.control).map((hint) => intoMask(hint, digits));
  const forms = (FORMS[ask.kind] ?? FORMS.npi ?? []).map((form) => form(digits));
  const hyphened = wantsHyphen(ask.control)
    ? forms.filter((text) => /^[\d-]+-\d+$/.test(text))
    : [];
  const candidates = [
    ...masks.filter((text) => text !== undefined),
    ...hyphened,
    ...byLength(forms, ask.control),
  ];
  return firstFitting(candidates, ask.control, 'digits');
}

/** An id of letters and digits over several boxes whose lengths add up to its own. */
export function formatSplitId({ value, control, siblings }: Ask): Formatted {
  const index = siblings.findIndex(({ ref }) => ref === control.ref);
  const lengths = siblings.map(({ maxLength }) => maxLength ?? 0);
  const whole = [value, value.replace(/[\s-]/g, '')].find(
    ({ length }) => lengths.reduce((sum, each) => sum + each, 0) === length,
  );
  if (index < 0 || whole === undefined || lengths.includes(0))
    return doesNotFit('The id does not have as many characters as the boxes take: left empty.');
  const start = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return firstFitting([whole.slice(start, start + (lengths[index] ?? 0))], control, 'text');
}

/** A ZIP code of 5 or 9 digits; the five-digit code where the box has room for no more. */
export function formatZip(ask: Ask): Formatted {
  const { control, siblings } = ask;
  const digits = ask.value.replace(/\D/g, '');
  if (digits.length !== 5 && digits.length !== 9)
    return doesNotFit('The ZIP code in the case does not have 5 or 9 digits: left empty.');
  if (siblings.length === 2) {
    const second = siblings[1]?.ref === control.ref;
    if (second && digits.length === 5) return { ok: false, reason: 'nothing' };
    return firstFitting([second ? digits.slice(5) : digits.slice(0, 5)], control, 'digits');
  }
  const five = digits.slice(0, 5);
  if (digits.length === 5) return firstFitting([five], control, 'digits');
  const masks = hintsOf(control).flatMap((hint) => {
    const text = intoMask(hint, digits) ?? intoMask(hint, five);
    return text === undefined ? [] : [text];
  });
  const long = [digits, `${five}-${digits.slice(5)}`];
  if (wantsHyphen(control)) long.reverse();
  // X12 knows no hyphen; one is written only where the box shows it or takes nothing else.
  const roomy = long.filter((text) => fits(text, control));
  return firstFitting([...masks, ...roomy, five], control, 'digits');
}

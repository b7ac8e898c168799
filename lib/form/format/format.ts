// Canonical value -> what to write into a given control. The one place where values change their form.
import { likeWords, otherTexts } from '../option-likes.ts';
import { isCoded, spellings } from '../option-words.ts';
import type { Ask, Formatted } from './ask.ts';
import { doesNotFit } from './ask.ts';
import type { Meaning } from './choose.ts';
import { choose } from './choose.ts';
import { formatIcd, formatModifier, formatPointers, formatProcedure } from './codes.ts';
import { formatDate } from './date.ts';
import { formatDigits, formatSplitId, formatZip } from './digits.ts';
import { firstFitting, hintsOf } from './fit.ts';
import { formatFullName, formatMiddleName } from './person-name.ts';

const CHOICES = new Set(['select', 'radio', 'combobox']);
/** Codes of one character that stand for a position as often as for a meaning. */
const TOO_SHORT = new Set(['relationship', 'yesNo', 'urgency']);

/** A list of names is searched for the name, and for the id or NPI that may stand beside it. */
function meaningOfName({ key, value, facts }: Ask): Meaning {
  const role = key.split('.')[0] ?? '';
  const id = facts[role === 'payer' ? 'payer.id' : `${role}.npi`];
  const name = role === 'payer' ? (facts['payer.name'] ?? value) : value;
  if (id === undefined) return { codes: [], texts: [name] };
  const person = key.endsWith('.npi') ? [facts[`${role}.name`]] : [name];
  const names = person.filter((text) => text !== undefined);
  const both = names.flatMap((text) => [`${text} (${id})`, `${id} - ${text}`, `${text} - ${id}`]);
  return {
    codes: [id],
    texts: [...names, ...both],
    ...(id.length >= 9 && { token: id }),
    queries: key.endsWith('.npi') ? [id, ...names] : [...names, id],
  };
}

/** "Is this urgent?" with yes and no: the request is urgent or it is not. */
function asYesNo(ask: Ask): Ask | undefined {
  const { control, value } = ask;
  const asks = hintsOf(control).some((hint) => /\b(urgent|expedited?|emergency)\b/i.test(hint));
  const options = control.options?.map(({ text }) => text.trim().toLowerCase()) ?? [];
  return asks && options.includes('yes') && options.includes('no')
    ? { ...ask, kind: 'yesNo', value: value === 'elective' ? 'N' : 'Y' }
    : undefined;
}

/** A box that suggests names may take one that it does not know. */
function withFreeText(answer: Formatted, free: string): Formatted {
  if (!answer.ok || answer.write.kind !== 'option') return answer;
  return { ...answer, write: { ...answer.write, free } };
}

const YES = /^(y|yes|true)$/i;
const NO = /^(n|no|false)$/i;

/** "No" read for the button whose own value is Y: its words are those of its neighbour. */
function areCrossed({ options = [] }: Ask['control']): boolean {
  return options.some(
    ({ value, text }) =>
      (YES.test(value) && NO.test(text.trim())) || (NO.test(value) && YES.test(text.trim())),
  );
}

function formatChoice(asked: Ask): Formatted {
  const ask = (asked.kind === 'urgency' && asYesNo(asked)) || asked;
  const { kind, value, control } = ask;
  if (kind === 'yesNo' && areCrossed(control))
    return doesNotFit('The answers and their buttons do not agree: please choose it yourself.');
  if (isCoded(kind)) {
    const { codes, texts } = spellings(kind, value);
    const open = !control.options?.length || control.optionsOnDemand;
    return choose(control, {
      codes: open && TOO_SHORT.has(kind) ? codes.filter((code) => !/^\d$/.test(code)) : codes,
      texts,
      like: likeWords(kind, value),
      others: otherTexts(kind, value),
      queries: [...texts.slice(0, 1), ...codes.slice(0, 1)],
    });
  }
  if (kind === 'name' && ask.key.endsWith('.name') && control.widget === 'combobox')
    return withFreeText(choose(control, meaningOfName(ask)), value);
  if (kind === 'name' || kind === 'npi' || ask.key === 'payer.id')
    return choose(control, meaningOfName(ask));
  if (['note', 'money', 'phone', 'street', 'text'].includes(kind))
    return doesNotFit('This is a list and the value is free text: left empty.');
  return choose(control, { codes: [value], texts: [value] });
}

/** A check box says yes, or that the request is urgent; nothing else can be read from a tick. */
function formatCheck(ask: Ask): Formatted {
  const checked =
    ask.kind === 'yesNo'
      ? ask.value === 'Y'
      : ask.kind === 'urgency'
        ? ask.value !== 'elective'
        : undefined;
  if (checked === undefined)
    return doesNotFit('A check box cannot say this value: please look at it yourself.');
  return { ok: true, write: { kind: 'check', checked }, shown: checked ? 'ticked' : 'not ticked' };
}

function formatMoney(ask: Ask): Formatted {
  const amount = /^\d+(\.\d{2})?$/.test(ask.value) ? Number(ask.value).toFixed(2) : undefined;
  if (amount === undefined)
    return doesNotFit('The amount in the case is not a number: left empty.');
  const cents = hintsOf(ask.control).some((hint) =>
    /implied decimal|in cents|(no|without( a)?|omit( the)?) decimal/i.test(hint),
  );
  return firstFitting([cents ? amount.replace('.', '') : amount], ask.control, 'money');
}

/** Typed coded values: the code where the box is short or asks for a code, else the plain word. */
function formatCodedText(ask: Ask): Formatted {
  const { kind, value, control } = ask;
  const { codes, texts } = spellings(kind, value);
  if (kind === 'urgency')
    return doesNotFit(
      'The payer has its own words for this and the box shows no list: left empty.',
    );
  if (kind === 'taxIdType')
    return doesNotFit('The box shows no list and may ask for the number itself: left empty.');
  const words = ['requestCategory', 'certificationType', 'quantityType', 'relationship'];
  if (!words.includes(kind)) {
    const code =
      kind === 'yesNo' || kind === 'sex' || kind === 'state' ? value : (codes[0] ?? value);
    const long = kind === 'state' && control.maxLength === undefined ? [] : texts.slice(0, 1);
    return firstFitting([code, ...long], control, 'code');
  }
  const short = (control.maxLength ?? 99) <= 2;
  if (short && kind !== 'relationship' && !hintsOf(control).some((hint) => /\bcode\b/i.test(hint)))
    return doesNotFit('The box is short and does not ask for a code: left empty.');
  return firstFitting(short ? codes.slice(0, 1) : texts.slice(0, 1), control, 'text');
}

function formatText(ask: Ask): Formatted {
  const { kind, value, control } = ask;
  if (kind === 'note') {
    const oneLine = control.widget === 'text' ? value.replace(/\s*\n\s*/g, ' ') : value;
    return firstFitting([oneLine], control, 'text');
  }
  const visits = hintsOf(control).some((hint) => /\b(visits|sessions)\b/i.test(hint));
  if (ask.key === 'auth.quantity' && visits && ask.facts['auth.quantityType'] !== 'visits')
    return doesNotFit('This counts visits and the case counts something else: left empty.');
  if (kind === 'count' && !/^\d+(\.\d+)?$/.test(value))
    return doesNotFit('The number in the case is not a number: left empty.');
  if (kind === 'teeth') {
    const separator = hintsOf(control)
      .map((hint) => /\b\d{1,2}(\s*[,;]\s*|\s)\d{1,2}\b/.exec(hint)?.[1])
      .find((found) => found !== undefined);
    return firstFitting([value.split(',').join(separator ?? ',')], control, 'text');
  }
  return firstFitting([value], control, kind === 'identifier' ? 'code' : 'text');
}

/**
 * Writes a canonical value the way one control takes it: mask, parts, option, code or words.
 * Answers with a refusal when the value does not go in whole and unchanged in meaning.
 */
export function formatFor(ask: Ask): Formatted {
  const { kind, control } = ask;
  if (control.widget === 'file') return doesNotFit('Files are attached by hand.');
  if (control.widget === 'checkbox') return formatCheck(ask);
  switch (kind) {
    case 'date':
      return formatDate(ask);
    case 'icd':
      return formatIcd(ask);
    case 'procedure':
      return formatProcedure(ask);
    case 'modifier':
      return formatModifier(ask);
    case 'pointers':
      return formatPointers(ask);
  }
  if (CHOICES.has(control.widget)) return formatChoice(ask);
  switch (kind) {
    case 'phone':
    case 'taxId':
    case 'npi':
      return formatDigits(ask);
    case 'zip':
      return formatZip(ask);
    case 'money':
      return formatMoney(ask);
  }
  if (kind === 'identifier' && ask.siblings.length > 1) return formatSplitId(ask);
  if (ask.fullName) return formatFullName(ask);
  if (ask.key.endsWith('.middleName')) return formatMiddleName(ask);
  return isCoded(kind) ? formatCodedText(ask) : formatText(ask);
}

// Dates, the way a box wants them: whole, in parts, with or without separators, two-digit years only when it says so.
import type { DatePart } from '../parts.ts';
import type { ControlSnapshot } from '../snapshot.ts';
import { doesNotFit } from './ask.ts';
import type { Ask, Formatted } from './ask.ts';
import { choose } from './choose.ts';
import { firstFitting, fits, hintsOf } from './fit.ts';

interface Parts {
  year: string;
  month: string;
  day: string;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function partsOf(iso: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year && month && day ? { year, month, day } : undefined;
}

const NAMED = /\b(yyyy|ccyy|mm?|dd?)([/\-.]?)(mm?|dd?)\2(yyyy|ccyy|yy|dd?)(?![a-z])/i;
const DRAWN =
  /(?<![\d_9#])([\d_#]{4}|[\d_#]{2})([/\-.])([\d_#]{2})\2([\d_#]{4}|[\d_#]{2})(?![\d_#])/;

/** Writes a date in the form that a hint such as `MM/DD/YYYY`, `MMDDCCYY` or `__-__-____` shows. */
function inForm(hint: string, { year, month, day }: Parts): string | undefined {
  const named = NAMED.exec(hint);
  if (named) {
    const [, first = '', separator = '', second = '', third = ''] = named;
    const pieces = [first, second, third].map((piece) => {
      const letter = piece[0]?.toLowerCase();
      if (letter === 'm') return month;
      if (letter === 'd') return day;
      return piece.length === 2 ? year.slice(2) : year;
    });
    return new Set(pieces.map((_, i) => [first, second, third][i]?.[0]?.toLowerCase())).size === 3
      ? pieces.join(separator)
      : undefined;
  }
  const drawn = DRAWN.exec(hint);
  if (!drawn) return undefined;
  const [, first = '', separator = '/', , third = ''] = drawn;
  if (first.length === 4)
    return third.length === 2 ? [year, month, day].join(separator) : undefined;
  return [month, day, third.length === 2 ? year.slice(2) : year].join(separator);
}

function wholeDate(parts: Parts, control: ControlSnapshot): Formatted {
  const iso = `${parts.year}-${parts.month}-${parts.day}`;
  if (control.inputType === 'date')
    return { ok: true, write: { kind: 'text', text: iso, compare: 'date' }, shown: iso };
  if (['month', 'week', 'time', 'datetime-local'].includes(control.inputType))
    return doesNotFit('The box takes another kind of date: left empty.');
  const { year, month, day } = parts;
  for (const hint of hintsOf(control)) {
    const text = inForm(hint, parts);
    if (text !== undefined && fits(text, control))
      return { ok: true, write: { kind: 'text', text, compare: 'date' }, shown: text };
  }
  return firstFitting(
    [`${month}/${day}/${year}`, `${month}${day}${year}`, `${month}-${day}-${year}`, iso],
    control,
    'date',
  );
}

/** Whether a box for a year takes its last two digits. A caption copied from the paper form (MM DD YY) says less than room for four. */
function wantsTwo(control: ControlSnapshot): boolean {
  if (control.maxLength === 2 || control.maxLength === 4) return control.maxLength === 2;
  return hintsOf(control).some((hint) => /(?<![yc])yy(?!y)/i.test(hint));
}

function onePart(parts: Parts, part: DatePart, ask: Ask): Formatted {
  const { control } = ask;
  const value = parts[part];
  const plain = String(Number(value));
  if (control.widget !== 'text') {
    const name = part === 'month' ? (MONTHS[Number(value) - 1] ?? '') : '';
    const texts = name ? [name, name.slice(0, 3), `${name} (${value})`] : [];
    return choose(control, {
      codes: [...new Set([value, plain])],
      texts: [...texts, value, plain],
      others: MONTHS.flatMap((month) => [month, month.slice(0, 3)]).filter(
        (text) => part === 'month' && !texts.includes(text),
      ),
    });
  }
  if (part !== 'year') return firstFitting([value, plain], control, 'text');
  return firstFitting([wantsTwo(control) ? value.slice(2) : value], control, 'text');
}

/** A date `YYYY-MM-DD` for this control. A value that is no such date is refused. */
export function formatDate(ask: Ask): Formatted {
  const parts = partsOf(ask.value);
  if (!parts) return doesNotFit('The date in the case is not complete: left empty.');
  if (ask.part) return onePart(parts, ask.part, ask);
  if (ask.control.widget === 'select' || ask.control.widget === 'radio')
    return choose(ask.control, {
      codes: [ask.value, `${parts.month}/${parts.day}/${parts.year}`],
      texts: [],
    });
  return wholeDate(parts, ask.control);
}

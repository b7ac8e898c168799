// Names: a middle name where only an initial goes, and a whole name in one box in the order that the box shows.
import type { Facts } from '../../case/field-keys.ts';
import { plainWords } from '../words.ts';
import { doesNotFit } from './ask.ts';
import type { Ask, Formatted } from './ask.ts';
import { firstFitting, hintsOf } from './fit.ts';

/** A middle name, or its initial where the box is one character wide or asks for the initial. */
export function formatMiddleName(ask: Ask): Formatted {
  const initial = ask.value.trim().slice(0, 1);
  const says = [...hintsOf(ask.control), ask.control.labels.name, ask.control.labels.id];
  const wantsInitial =
    ask.control.maxLength === 1 ||
    says.some((text) => /\binitial\b|\bm ?i\b/.test(plainWords(text)));
  return firstFitting(wantsInitial ? [initial] : [ask.value], ask.control, 'text');
}

interface Named {
  last: string;
  first: string;
  middle: string;
}

const LAST = 'last(?:\\s+name)?|surname';
const FIRST = 'first(?:\\s+name)?|given(?:\\s+name)?';
const MIDDLE = 'middle(?:\\s+(?:initial|name))?|m\\.?\\s?i\\.?|m';
const LAST_FIRST = new RegExp(
  `(?:${LAST})(\\s*,\\s*|\\s+)(?:${FIRST})(?:(\\s*,\\s*|\\s+)\\(?(${MIDDLE})\\b)?`,
  'i',
);
const FIRST_LAST = new RegExp(
  `(?:${FIRST})(?:(\\s*,\\s*|\\s+)(${MIDDLE}))?(\\s*,\\s*|\\s+)(?:${LAST})`,
  'i',
);

const tidy = (separator: string | undefined): string => (separator?.includes(',') ? ', ' : ' ');

function inOrderOf(hint: string, { last, first, middle }: Named): string | undefined {
  const reversed = LAST_FIRST.exec(hint);
  if (reversed) {
    const wantsMiddle = reversed[3] !== undefined && middle;
    const initial = /name/i.test(reversed[3] ?? '') ? middle : middle.slice(0, 1);
    return `${last}${tidy(reversed[1])}${first}${wantsMiddle ? tidy(reversed[2]) + initial : ''}`;
  }
  const straight = FIRST_LAST.exec(hint);
  if (!straight) return undefined;
  const wantsMiddle = straight[2] !== undefined && middle;
  return `${first}${wantsMiddle ? ` ${middle.slice(0, 1)}` : ''} ${last}`;
}

function namedIn(facts: Facts, role: string): Named {
  return {
    last: facts[`${role}.lastName`] ?? '',
    first: facts[`${role}.firstName`] ?? '',
    middle: facts[`${role}.middleName`] ?? '',
  };
}

/**
 * A whole name. The box's own words give the order; without them a patient or insured is written as item 2 of the
 * CMS-1500 asks (`Last, First`), a provider as items 17 and 31 do (`First Last`; NUCC instruction manual 02/12).
 */
export function formatFullName(ask: Ask): Formatted {
  const role = ask.key.split('.')[0] ?? '';
  const named = namedIn(ask.facts, role);
  if (!named.last || !named.first) {
    const whole = ask.facts[`${role}.name`];
    return whole
      ? firstFitting([whole], ask.control, 'text')
      : doesNotFit('The case knows only a part of this name: left empty.');
  }
  for (const hint of hintsOf(ask.control)) {
    const text = inOrderOf(hint, named);
    if (text !== undefined) return firstFitting([text], ask.control, 'text');
  }
  const isPatient = role === 'patient' || role === 'subscriber';
  const text = isPatient ? `${named.last}, ${named.first}` : `${named.first} ${named.last}`;
  return firstFitting([ask.facts[`${role}.name`] ?? text], ask.control, 'text');
}

// What the controls of a form hold, as facts: the plan of a fill read the other way.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { nameOfKey } from '../case/field-names.ts';
import { classifyFrame } from '../form/classify.ts';
import type { HeldValue, PageValues } from '../form/page-values.ts';
import { PLAN_FLOOR } from '../form/plan.ts';
import { placesOf, type Place } from '../form/plan-place.ts';
import type { ControlSnapshot } from '../form/snapshot.ts';
import { plainWords } from '../form/words.ts';
import type { Found, Meaning } from './found.ts';
import { readFacts } from './read-value.ts';

interface Held {
  control: ControlSnapshot;
  value: HeldValue;
  part?: 'month' | 'day' | 'year';
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf({ value, text }: HeldValue): string {
  const named = MONTHS.indexOf(text.trim().slice(0, 3).toLowerCase()) + 1;
  if (named > 0) return String(named);
  return /^\d{1,2}$/.test(text) ? text : /^\d{1,2}$/.test(value) ? value : '';
}

/** The text of all boxes that hold one value together; null when it is not whole. */
function joined({ lead, members }: Place, held: readonly Held[]): string | null {
  if (members.length === 1) return held[0]?.value.text ?? null;
  if (lead.datum === 'pointers') return held.map(({ value }) => value.text).join(' ');
  if (held.some(({ part }) => part !== undefined)) {
    const of = (wanted: Held['part']) => held.find(({ part }) => part === wanted)?.value;
    const [month, day, year] = [of('month'), of('day'), of('year')];
    if (!month || !day || !year) return null;
    return [monthOf(month), day.text, year.text].join('/');
  }
  // Area code, prefix and line number; a ZIP without its last four digits is whole.
  const optional = lead.datum === 'zip' ? 1 : members.length;
  return held.length >= optional ? held.map(({ value }) => value.text).join('') : null;
}

/** A tick says yes to what the box asks, unless the box asks for a no; no tick says nothing. */
function tickMeans({ labels }: ControlSnapshot, lead: Place['lead']): string | null {
  const words = [labels.label, labels.following, labels.aria].map(plainWords);
  if (words.some((text) => /^(no|none|not)\b/.test(text))) return null;
  return lead.keys.every((key) => /^(accident|claim|otherInsurance)\.|emergency$/.test(key))
    ? 'Y'
    : null;
}

function labelOf({ labels }: ControlSnapshot, key: FieldKey | undefined): string {
  const words = labels.label ?? labels.aria ?? labels.floating ?? labels.column ?? labels.preceding;
  return (words ?? labels.placeholder ?? (key ? nameOfKey(key) : '')).slice(0, 80);
}

function readPlace(place: Place, held: readonly Held[], today: string): Found | null {
  const { lead } = place;
  const first = held[0];
  if (!first || lead.confidence < PLAN_FLOOR) return null;
  const { control, value } = first;
  const said = control.widget === 'checkbox' ? tickMeans(control, lead) : joined(place, held);
  if (said === null) return null;
  const label = labelOf(control, lead.key);
  const hints = [label, control.labels.placeholder, control.labels.description].join(' ');
  const meanings = lead.keys.flatMap((key): Meaning[] => {
    const facts: Facts | null = readFacts(key, lead.datum, said, {
      today,
      label: hints,
      shown: false,
      code: held.length === 1 && control.widget !== 'text' ? value.value : '',
      ...(held.length === 1 && control.options && { options: control.options }),
    });
    return facts ? [{ key, facts }] : [];
  });
  if (meanings.length === 0) return null;
  const certain = lead.certain && meanings[0]?.key === lead.keys[0];
  const shown = control.widget === 'checkbox' ? 'ticked' : said;
  return {
    id: `${place.frame.documentId} ${control.ref}`,
    label,
    said: shown,
    meanings: certain ? meanings.slice(0, 1) : meanings,
    certain,
    doubt: certain ? '' : 'The page does not say clearly whose this is.',
  };
}

/** Everything that the controls of one frame hold and that a case can keep. */
export function readHeld({ form, held }: PageValues, today: string): Found[] {
  const byRef = new Map(held.map((value) => [value.ref, value]));
  return placesOf(form, classifyFrame(form.controls)).flatMap((place) => {
    const values = place.members.flatMap(({ control, reading }): Held[] => {
      const value = byRef.get(control.ref);
      return value ? [{ control, value, ...(reading.part && { part: reading.part }) }] : [];
    });
    const found = readPlace(place, values, today);
    return found ? [found] : [];
  });
}

// A pasted block of demographics from a practice system, read as facts; what is not certain is handed back as unread.
import { isDate } from './calendar.ts';
import { canonical } from './canonical.ts';
import { kindOf } from './field-keys.ts';
import type { Facts } from './field-keys.ts';
import { headingOf, labelOf } from './paste/labels.ts';
import type { Block, Datum } from './paste/labels.ts';
import { readName } from './paste/names.ts';
import { itemsOf } from './paste/pairs.ts';
import type { Item } from './paste/pairs.ts';
import { isPayerLine, isSecondLine, readCityLine, readValue } from './paste/values.ts';
import type { PasteLimits } from './paste/values.ts';

export interface Demographics {
  facts: Facts;
  /** Lines, or parts of lines, that could not be read with certainty, as they were pasted. */
  unread: string[];
}

const MAX_LENGTH = 20_000;
/** Used when the caller does not say what day it is. */
const EDITION_YEAR = 2026;

/**
 * Patient, subscriber and medical plan from text such as `Label: value`, tabs, or values below their labels. Dates are
 * month first (US). `John Smith` is first and last name; `Smith, John` last and first. Two different values for one datum:
 * neither is taken, except phones, where the first is. A dental plan is left unread: it is not the plan asked. `today`
 * (`YYYY-MM-DD`) settles the century of two-digit birth years.
 */
export function readDemographics(
  text: string,
  { today = '' }: { today?: string } = {},
): Demographics {
  const latestYear = isDate(today) ? Number(today.slice(0, 4)) : EDITION_YEAR;
  const reader = new PasteReader({ latestYear, today });
  const items = itemsOf(text.slice(0, MAX_LENGTH));
  const alone = items.filter((item) => item.is === 'pair' && item.alone).length;
  const beside = items.filter((item) => item.is === 'pair' && item.value !== '').length;
  reader.read(items, alone > beside);
  return reader.result();
}

class PasteReader {
  private readonly table = new Map<string, { value: string; line: string }>();
  private readonly disputed = new Set<string>();
  private readonly unread: string[] = [];
  private readonly limits: PasteLimits;
  private block: Block = 'patient';
  /** The last street read, so that an unlabelled line below it can belong to it. */
  private street: Block | null = null;

  constructor(limits: PasteLimits) {
    this.limits = limits;
  }

  read(items: readonly Item[], stacked: boolean): void {
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const next = items[i + 1];
      if (!item) continue;
      if (item.is === 'heading') {
        if (this.headingNames(item, next)) i += 1;
        else this.block = item.block;
        this.street = null;
      } else if (item.is === 'pair') {
        const below = item.alone && stacked && next?.is === 'bare' ? next.line : '';
        if (this.pair(item, below)) i += 1;
      } else this.bare(item.line, i === 0, items.slice(i + 1, i + 3));
    }
  }

  /** `Patient` over a line that is a name is the label of that name. True when the next line was taken. */
  private headingNames(item: Item & { is: 'heading' }, next: Item | undefined): boolean {
    const label = labelOf(item.line, this.block);
    if (next?.is !== 'bare' || label === null || label === 'not-needed') return false;
    this.block = item.block;
    const isPayer = label.datum === 'payer' && item.block === 'insurance';
    if (label.datum !== 'name' && !isPayer) return false;
    return this.take(isPayer ? 'insurance' : label.block, label.datum, next.line, next.line);
  }

  /** True when the value was on the next line and that line was taken. */
  private pair(item: Item & { is: 'pair' }, below: string): boolean {
    const label = labelOf(item.label, this.block);
    if (label === 'not-needed') return below !== '';
    const value = item.value || below;
    if (label === null || value === '') {
      if (item.value !== '') this.unread.push(item.line);
      else this.open(item.label);
      return false;
    }
    if (label.block === 'skip') return below !== '';
    const line = item.value ? item.line : `${item.line} ${below}`;
    if (this.take(label.block, label.datum, value, line)) return item.value === '';
    if (item.value !== '') this.unread.push(item.line);
    return false;
  }

  /** `Policy holder:` with nothing behind it opens a block. */
  private open(label: string): void {
    const block = headingOf(label);
    if (block) this.block = block;
  }

  /** Puts what a value says under its keys; false when it cannot be read or does not belong here. */
  private take(block: Block, datum: Datum, value: string, line: string): boolean {
    if (block === 'aside') {
      this.unread.push(line);
      return true;
    }
    const self =
      datum === 'name' && block === 'subscriber' && /^(?:self|same.*)$/i.test(value.trim());
    const read = self ? { relationship: 'self' } : readValue(datum, value, this.limits);
    const role = roleOf(block, datum);
    if (read === null || role === null) return false;
    for (const [relative, text] of Object.entries(read))
      this.put(keyOf(role, relative), text, line);
    if (datum === 'payer') this.block = 'insurance';
    if (datum === 'address') this.street = block;
    return true;
  }

  private bare(line: string, isFirst: boolean, below: readonly Item[]): void {
    if (this.block === 'skip') return;
    const city = readCityLine(line);
    if (city && this.street !== null) {
      this.take(this.street, 'cityLine', line, line);
      this.street = null;
    } else if (this.street !== null && isSecondLine(line)) {
      this.take(this.street, 'line2', line, line);
    } else if (this.isStreet(line, below) || this.isWholeAddress(line)) {
      this.take(this.block, 'address', line, line);
    } else if (isPayerLine(line) && this.block !== 'aside') {
      this.take(this.block, 'payer', line, line);
    } else if (isFirst && line.includes(',') && readName(line) && !city) {
      this.take('patient', 'name', line, line);
    } else this.unread.push(line);
  }

  /** A line with a house number above `City, ST 12345`, perhaps with an `Apt` between. */
  private isStreet(line: string, below: readonly Item[]): boolean {
    const ours = this.block === 'patient' || this.block === 'subscriber';
    const lines = below.map((item) => (item.is === 'bare' ? item.line : ''));
    const city = isSecondLine(lines[0] ?? '') ? lines[1] : lines[0];
    return ours && /^\d+\s+\p{L}/u.test(line) && readCityLine(city ?? '') !== null;
  }

  /** `88 Pebble Row, Lantern Bay, IL 60695` on one line, in a block of a person. */
  private isWholeAddress(line: string): boolean {
    const ours = this.block === 'patient' || this.block === 'subscriber';
    const read = ours && /^\d+\s+\p{L}/u.test(line) && readValue('address', line, this.limits);
    return Boolean(read && read['address.zip']);
  }

  private put(key: string, text: string, line: string): void {
    const kind = kindOf(key);
    const value = kind && canonical(kind, text);
    if (!value) {
      this.unread.push(line);
      return;
    }
    const known = this.table.get(key);
    if (known && known.value !== value) {
      this.unread.push(line);
      if (kind !== 'phone') this.disputed.add(key);
    } else if (!known) this.table.set(key, { value, line });
  }

  result(): Demographics {
    for (const key of this.disputed) this.drop(key);
    const payer = this.table.get('payer.name')?.value ?? '';
    if (/\bdental\b|\bdent\w*\b/i.test(payer)) {
      for (const key of PLAN_KEYS) this.drop(key);
    }
    const facts = Object.fromEntries([...this.table].map(([key, { value }]) => [key, value]));
    return { facts, unread: [...new Set(this.unread)] };
  }

  private drop(key: string): void {
    const entry = this.table.get(key);
    if (entry) this.unread.push(entry.line);
    this.table.delete(key);
  }
}

const PLAN_KEYS = [
  'payer.name',
  'payer.id',
  'subscriber.memberId',
  'subscriber.groupNumber',
  'subscriber.planName',
];

const PLAN_DATA: readonly Datum[] = [
  'memberId',
  'groupNumber',
  'planName',
  'payer',
  'payerId',
  'relationship',
];

/** Whose datum it is. In an insurance block only plan data are certain: a name, address or phone there may be the payer's. */
function roleOf(block: Block, datum: Datum): 'patient' | 'subscriber' | null {
  if (PLAN_DATA.includes(datum)) return 'subscriber';
  return block === 'patient' || block === 'subscriber' ? block : null;
}

function keyOf(role: string, relative: string): string {
  if (relative === 'payer') return 'payer.name';
  if (relative === 'payerId') return 'payer.id';
  if (relative === 'relationship') return 'patient.relationship';
  return `${role}.${relative}`;
}

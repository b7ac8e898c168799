// Changes of the service lines.
import { newLine } from '../../lib/case/new-case.ts';
import type { Case, ServiceLine } from '../../lib/case/schema.ts';

/** Adds a line on the day and at the place of the last one: most surgeries are one day in one room. */
export function addLine(c: Case, newId: () => string): Case {
  const last = c.lines.at(-1);
  const fresh = newLine(newId);
  const line: ServiceLine = last
    ? {
        ...fresh,
        fromDate: last.fromDate,
        toDate: last.toDate,
        placeOfService: last.placeOfService,
      }
    : fresh;
  return { ...c, lines: [...c.lines, line] };
}

export function changeLine(c: Case, id: string, change: Partial<ServiceLine>): Case {
  return { ...c, lines: c.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) };
}

/** A line without a last day ends on the day it begins. */
export function withLastDay(c: Case, id: string, fromDate: string): Case {
  const line = c.lines.find((each) => each.id === id);
  return line?.toDate === '' ? changeLine(c, id, { toDate: fromDate }) : c;
}

export function moveLine(c: Case, from: number, to: number): Case {
  const moved = c.lines[from];
  return moved ? { ...c, lines: c.lines.toSpliced(from, 1).toSpliced(to, 0, moved) } : c;
}

/** `LT, 59` or `LT59` as modifiers; at most four fit on a line (item 24D). */
export function readModifiers(typed: string): string[] {
  const bare = typed.toUpperCase().trim();
  const parts = /^([0-9A-Z]{2}){2,4}$/.test(bare) ? bare.match(/../g) : bare.split(/[\s,;-]+/);
  return (parts ?? []).filter(Boolean);
}

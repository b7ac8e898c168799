// The readable tables of test/match as files of the kind that `npm run eval:match` takes.
//
// Authorizations: `A1 21462-LT*2#17,21025 2026-11-01..2027-01-31 pos=24 npi=… allowed=3 used=1 renews=A0 status=…`, with `;`
// between two. A code carries modifiers after `-`, units after `*`, teeth after `#`; `*` alone stands for no codes.
// Lines: `21462-LT*2#17 2026-12-01..2026-12-02 @24`, with `|` between two.
import { readFileSync } from 'node:fs';
import { readTable } from '../../lib/codes/tsv.ts';
import type { MatchFile } from '../tools/match-file.ts';

export interface Row {
  name: string;
  file: MatchFile;
  kinds: string[];
}

/** Written later, in another form, to see whether the rules hold beyond the tables: all right in their first run. */
export function freshRows(): Row[] {
  return JSON.parse(readFileSync(new URL('fresh.json', import.meta.url), 'utf8')) as Row[];
}

/** Written from docs/eval-match.md alone: 47 of 50 right at first sight, one rule mended, two mistakes of the author. */
export function laterRows(): Row[] {
  return JSON.parse(readFileSync(new URL('later.json', import.meta.url), 'utf8')) as Row[];
}

const COLUMNS = ['name', 'authorizations', 'scheduled', 'lines', 'surgeon', 'number', 'kinds'];

export function readRows(name: 'planted' | 'clean'): Row[] {
  const text = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8');
  return readTable(text, COLUMNS).map((row) => {
    const cell = (column: string) => (row[column] ?? '').trim();
    return {
      name: cell('name'),
      kinds: cell('kinds').split(',').filter(Boolean),
      file: {
        facts: {
          ...linesOf(cell('lines')),
          ...(cell('surgeon') && { 'rendering.npi': cell('surgeon') }),
          ...(cell('number') && { 'auth.number': cell('number') }),
        },
        ...(cell('scheduled') && { scheduled: { surgeryOn: cell('scheduled') } }),
        authorizations: split(cell('authorizations'), ';').map(authorizationOf),
      },
    };
  });
}

const split = (text: string, by: string) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

/** `29804-LT-59*2#17,18` */
function serviceOf(text: string) {
  const [, code = '', modifiers = '', units = '', teeth = ''] =
    /^(\w{5})((?:-\w\w)*)(?:\*(\d+))?(?:#([\w,]+))?$/.exec(text) ?? [];
  if (!code) throw new Error(`no service: ${text}`);
  return { code, modifiers: split(modifiers, '-'), units, toothNumbers: teeth };
}

function authorizationOf(text: string): Record<string, unknown> {
  const [number, codes = '', ...rest] = text.split(/\s+/);
  // A comma before a tooth belongs to the teeth, one before five characters to the next code.
  const services = codes === '*' ? [] : codes.split(/,(?=\w{5}(?:\W|$))/).map(serviceOf);
  const named: Record<string, unknown> = { number, codes: services };
  const NAMES: Record<string, string> = {
    pos: 'placeOfService',
    npi: 'renderingNpi',
    allowed: 'unitsAllowed',
    used: 'unitsUsed',
    renews: 'renews',
    status: 'status',
  };
  for (const part of rest) {
    if (part.includes('..')) [named['validFrom'], named['validTo']] = part.split('..');
    else {
      const [name = '', value] = part.split('=');
      named[NAMES[name] ?? ''] = value;
    }
  }
  return named;
}

function linesOf(text: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [i, line] of split(text, '|').entries()) {
    const [service = '', ...rest] = line.split(/\s+/);
    const { code, modifiers, units, toothNumbers } = serviceOf(service.replace(/@\d\d$/, ''));
    const put = (datum: string, value = '') => {
      if (value) facts[`lines[${i}].${datum}`] = value;
    };
    put('code', code);
    put('units', units);
    put('toothNumbers', toothNumbers);
    modifiers.forEach((modifier, j) => put(`modifiers[${j}]`, modifier));
    for (const part of [...rest, /@\d\d$/.exec(service)?.[0] ?? '']) {
      if (part.startsWith('@')) put('placeOfService', part.slice(1));
      else if (part) {
        const [from, to] = part.split('..');
        put('fromDate', from);
        put('toDate', to);
      }
    }
  }
  return facts;
}

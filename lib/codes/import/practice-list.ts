// The practice's own list of numbers and fees, as its software exports it: code, description, fee.
import { bare } from '../code-set.ts';
import { cells, separatorOf } from './delimited.ts';
import { looksBinary } from './recognise.ts';
import { refuse, type Refused } from './outcome.ts';

export interface OwnCode {
  code: string;
  description: string;
  /** `1234.50`, or '' where the list has none. */
  fee: string;
}

const CODE = /^(?:\d{5}|\d{4}[A-Z]|[A-Z]\d{4})$/;
/** A fee schedule has a few thousand rows at most. */
const MOST = 20_000;

/** `$1,234.5` as `1234.50`; '' for what is no amount. */
function money(text: string): string {
  const digits = text.replace(/[$,\s]/g, '');
  return /^\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits).toFixed(2) : '';
}

export function readPracticeList(
  text: string,
): { ok: true; codes: OwnCode[]; left: number } | Refused {
  if (/^\s*(?:<!doctype|<html)/i.test(text)) return refuse('web-page');
  if (looksBinary(text.slice(0, 4000))) return refuse('binary');
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const at = lines.slice(0, 20).findIndex((line) => /\bcode\b|\bcpt\b|\bcdt\b|\bproc/i.test(line));
  const header = lines[at];
  if (header === undefined) return refuse('columns', NEEDED);
  const separator = separatorOf(header);
  const names = cells(header.toLowerCase(), separator);
  const find = (test: RegExp) => names.findIndex((name) => test.test(name));
  const code = find(/code|cpt|cdt|^proc/);
  const words = find(/desc|name|words/);
  const fee = find(/fee|charge|price|amount|ucr/);
  if (code < 0 || (words < 0 && fee < 0)) return refuse('columns', NEEDED);
  const found = new Map<string, OwnCode>();
  let left = 0;
  for (const line of lines.slice(at + 1, MOST)) {
    const row = cells(line, separator);
    const number = bare(row[code] ?? '');
    if (!CODE.test(number)) left++;
    else
      found.set(number, {
        code: number,
        description: row[words] ?? '',
        fee: money(row[fee] ?? ''),
      });
  }
  return found.size === 0
    ? refuse('columns', NEEDED)
    : { ok: true, codes: [...found.values()], left };
}

const NEEDED =
  'Your list needs a first line that names its columns: code, description, fee. Nothing was changed.';

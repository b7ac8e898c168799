// What a file is, from its first lines and its name; a wrong one is named as what it is.
import { refuse, type Refused, type SetKind } from './outcome.ts';

export type Recognised = { ok: true; kind: SetKind } | Refused;

const ORDER_LINE = /^\d{5} [A-Z0-9]{3,7} +[01] /;
/** Code and words only: the other file in CMS's download, without headings and flags. */
const CODES_LINE = /^[A-Z]\d[A-Z0-9]{1,5} +\S/;
/** CMS's fixed columns: code, sequence, record kind, words. */
const HCPCS_LINE = /^[A-Z]\d{4}\d{5}[3478]/;

export function looksBinary(text: string): boolean {
  const odd = [...text].filter((letter) => letter < ' ' && !/[\t\r\n\f]/.test(letter)).length;
  return odd > 0 || text.includes('\uFFFD\uFFFD');
}

/** `head`: the first few kilobytes as text. */
export function recognise(head: string): Recognised {
  if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(head)) return refuse('web-page');
  if (looksBinary(head)) return refuse('binary');
  const lines = head
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '');
  const most = (test: RegExp) => lines.filter((line) => test.test(line)).length > lines.length / 2;
  if (most(ORDER_LINE)) return { ok: true, kind: 'icd10cm' };
  if (most(HCPCS_LINE)) return { ok: true, kind: 'hcpcs' };
  const header = lines.slice(0, 12).map((line) => line.toLowerCase());
  if (header.some((line) => /column ?1/.test(line) && /column ?2/.test(line))) {
    return { ok: true, kind: 'ncci' };
  }
  if (header.some((line) => /^"?(?:hcpcs?|code)/.test(line) && /short|long/.test(line))) {
    return { ok: true, kind: 'hcpcs' };
  }
  if (most(CODES_LINE)) {
    return refuse(
      'columns',
      'This is the short list without headings. Choose icd10cm_order_ of the same year; nothing was changed.',
    );
  }
  return refuse('columns');
}

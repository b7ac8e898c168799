import { describe, expect, test } from 'vitest';
import { parseFactsFile } from '../../../lib/case/import-facts.ts';

const file = (facts: unknown, documents?: unknown) => JSON.stringify({ facts, documents });

describe('a file that cannot be used at all says why', () => {
  test.each([
    ['no JSON', 'Name: Ash', /not JSON/],
    ['nothing', '', /not JSON/],
    ['JSON without facts', '{"patient.lastName":"Ash"}', /no "facts"/],
    ['a list', '[]', /no "facts"/],
    ['null', 'null', /no "facts"/],
    ['facts that are a list', '{"facts":[]}', /no "facts"/],
    [
      'facts inherited by name only',
      '{"__proto__":{"facts":{"patient.lastName":"Ash"}}}',
      /no "facts"/,
    ],
    [
      'only unknown keys',
      file({ 'patient.shoeSize': '9' }),
      /Nothing in this file can be used\. “patient\.shoeSize”/,
    ],
    ['more than 1 MB', file({ 'auth.note': 'x'.repeat(1_000_000) }), /larger than 1 MB/],
  ])('%s', (_name, text, message) => {
    const read = parseFactsFile(text);
    expect(read.ok ? '' : read.message).toMatch(message);
  });
});

describe('a bad entry is left out by name, and the rest is kept', () => {
  test.each([
    [
      'patient.birthDate',
      '5/6/2001',
      '“patient.birthDate” must be a date that exists, written like 2026-11-30; it was left out.',
    ],
    [
      'patient.birthDate',
      '2026-02-31',
      '“patient.birthDate” must be a date that exists, written like 2026-11-30; it was left out.',
    ],
    [
      'patient.shoeSize',
      '9',
      '“patient.shoeSize” is not a field that a case has; it was left out.',
    ],
    ['lines[].code', '21462', '“lines[].code” is not a field that a case has; it was left out.'],
    [
      'lines[77].code',
      '21462',
      '“lines[77].code” is not a field that a case has; it was left out.',
    ],
    ['constructor', 'x', '“constructor” is not a field that a case has; it was left out.'],
    ['<b>"x"</b>', 'x', 'An entry is not a field that a case has; it was left out.'],
    ['lines[0].units', 1, '“lines[0].units” must be text in quotes; it was left out.'],
    ['billing.npi', '123', '“billing.npi” must have ten digits; it was left out.'],
    [
      'auth.urgency',
      'soon',
      '“auth.urgency” holds something that it cannot hold; it was left out.',
    ],
  ])('%s = %s', (key, value, note) => {
    const read = parseFactsFile(file({ 'patient.lastName': 'Ash', [key]: value }));
    expect(read).toEqual({
      ok: true,
      facts: { 'patient.lastName': 'Ash' },
      documents: [],
      notes: [note],
    });
  });

  test('a key named __proto__ changes nothing', () => {
    const read = parseFactsFile(
      '{"facts":{"__proto__":{"polluted":"yes"},"patient.lastName":"Ash"}}',
    );
    expect(read).toMatchObject({ ok: true, facts: { 'patient.lastName': 'Ash' } });
    expect(read.ok && read.notes).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('empty values are no values and need no note; values are put in canonical form', () => {
  const read = parseFactsFile(
    file({
      'patient.suffix': '',
      'patient.phone': '(312) 555-0121',
      'diagnoses[0].code': 's02652a',
    }),
  );
  expect(read).toMatchObject({
    facts: { 'patient.phone': '3125550121', 'diagnoses[0].code': 'S02.652A' },
    notes: [],
  });
});

test('a byte order mark, as Windows writes it, is no part of the file', () => {
  expect(parseFactsFile(`\uFEFF${file({})}`)).toEqual({
    ok: true,
    facts: {},
    documents: [],
    notes: [],
  });
});

describe('documents', () => {
  test.each([
    ['good ones', [{ kind: 'notes', file: 'n.pdf' }], [{ kind: 'notes', file: 'n.pdf' }], 0],
    [
      'one without kind',
      [{ file: 'n.pdf' }, { kind: 'notes', file: 'n.pdf' }],
      [{ kind: 'notes', file: 'n.pdf' }],
      1,
    ],
    ['no list', { kind: 'notes' }, [], 1],
  ])('%s', (_name, given, documents, notes) => {
    const read = parseFactsFile(file({ 'patient.lastName': 'Ash' }, given));
    expect(read).toMatchObject({ ok: true, documents });
    expect(read.ok && read.notes).toHaveLength(notes);
  });
});

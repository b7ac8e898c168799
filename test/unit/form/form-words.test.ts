// What of a page may be kept: the promise that no patient's data can be, tested with the values of whole cases.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formWords, isFingerprint, isFormWord } from '../../../lib/form/form-words.ts';
import { ROOT } from '../../tools/build-extension.ts';

describe('words of a field', () => {
  it.each([
    ['Member ID', 'member identifier'],
    ["Insured's I.D. Number:", 'insured identifier number'],
    ['renderingProviders.serviceProvider.0.npi', 'rendering provider service 0 npi'],
    ['Please enter your Date of Birth (required) *', 'date birth'],
    ['DOB', 'birth date'],
    ['Modifier 2', 'modifier 2'],
    ['Dx', 'diagnosis'],
    ['', ''],
  ])('%s', (text, words) => expect(formWords(text).join(' ')).toBe(words));

  it('the same field in other words has the same words', () => {
    expect(formWords('Provider Telephone No.')).toEqual(formWords('Prov phone number'));
  });
});

describe('values', () => {
  it.each([
    '04/12/1979',
    'born 04-12-1979, 46 y',
    '(312) 555-0121',
    '$1,234.50',
    'ABX204118820',
    '1990002028',
    '12 345 67',
  ])('no figure of %s is kept', (text) => {
    for (const word of formWords(text).filter((each) => !isFingerprint(each)))
      expect(word).not.toMatch(/\d{3}|^(0?4|12|79|1979)$/);
  });

  const folder = join(ROOT, 'test/portals/cases');
  const cases = readdirSync(folder).map((name) => {
    const { facts } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      facts: Record<string, string>;
    };
    return [name, facts] as const;
  });
  const personal = /^(patient|subscriber|otherInsurance)\.|^auth\.number$/;

  it.each(cases)('of %s: none can be read from what is kept of it', (_, facts) => {
    for (const [key, value] of Object.entries(facts)) {
      if (
        !personal.test(key) ||
        !/Name$|memberId|groupNumber|birthDate|phone|line1|number$/i.test(key)
      )
        continue;
      const kept = formWords(`Details for ${value} (please check)`).join(' ');
      // A street name or a plan may hold a form word; a name, an id or a date may not come through.
      const parts = value.split(/[^A-Za-z0-9]+/).filter((part) => part.length > 2);
      const through = parts.filter((part) => kept.split(' ').includes(part.toLowerCase()));
      expect(
        through.filter((part) => !isFormWord(part.toLowerCase())),
        key,
      ).toEqual([]);
      if (/(last|first)Name|memberId|birthDate|phone/.test(key)) expect(through, key).toEqual([]);
    }
  });

  it('a word outside the list is kept as 12 bits, which many words share', () => {
    const [mark = ''] = formWords('Quillfeather');
    expect(isFingerprint(mark)).toBe(true);
    expect(mark).toMatch(/^~[0-9a-f]{3}$/);
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const others = Array.from({ length: 30_000 }, (_, n) =>
      [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26, n % 7]
        .map((at) => letters[at])
        .join('')
        .concat('on'),
    );
    expect(others.filter((word) => formWords(word)[0] === mark).length).toBeGreaterThan(1);
  });

  it('what is answered is what the schema takes, and nothing else is', () => {
    for (const word of formWords('Rendering Provider NPI Zebra 7 of 12'))
      expect(isFormWord(word)).toBe(true);
    for (const word of [
      'quillfeather',
      '1979',
      '~12345',
      'member id',
      '',
      '123',
      '__proto__',
      'constructor',
    ])
      expect(isFormWord(word), word).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_KINDS } from '../../../lib/case/field-keys.ts';

const PAGE = readFileSync(new URL('../../../docs/field-keys.md', import.meta.url), 'utf8');

/** `subscriber.lastName`, `.firstName` in a row name two keys of one role; `patient.address.*` five. */
function keysOfRow(row: string): string[] {
  const cell = row.split('|')[1] ?? '';
  let role = '';
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, written = '']) => {
    const key = written.replace(/\[[ij]\]/g, '[]');
    if (key.startsWith('.')) return role + key;
    role = key.replace(/^([a-zA-Z]+(?:\[\])?)\..*$/, '$1');
    return key;
  });
}

test('every field key has a row on the page of field keys', () => {
  const named = PAGE.split('\n')
    .filter((row) => row.startsWith('| `'))
    .flatMap(keysOfRow);
  const whole = PAGE.replace(/\[[ij]\]/g, '[]');
  const absent = Object.keys(FIELD_KINDS).filter((template) => {
    const [role = '', ...rest] = template.split('.');
    if (named.includes(template)) return false;
    if (rest[0] === 'address') {
      return !named.some(
        (key) => key.startsWith(`${role}.address.`) || key === `${role}.${rest[1]}`,
      );
    }
    // `and as requesting` stands for the data that both roles have.
    return !(role === 'rendering' && named.includes(template.replace('rendering', 'requesting')));
  });
  expect(absent).toEqual([]);
  expect(whole).toContain('lines[].modifiers[]');
});

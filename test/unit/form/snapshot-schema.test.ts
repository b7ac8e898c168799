import { describe, expect, it } from 'vitest';
import { answerSchemas } from '../../../lib/form/snapshot-schema.ts';
import { control, frame, list } from './control.ts';

const { read, write, text } = answerSchemas;
const honest = frame([control('Member ID'), list('Sex', ['M=Male', 'F=Female'])]);

describe('an answer of a frame', () => {
  it('of our reader is taken', () => {
    expect(read.safeParse(honest).success).toBe(true);
  });

  it('loses what it must not carry', () => {
    const told = { ...honest.controls[0], value: 'LKW204118820' };
    const parsed = read.parse({ ...honest, controls: [told] });
    expect(JSON.stringify(parsed)).not.toContain('LKW204118820');
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    [
      'too many controls',
      { ...honest, controls: Array.from({ length: 3001 }, () => honest.controls[0]) },
    ],
    ['a label without an end', { ...honest, controls: [control('x'.repeat(601))] }],
    [
      'a widget that there is not',
      { ...honest, controls: [{ ...honest.controls[0], widget: 'submit' }] },
    ],
    ['a control without a handle', { ...honest, controls: [{ ...honest.controls[0], ref: '' }] }],
    ['too many options', { ...honest, controls: [list('x', Array.from({ length: 301 }, String))] }],
    ['no origin', { ...honest, origin: undefined }],
  ])('with %s is refused', (_, answer) => {
    expect(read.safeParse(answer).success).toBe(false);
  });

  it('reports only what became of a write', () => {
    expect(write.safeParse({ results: [{ ref: 'c1', status: 'filled' }] }).success).toBe(true);
    expect(write.safeParse({ results: [{ ref: 'c1', status: 'sent' }] }).success).toBe(false);
  });

  it('with the words of a page stays within bounds', () => {
    const page = { origin: 'https://portal.example', isTop: true, title: '', lines: ['a'] };
    expect(text.safeParse(page).success).toBe(true);
    expect(
      text.safeParse({ ...page, lines: Array.from({ length: 2001 }, () => 'a') }).success,
    ).toBe(false);
  });
});

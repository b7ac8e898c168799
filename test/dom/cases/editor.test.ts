import { describe, expect, test, vi } from 'vitest';
import { createEditor } from '../../../components/ui/editor.ts';
import { joinChanges } from '../../../components/ui/three-way.ts';

describe('an open record', () => {
  test('keeps what could not be saved, and saves it when it can', async () => {
    const answers = [
      { ok: false as const, reason: 'locked', message: 'Locked.' },
      { ok: true as const, revision: 2 },
    ];
    const save = vi.fn(() =>
      Promise.resolve(answers.shift() ?? { ok: true as const, revision: 3 }),
    );
    const load = () => Promise.resolve(null);
    const editor = createEditor({ value: { name: '' }, revision: 1, save, load, delayMs: 60_000 });
    editor.update((value) => ({ ...value, name: 'Wren' }));
    await editor.flush();
    expect(editor.saveState()).toEqual({ kind: 'failed', message: 'Locked.' });
    expect(editor.draft()).toEqual({ base: { name: '' }, value: { name: 'Wren' } });
    await editor.flush();
    expect(editor.saveState()).toEqual({ kind: 'saved' });
    expect(editor.draft()).toBeNull();
  });

  test('what is typed while a save runs goes out with the next one', async () => {
    const sent: string[] = [];
    let revision = 1;
    const editor = createEditor({
      value: { name: '' },
      revision,
      delayMs: 60_000,
      load: () => Promise.resolve(null),
      save: (value) => {
        sent.push(value.name);
        if (sent.length === 1) editor.update(() => ({ name: 'Wren Q' }));
        revision += 1;
        return Promise.resolve({ ok: true as const, revision });
      },
    });
    editor.update(() => ({ name: 'Wren' }));
    await editor.flush();
    expect(sent).toEqual(['Wren', 'Wren Q']);
    expect(editor.revision()).toBe(3);
  });
});

describe('two versions of one record', () => {
  const base = { name: 'A', phone: '1', lines: [{ id: 'x', code: '1' }] };

  test.each([
    ['each side changed another field', { name: 'B' }, { phone: '2' }, { name: 'B', phone: '2' }],
    ['both made the same change', { name: 'B' }, { name: 'B' }, { name: 'B', phone: '1' }],
  ])('%s: no clash', (_name, ours, theirs, expected) => {
    const joined = joinChanges(base, { ...base, ...ours }, { ...base, ...theirs });
    expect(joined.clashes).toEqual([]);
    expect(joined.value).toMatchObject(expected);
  });

  test('both changed one field: ours stays and the place is reported', () => {
    const joined = joinChanges(base, { ...base, name: 'B' }, { ...base, name: 'C' });
    expect(joined.value.name).toBe('B');
    expect(joined.clashes).toEqual([{ path: 'name', ours: 'B', theirs: 'C' }]);
  });

  test('items added on both sides are all there, an item removed there and untouched here is gone', () => {
    const ours = { ...base, lines: [...base.lines, { id: 'o', code: '2' }] };
    const theirs = { ...base, lines: [{ id: 't', code: '3' }] };
    expect(joinChanges(base, ours, theirs).value.lines.map(({ id }) => id)).toEqual(['o', 't']);
  });

  test('an item removed there but changed here stays: nothing typed is lost', () => {
    const ours = { ...base, lines: [{ id: 'x', code: '9' }] };
    expect(joinChanges(base, ours, { ...base, lines: [] }).value.lines).toEqual(ours.lines);
  });
});

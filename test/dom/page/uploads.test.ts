import { beforeEach, describe, expect, test } from 'vitest';
import type { AttachAnswer, FrameUploads, UploadPlace } from '../../../lib/form/upload.ts';
import { answerFrame } from './whole-page.ts';
import { expectNoTrespass } from './no-trespass.ts';
import { show } from './stage.ts';

expectNoTrespass();

async function places(): Promise<UploadPlace[]> {
  return ((await answerFrame({ bicuspid: 'uploads' })) as FrameUploads).places;
}

async function only(): Promise<UploadPlace> {
  const found = (await places()).filter(({ hidden }) => hidden === undefined);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const bytes = (text: string) => btoa(text);

async function send(transfer: string, names: readonly string[], size?: number): Promise<void> {
  for (const [file, name] of names.entries()) {
    const part = { transfer, file, name, type: 'application/pdf', base64: bytes('abc') };
    await answerFrame({ bicuspid: 'file-part', ...part, size: size ?? 3 });
  }
}

async function attach(place: UploadPlace, names: readonly string[]): Promise<AttachAnswer> {
  const transfer = crypto.randomUUID();
  await send(transfer, names);
  const { ref, signature } = place;
  return (await answerFrame({ bicuspid: 'attach', transfer, ref, signature })) as AttachAnswer;
}

const input = (id = 'docs') => document.getElementById(id) as HTMLInputElement;
const heldBy = (id = 'docs') => [...(input(id).files ?? [])].map(({ name }) => name);

describe('what is found', () => {
  test('a file field with its label, type, and the words that say its limits', async () => {
    show(`<form><label for="docs">Clinical records</label><input id="docs" type="file" multiple accept=".pdf">
      <small>Up to 10 MB each</small></form>`);
    expect(await only()).toMatchObject({
      name: 'Clinical records',
      accept: '.pdf',
      multiple: true,
      by: 'input',
      words: 'Clinical records Up to 10 MB each',
    });
  });

  test('a hidden input behind a button, under the heading of its part', async () => {
    show(`<h2>Attachments</h2><div><input id="docs" type="file" style="display:none"><button type="button">Browse</button></div>
      <h2>Notes</h2><textarea></textarea>`);
    expect(await only()).toMatchObject({ name: 'Attachments', by: 'input', multiple: false });
  });

  test('a zone that only takes a drop', async () => {
    show('<h2>Images</h2><div class="zone">Drag files here</div>');
    expect(await only()).toMatchObject({ name: 'Images', by: 'drop' });
  });

  test('a transparent input over its zone is one place', async () => {
    show(`<div class="drop-zone" style="position:relative;padding:40px">Drop files here, PDF only
      <input id="docs" type="file" multiple style="position:absolute;inset:0;opacity:0"></div>`);
    expect(await only()).toMatchObject({ by: 'input', words: 'Drop files here, PDF only' });
  });

  test.each([
    ['nobody sees', '<input id="docs" type="file" style="display:none"><p>Welcome</p>'],
    [
      'has no zone of its own among two',
      '<p>Drop files here</p><p>Drop images here</p><input id="docs" type="file" hidden>',
    ],
    ['stands off the page', '<input id="docs" type="file" style="position:absolute;left:-4000px">'],
    [
      'is transparent with nothing under it',
      '<input id="docs" type="file" style="opacity:0;width:300px;height:80px">',
    ],
  ])('an input that %s is not offered', async (_, html) => {
    show(html);
    const offered = (await places()).filter(({ hidden, by }) => !hidden && by === 'input');
    expect(offered).toEqual([]);
  });
});

describe('what is put there', () => {
  beforeEach(() => show('<label>Records <input id="docs" type="file" multiple></label>'));

  test('files reach a native input, with input and change, and its state proves it', async () => {
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      input().addEventListener(type, ({ type: name }) => heard.push(name));
    const { files, reason } = await attach(await only(), ['a.pdf', 'b.pdf']);
    expect(reason).toBeUndefined();
    expect(files.map(({ state }) => state)).toEqual(['taken', 'taken']);
    expect(heldBy()).toEqual(['a.pdf', 'b.pdf']);
    expect(heard).toEqual(['input', 'change']);
    expect(await input().files![0]!.text()).toBe('abc');
  });

  test('what a person chose before stays', async () => {
    const place = await only();
    await attach(place, ['first.pdf']);
    await attach(place, ['second.pdf']);
    expect(heldBy()).toEqual(['first.pdf', 'second.pdf']);
  });

  test('a page that lists its files itself does not get the old ones twice', async () => {
    const taken: string[] = [];
    input().addEventListener('change', () => {
      for (const { name } of input().files!) {
        taken.push(name);
        document.body.firstElementChild!.append(
          Object.assign(document.createElement('p'), { textContent: name }),
        );
      }
    });
    const place = await only();
    await attach(place, ['first.pdf']);
    await attach(place, ['second.pdf']);
    expect(taken).toEqual(['first.pdf', 'second.pdf']);
  });

  test('a page that refuses is quoted', async () => {
    input().addEventListener('change', () => {
      input().value = '';
      document.body.firstElementChild!.insertAdjacentHTML(
        'beforeend',
        '<p role="alert">a.pdf is too large</p>',
      );
    });
    const { files } = await attach(await only(), ['a.pdf']);
    expect(files).toEqual([{ name: 'a.pdf', state: 'refused', words: 'a.pdf is too large' }]);
  });

  test('a page that shows nothing of the files is not called a success', async () => {
    input().addEventListener('change', () => (input().value = ''));
    const { files } = await attach(await only(), ['a.pdf']);
    expect(files[0]?.state).toBe('not-seen');
  });

  test('a drop is made only where the page claims it', async () => {
    const stage = show('<div class="dropzone">Drop files here</div>');
    const { reason } = await attach(await only(), ['a.pdf']);
    expect(reason).toBe('not-taken');
    const zone = stage.firstElementChild!;
    const dropped: string[] = [];
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      for (const { name } of (event as DragEvent).dataTransfer!.files) {
        dropped.push(name);
        zone.append(` ${name}`);
      }
    });
    const { files } = await attach(await only(), ['a.pdf']);
    expect(dropped).toEqual(['a.pdf']);
    expect(files[0]?.state).toBe('taken');
  });
});

describe('what is refused before any byte is handed over', () => {
  const single = '<label>Letter <input id="docs" type="file"></label>';
  test.each<[string, string, () => void, readonly string[], string]>([
    ['several files for a field of one', single, () => undefined, ['a.pdf', 'b.pdf'], 'one-only'],
    ['a field that went', single, () => input().remove(), ['a.pdf'], 'gone'],
    [
      'a field that became another',
      single,
      () => input().setAttribute('name', 'x'),
      ['a.pdf'],
      'changed',
    ],
    [
      'a field that was hidden meanwhile',
      single,
      () => (input().style.visibility = 'hidden'),
      ['a.pdf'],
      'hidden',
    ],
    [
      'a field that was switched off',
      single,
      () => (input().disabled = true),
      ['a.pdf'],
      'disabled',
    ],
    [
      'a field under a cover',
      single,
      () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div style="position:fixed;inset:0;background:#fff"></div>',
        ),
      ['a.pdf'],
      'covered',
    ],
  ])('%s', async (_, html, change, names, reason) => {
    show(html);
    const place = await only();
    change();
    expect(await attach(place, names)).toEqual({ reason, files: [], complaints: [] });
    expect(document.getElementById('docs') ? heldBy() : []).toEqual([]);
  });

  test('files of which bytes are missing', async () => {
    show(single);
    const { ref, signature } = await only();
    await send('t', ['a.pdf'], 4);
    const answer = await answerFrame({ bicuspid: 'attach', transfer: 't', ref, signature });
    expect(answer).toMatchObject({ reason: 'incomplete' });
    expect(heldBy()).toEqual([]);
  });

  test('files of an earlier transfer, or of one that was dropped', async () => {
    show(single);
    const { ref, signature } = await only();
    await send('t', ['a.pdf']);
    await answerFrame({ bicuspid: 'forget-files' });
    const answer = await answerFrame({ bicuspid: 'attach', transfer: 't', ref, signature });
    expect(answer).toMatchObject({ reason: 'incomplete' });
  });
});

// Pointing in a real Chromium: real clicks name a control, the page hears none of them, and it is over when it is over.
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerFrame } from './whole-page.ts';
import { control, field, show } from './stage.ts';

const PAGE = `
  <h2>Request</h2>
  <p id="text">Words that are no field</p>
  <label>Code <input id="code"></label>
  <label for="kind">Kind</label><select id="kind"><option>A<option>B</select>
  <label><input type="checkbox" id="tick"> Urgent</label>
  <button id="send">Send</button>`;

let heard: string[];
let hearing: AbortController;
beforeEach(() => {
  show(PAGE);
  heard = [];
  hearing = new AbortController();
  for (const type of [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'focusin',
    'change',
  ])
    document.addEventListener(
      type,
      ({ target }) => heard.push(`${type} ${target instanceof Element ? target.id : ''}`),
      { capture: true, signal: hearing.signal },
    );
});
afterEach(async () => {
  hearing.abort();
  await answerFrame({ bicuspid: 'stop-pointing' });
  await answerFrame({ bicuspid: 'mark', marks: [] });
});

const point = (forMs = 20_000) => answerFrame({ bicuspid: 'point', forMs });
const refOf = async (name: string) => (await control(name)).ref;

describe('pointing', () => {
  it.each(['code', 'kind', 'tick'])(
    'a click on %s names it, and the page hears nothing',
    async (name) => {
      const ref = await refOf(name);
      const pointed = point();
      await userEvent.click(field(name));
      expect(await pointed).toEqual({ outcome: 'picked', ref });
      expect(heard).toEqual([]);
      expect(document.activeElement).toBe(document.body);
      expect(field('tick').checked).toBe(false);
    },
  );

  it('a click on the label is a click on its field', async () => {
    const ref = await refOf('kind');
    const pointed = point();
    await userEvent.click(document.querySelector('label[for=kind]')!);
    expect(await pointed).toEqual({ outcome: 'picked', ref });
  });

  it('a click on nothing of a form is kept from the page and waited past', async () => {
    const ref = await refOf('code');
    const pointed = point();
    await userEvent.click(document.getElementById('text')!);
    await userEvent.click(document.getElementById('send')!);
    expect(heard).toEqual([]);
    await userEvent.click(field('code'));
    expect(await pointed).toEqual({ outcome: 'picked', ref });
  });

  it('the field drawn anew since the mode began is found as it is now', async () => {
    const pointed = point();
    show(PAGE);
    await userEvent.click(field('code'));
    expect(await pointed).toEqual({ outcome: 'picked', ref: await refOf('code') });
  });

  it('what a script of the page clicks names nothing and goes its way', async () => {
    const pointed = point();
    field('code').click();
    field('code').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(heard).toEqual(['click code', 'click code']);
    await userEvent.keyboard('{Escape}');
    expect(await pointed).toEqual({ outcome: 'cancelled' });
  });

  it('a hidden field cannot be named', async () => {
    show(`<input id="trap" style="opacity: 0.02"><label>Code <input id="code"></label>`);
    const ref = await refOf('code');
    const pointed = point();
    await userEvent.click(field('trap'));
    await userEvent.click(field('code'));
    expect(await pointed).toEqual({ outcome: 'picked', ref });
  });

  it('Enter names the field that has the focus', async () => {
    field('code').focus();
    const ref = await refOf('code');
    const pointed = point();
    await userEvent.keyboard('{Enter}');
    expect(await pointed).toEqual({ outcome: 'picked', ref });
  });

  it('ends when its time is over', async () => {
    expect(await point(5)).toEqual({ outcome: 'timed-out' });
  });

  it('leaves the page as it was: clicks, pointer and marks', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const pointed = point();
    await userEvent.hover(field('code'));
    expect(document.documentElement.children.length).toBe(3);
    expect(document.adoptedStyleSheets.length).toBe(sheets + 1);
    expect(await answerFrame({ bicuspid: 'stop-pointing' })).toEqual({ stopped: true });
    expect(await pointed).toEqual({ outcome: 'cancelled' });
    await userEvent.click(field('code'));
    expect(heard).toContain('click code');
    expect(document.adoptedStyleSheets.length).toBe(sheets);
    expect(document.documentElement.children.length).toBe(2);
  });

  it('begun again ends the time before', async () => {
    const first = point();
    const second = point();
    expect(await first).toEqual({ outcome: 'cancelled' });
    await userEvent.click(field('code'));
    expect(await second).toMatchObject({ outcome: 'picked' });
  });
});

// List boxes of several makes, by hand: what counts is what their own state holds, not what they show.
import { afterEach, expect, test } from 'vitest';
import { answerFrame } from './whole-page.ts';
import { control, field, option, read, show, write } from './stage.ts';

interface Make {
  /** What the page would send. */
  value: string;
}

const BOX = 'border:1px solid #888;width:220px;height:26px;display:block;background:#fff';
const names = ['Office', 'Outpatient Hospital', 'Inpatient Hospital'];
const codes = ['11', '22', '21'];
let presses: string[] = [];
afterEach(() => {
  document.querySelectorAll('.popup').forEach((popup) => popup.remove());
  expect(presses).toEqual([]);
  presses = [];
});

function popup(
  options: readonly string[],
  choose: (index: number) => void,
  on: 'click' | 'mousedown' | 'mouseup' = 'click',
): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'popup';
  list.id = 'list';
  list.setAttribute('role', 'listbox');
  list.style.cssText = 'position:fixed;top:200px;left:10px;width:220px;background:#fff;margin:0';
  list.innerHTML = options.map((text) => `<li role="option">${text}</li>`).join('');
  list.addEventListener(on, (event) => {
    const at = [...list.children].findIndex((item) => item.contains(event.target as Node));
    list.remove();
    choose(at);
  });
  document.body.append(list);
  return list;
}

/** A button that opens a list, as design systems write it (Headless, Abyss, MUI Select). */
function buttonMake(openOn: 'click' | 'mousedown'): Make {
  const make: Make = { value: '' };
  show(
    `<span id="l">Place of Service</span><div id="pos" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l pos" tabindex="0" style="${BOX}"></div><button>Next</button>`,
  );
  document.querySelector('button')?.addEventListener('click', () => presses.push('Next'));
  const box = field('pos');
  box.addEventListener(openOn, () => {
    box.setAttribute('aria-expanded', 'true');
    popup(names, (at) => {
      make.value = codes[at] ?? '';
      box.textContent = names[at] ?? '';
      box.setAttribute('aria-expanded', 'false');
    });
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    document.querySelector('.popup')?.remove();
    box.setAttribute('aria-expanded', 'false');
  });
  return make;
}

/** A search box that fetches its options while typing, 300 ms later (react-select async, MUI Autocomplete). */
function searchMake(table: readonly string[], { keepsText = false } = {}): Make {
  const make: Make = { value: '' };
  show(
    `<label for="code">Procedure</label><div style="${BOX}"><span id="chosen"></span><input id="code" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="list" style="border:0;outline:0;width:60px"></div>`,
  );
  const box = field('code');
  let timer = 0;
  const shut = (): void => {
    document.querySelector('.popup')?.remove();
    box.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    shut();
    if (box.value.length < 2) return;
    box.setAttribute('aria-expanded', 'true');
    popup(['Loading...'], () => undefined);
    timer = window.setTimeout(() => {
      shut();
      const found = table.filter((text) => text.startsWith(box.value));
      box.setAttribute('aria-expanded', 'true');
      popup(
        found.length > 0 ? found : ['No options'],
        (at) => {
          make.value = (found[at] ?? '').split(' - ')[0] ?? '';
          (document.getElementById('chosen') ?? box).textContent = found[at] ?? '';
          box.value = '';
          box.setAttribute('aria-expanded', 'false');
        },
        'click',
      );
    }, 300);
  });
  box.addEventListener('keydown', (event) => event.key === 'Escape' && shut());
  box.addEventListener('blur', () => {
    if (!keepsText) box.value = '';
    shut();
  });
  return make;
}

test.each(['click', 'mousedown'] as const)(
  'a box that opens on %s takes the one option that fits',
  async (openOn) => {
    const make = buttonMake(openOn);
    expect(await control('pos')).toMatchObject({
      widget: 'combobox',
      labels: { aria: 'Place of Service' },
      optionsOnDemand: true,
      empty: true,
    });
    expect(await write({ pos: option(['22'], ['Outpatient hospital']) })).toEqual(['filled']);
    expect(make.value).toBe('22');
    expect(await control('pos')).toMatchObject({ empty: false, ours: true });
  },
);

test('a list without an option that fits is closed again, with nothing chosen', async () => {
  const make = buttonMake('click');
  expect(await write({ pos: option(['24'], ['Ambulatory surgical center']) })).toEqual([
    'refused:no-option',
  ]);
  expect(make.value).toBe('');
  expect(document.querySelector('.popup')).toBeNull();
});

test('a list with two options that fit is left alone', async () => {
  const make = buttonMake('click');
  expect(await write({ pos: option([], ['Outpatient hospital', 'Inpatient hospital']) })).toEqual([
    'refused:several-options',
  ]);
  expect(make.value).toBe('');
});

test('a search box that fetches its options is asked, waited for, and the exact code taken', async () => {
  const make = searchMake(['21462 - Open repair', '21465 - Other repair', '2146 - Short']);
  expect(await write({ code: option(['21462'], [], ['21462']) })).toEqual(['filled']);
  expect(make.value).toBe('21462');
});

test.each([false, true])(
  'a code that the search does not know leaves no text behind (page keeps text: %s)',
  async (keepsText) => {
    const make = searchMake(['21462 - Open repair'], { keepsText });
    expect(await write({ code: option(['99999'], [], ['99999']) })).toEqual(['refused:no-option']);
    expect(make.value).toBe('');
    expect(field('code').value).toBe('');
    expect(document.querySelector('.popup')).toBeNull();
  },
);

test('a list that never comes times out', async () => {
  show(`<div id="pos" role="combobox" aria-haspopup="listbox" tabindex="0" style="${BOX}"></div>`);
  expect(await write({ pos: option(['22']) })).toEqual(['refused:options-timeout']);
});

test('a styled box over a hidden native select is one control, with its name, label and options', async () => {
  show(
    `<label for="payer">Payer</label><div class="select-box" style="${BOX}"><a><span id="shown">Select a payer</span></a></div>` +
      '<select id="payer" name="payer" style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px"><option value="">Select a payer</option><option value="P1">Lakeshore</option></select>',
  );
  const select = field<HTMLSelectElement>('payer');
  select.addEventListener(
    'change',
    () =>
      ((document.getElementById('shown') ?? select).textContent =
        select.selectedOptions[0]?.text ?? ''),
  );
  const { controls } = await read();
  expect(controls).toHaveLength(1);
  expect(controls[0]).toMatchObject({
    widget: 'combobox',
    labels: { label: 'Payer', name: 'payer' },
    options: [{ value: 'P1', text: 'Lakeshore' }],
    empty: true,
  });
  expect(controls[0]?.hidden).toBeUndefined();
  expect(await write({ payer: option(['P1'], ['Lakeshore']) })).toEqual(['filled']);
  expect(select.value).toBe('P1');
  expect(await answerFrame({ bicuspid: 'undo' })).toMatchObject({ failed: 0 });
  expect(select.value).toBe('');
});

test('a box whose hidden select is only a copy is written by hand, and the copy left as it was', async () => {
  const make: Make = { value: '' };
  show(
    `<div><button type="button" id="pos" role="combobox" aria-haspopup="listbox" aria-expanded="false" style="${BOX}"></button>` +
      '<select aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)"><option value=""></option><option value="22">Outpatient Hospital</option></select></div>',
  );
  const box = field('pos');
  box.addEventListener('mousedown', () => {
    popup(names, (at) => {
      make.value = codes[at] ?? '';
      box.textContent = names[at] ?? '';
    });
  });
  const { controls } = await read();
  expect(controls).toHaveLength(1);
  expect(await write({ pos: option(['22'], ['Outpatient Hospital']) })).toEqual(['filled']);
  expect(make.value).toBe('22');
});

test('a date box whose pop-up is a calendar is typed into, and a menu button is no control', async () => {
  show(
    '<input id="date" role="combobox" aria-haspopup="dialog"><button aria-haspopup="true" aria-expanded="false">Account</button>',
  );
  const { controls } = await read();
  expect(controls.map(({ widget, labels }) => [widget, labels.id])).toEqual([['text', 'date']]);
});

test('around an input that nobody sees the box is pressed, and a class of its panel switches no option off', async () => {
  const make: Make = { value: '' };
  show(
    `<label for="pos">Place</label><div id="box" style="${BOX}"><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><input id="pos" readonly aria-haspopup="listbox"></div><span id="shown">Select</span></div>`,
  );
  const box = field('box');
  box.addEventListener('click', (event) => {
    // As PrimeReact does: a press on its hidden input opens nothing.
    if (event.target instanceof HTMLInputElement) return;
    const list = popup(names, (at) => {
      make.value = codes[at] ?? '';
      field('shown').textContent = names[at] ?? '';
      panel.remove();
    });
    const panel = document.createElement('div');
    panel.className = 'popup p-ripple-disabled';
    list.replaceWith(panel);
    panel.append(list);
  });
  expect(await write({ pos: option(['22'], ['Outpatient Hospital']) })).toEqual(['filled']);
  expect(make.value).toBe('22');
});

/** A wrapper that opens its own list and keeps the options there, not in the select that it hides (Choices 10). */
function wrapperMake(): Make {
  const make: Make = { value: '' };
  const items = names.map(
    (text, at) => `<div role="option" data-value="${codes[at]}">${text}</div>`,
  );
  show(
    `<label for="pos">Place of Service</label>
     <div id="wrap" role="listbox" aria-haspopup="true" aria-expanded="false" tabindex="0" style="${BOX};position:relative">
       <div><select id="pos" name="pos" hidden tabindex="-1"><option value="">Select…</option></select>
         <div class="made__list"><div class="made__item" aria-selected="true">Select…</div></div></div>
       <div id="drop" hidden style="position:absolute;top:26px;left:0;width:220px;background:#fff">
         <div role="listbox"><div role="option" data-value="">Select…</div>${items.join('')}</div></div>
     </div>`,
  );
  const wrap = field('wrap');
  const drop = field('drop');
  const select = field<HTMLSelectElement>('pos');
  const opened = (is: boolean): void => {
    drop.hidden = !is;
    wrap.setAttribute('aria-expanded', String(is));
  };
  wrap.addEventListener('click', (event) => {
    if (drop.contains(event.target as Node)) return;
    requestAnimationFrame(() => opened(drop.hidden !== false));
  });
  drop.addEventListener('mousedown', (event) => {
    const chosen = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
    if (!chosen) return;
    make.value = chosen.dataset['value'] ?? '';
    select.options[0]!.replaceWith(new Option(chosen.textContent, make.value, true, true));
    wrap.querySelector('.made__item')!.textContent = chosen.textContent;
    opened(false);
  });
  wrap.addEventListener('keydown', ({ key }) => key === 'Escape' && opened(false));
  return make;
}

test('a closed list inside the box gives its options before anything is opened', async () => {
  wrapperMake();
  const { widget, options } = await control('pos');
  expect({ widget, options }).toEqual({
    widget: 'combobox',
    options: names.map((text, at) => ({ value: codes[at], text })),
  });
});

test('a box whose list comes a frame after the press is written, also when its closed line looks like a list', async () => {
  const make = wrapperMake();
  expect(await write({ pos: option(['22'], ['Outpatient Hospital'], ['Outpatient']) })).toEqual([
    'filled',
  ]);
  expect(make.value).toBe('22');
});

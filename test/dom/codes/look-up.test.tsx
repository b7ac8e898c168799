import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LookUp } from '../../../components/codes/look-up.tsx';
import { loadLibrary } from '../../../lib/browser/code-library.ts';
import type { Library } from '../../../lib/codes/library.ts';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary('');
});
afterEach(cleanup);

/** The look-up with a clipboard, a case and a window that write down what was asked of them. */
function open(used: string[] = []) {
  const asked: string[] = [];
  render(
    <MantineProvider>
      <LookUp
        library={library}
        used={used}
        copy={(code) => {
          asked.push(`copy ${code}`);
          return Promise.resolve();
        }}
        addToCase={(hit) => {
          asked.push(`add ${hit.code}`);
          return Promise.resolve({ ok: true, message: `Added ${hit.code} to the diagnoses.` });
        }}
        openPanel={() => asked.push('panel')}
        close={() => asked.push('close')}
      />
    </MantineProvider>,
  );
  return { asked, user: userEvent.setup(), box: screen.getByRole('combobox') };
}

const codesShown = () =>
  screen.queryAllByRole('option').map((option) => option.firstChild?.firstChild?.textContent);
const heard = () => screen.getByRole('status').textContent;
const chosen = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  return id ? document.getElementById(id)?.firstChild?.firstChild?.textContent : null;
};

test('the search box has the focus as soon as it opens', () => {
  const { box } = open();
  expect(document.activeElement).toBe(box);
});

describe('with the keyboard only', () => {
  test('typing shows codes and Enter copies the first', async () => {
    const { asked, user } = open();
    await user.keyboard('impcted wisdom{Enter}');
    expect(asked).toEqual(['copy K01.1']);
    await expect.poll(heard).toBe('Copied K01.1');
  });

  test('arrows choose, come round at the ends, and the focus stays in the box', async () => {
    const { user, box } = open();
    await user.keyboard('m26.62');
    expect(codesShown()).toEqual(['M26.62', 'M26.621', 'M26.622', 'M26.623', 'M26.629']);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe('M26.622');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe('M26.629');
    expect(document.activeElement).toBe(box);
  });

  test('Ctrl+Enter adds the chosen code to the open case and says so', async () => {
    const { asked, user } = open();
    await user.keyboard('osa{Control>}{Enter}{/Control}');
    expect(asked).toEqual(['add G47.33']);
    await expect.poll(heard).toBe('Added G47.33 to the diagnoses.');
  });

  test('Enter on a heading shows what is under it instead of copying it', async () => {
    const { asked, user } = open();
    await user.keyboard('s02.65{Enter}');
    expect(asked).toEqual([]);
    expect(codesShown().slice(0, 3)).toEqual(['S02.650A', 'S02.651A', 'S02.652A']);
  });

  test('the right arrow opens a heading at the end of the box, the left arrow goes back', async () => {
    const { user } = open();
    await user.keyboard('s02.65{ArrowRight}');
    expect(chosen()).toBe('S02.650A');
    await user.keyboard('{ArrowLeft}');
    expect(chosen()).toBe('S02.65');
  });

  test('Escape goes back, then clears, then closes', async () => {
    const { asked, user, box } = open();
    await user.keyboard('s02.65{Enter}{Escape}');
    expect(chosen()).toBe('S02.65');
    await user.keyboard('{Escape}');
    expect((box as HTMLInputElement).value).toBe('');
    expect(asked).toEqual([]);
    await user.keyboard('{Escape}');
    expect(asked).toEqual(['close']);
  });
});

test('side and visit are clicked under a heading, and the keys go on from there', async () => {
  const { asked, user, box } = open();
  await user.keyboard('s02.65{Enter}');
  await user.click(screen.getByRole('button', { name: 'Left' }));
  expect(codesShown().every((code) => code?.startsWith('S02.652'))).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Subsequent' }));
  expect(codesShown()).toEqual(['S02.652D']);
  await user.click(screen.getByRole('button', { name: 'Left', pressed: true }));
  expect(codesShown()).toEqual(['S02.650D', 'S02.651D', 'S02.652D']);
  expect(document.activeElement).toBe(box);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(asked).toEqual(['copy S02.651D']);
});

describe('what a screen reader hears', () => {
  test('the box owns the list and names the chosen option', async () => {
    const { user, box } = open();
    expect(box.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('dry socket');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    const list = screen.getByRole('listbox');
    expect(box.getAttribute('aria-controls')).toBe(list.id);
    const selected = within(list).getByRole('option', { selected: true });
    expect(box.getAttribute('aria-activedescendant')).toBe(selected.id);
  });

  test('the number of results is announced', async () => {
    const { user } = open();
    await user.keyboard('m26.62');
    expect(heard()).toBe('5 codes found');
  });
});

describe('before anything is typed', () => {
  test('codes used often are offered and can be copied', async () => {
    const { asked, user } = open(['K01.1', 'E0486']);
    expect(codesShown()).toEqual(['K01.1', 'E0486']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(asked).toEqual(['copy E0486']);
  });

  test('an example fills the box and leaves the focus there', async () => {
    const { user, box } = open();
    await user.click(screen.getByRole('button', { name: 'D7240' }));
    expect((box as HTMLInputElement).value).toBe('D7240');
    expect(document.activeElement).toBe(box);
    expect(codesShown()).toContain('41899');
  });
});

test('a refused clipboard is said, with what to do', async () => {
  render(
    <MantineProvider>
      <LookUp
        library={library}
        used={['K01.1']}
        copy={() => Promise.reject(new Error('denied'))}
        addToCase={() => Promise.resolve({ ok: false, message: '' })}
        openPanel={() => undefined}
        close={() => undefined}
      />
    </MantineProvider>,
  );
  await userEvent.setup().keyboard('{Enter}');
  await expect.poll(heard).toContain('did not allow copying');
});

test('nothing found is said in words', async () => {
  const { user } = open();
  await user.keyboard('zzqqy');
  expect(screen.getByText(/Nothing for “zzqqy”/)).toBeTruthy();
});

test('a click copies and the panel button opens the panel', async () => {
  const { asked, user } = open(['K01.1']);
  await user.click(screen.getByRole('option'));
  await user.click(screen.getByRole('button', { name: /open cases/i }));
  expect(asked).toEqual(['copy K01.1', 'panel']);
});

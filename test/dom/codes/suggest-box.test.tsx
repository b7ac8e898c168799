import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { SuggestBox } from '../../../components/codes/suggest-box.tsx';

afterEach(cleanup);

const NOTHING = { teeth: [], side: '' } as const;
const NO_CODES: readonly string[] = [];
const OWN = [{ code: '21462', description: '', fee: '850.00' }];

function Box({ added }: { added: string[] }) {
  const [there, setThere] = useState<string[]>([]);
  return (
    <MantineProvider>
      <SuggestBox
        date=""
        facts={NOTHING}
        accepted={NO_CODES}
        payerName=""
        own={OWN}
        has={(code) => there.includes(code)}
        onAdd={({ code }) => {
          added.push(code);
          setThere([...there, code]);
        }}
      />
    </MantineProvider>
  );
}

async function open(text: string) {
  const added: string[] = [];
  render(<Box added={added} />);
  const user = userEvent.setup();
  const box = screen.getByRole('combobox', { name: /What was done/ });
  await user.type(box, text);
  const list = screen.getByRole('listbox', { name: 'Suggested codes' });
  return { added, user, box, list };
}

test('words lead to codes with the reason; keys choose and add without leaving the box', async () => {
  const { added, user, box, list } = await open('left angle fx plated with arch bars');
  expect(
    await within(list).findByRole('option', { name: /21462.*because of:.*arch bars/ }),
  ).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(added, 'Enter alone adds nothing').toEqual([]);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(added).toEqual(['21462']);
  expect(document.activeElement).toBe(box);
  await within(list).findByRole('option', { name: /21462.*In the case/ });
  await user.keyboard('{Enter}');
  expect(added, 'a code that is there is not added twice').toEqual(['21462']);
});

test('a click adds a diagnosis, and the papers of the procedure are named', async () => {
  const { added, user, list } = await open('D7240 #17');
  await user.click(await within(list).findByRole('option', { name: /K01\.1/ }));
  expect(added).toEqual(['K01.1']);
  expect(screen.getByText(/Usually asked for/).parentElement?.textContent).toMatch(/panoramic/i);
  expect(screen.getByText('Check before billing.')).toBeTruthy();
});

test('a question is asked, its answer ranks anew and can be taken back', async () => {
  const { user, list, box } = await open('cyst enucleated');
  const question = await screen.findByRole('group', { name: 'Lower or upper jaw?' });
  await user.click(within(question).getByRole('button', { name: 'Upper' }));
  await within(list).findByRole('option', { name: /21030/ });
  await user.click(screen.getByRole('button', { name: 'Take back: Upper' }));
  await screen.findByRole('group', { name: 'Lower or upper jaw?' });
  await user.clear(box);
  expect(within(list).queryAllByRole('option')).toEqual([]);
});

test('side and visit of a suggested diagnosis are clicked, and the row adds that code', async () => {
  const { added, user, list } = await open('left angle fx mandible plated');
  await within(list).findByRole('option', { name: /S02\.652A/ });
  const choices = await screen.findByRole('group', { name: 'Side and visit of S02.652A' });
  const pressed = within(choices).getAllByRole('button', { pressed: true });
  expect(pressed.map(({ textContent }) => textContent)).toEqual(['Left', 'Initial']);
  await user.click(within(choices).getByRole('button', { name: 'Right' }));
  const next = await screen.findByRole('group', { name: 'Side and visit of S02.651A' });
  // By keyboard as well: the buttons are in the order of the page.
  within(next).getByRole('button', { name: 'Subsequent' }).focus();
  await user.keyboard('{Enter}');
  await user.click(await within(list).findByRole('option', { name: /S02\.651D/ }));
  expect(added).toEqual(['S02.651D']);
});

test('a suggested number shows the fee of the practice', async () => {
  const { list } = await open('left angle fx plated with arch bars');
  expect(
    await within(list).findByRole('option', { name: /21462.*Your fee \$850\.00/ }),
  ).toBeTruthy();
});

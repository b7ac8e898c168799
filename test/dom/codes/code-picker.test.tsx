import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { CodePicker } from '../../../components/codes/code-picker.tsx';

afterEach(cleanup);

function Box({ kind, picked }: { kind: 'diagnosis' | 'procedure'; picked: string[] }) {
  const [value, setValue] = useState('');
  return (
    <MantineProvider>
      <CodePicker
        kind={kind}
        label="Code"
        value={value}
        onChange={setValue}
        onPick={(hit) => {
          picked.push(hit.code);
          setValue(hit.code);
        }}
      />
    </MantineProvider>
  );
}

function open(kind: 'diagnosis' | 'procedure') {
  const picked: string[] = [];
  render(<Box kind={kind} picked={picked} />);
  return { picked, user: userEvent.setup(), box: screen.getByLabelText<HTMLInputElement>('Code') };
}

test('a diagnosis is found by words and chosen with the keyboard', async () => {
  const { picked, user, box } = open('diagnosis');
  await user.type(box, 'dry soket');
  await screen.findByRole('option', { name: /M27\.3/ });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(picked).toEqual(['M27.3']);
  expect(box.value).toBe('M27.3');
});

test('a procedure box offers procedures only', async () => {
  const { user, box } = open('procedure');
  await user.type(box, 'dry socket');
  // The number serves two procedures, each with its own words.
  expect(await screen.findAllByRole('option', { name: /41830/ })).toHaveLength(2);
  expect(screen.queryByRole('option', { name: /M27\.3/ })).toBeNull();
});

test('a heading opens its codes and is never chosen itself', async () => {
  const { picked, user, box } = open('diagnosis');
  await user.type(box, 'm26.62');
  await user.click(await screen.findByRole('option', { name: /^M26\.62 A/ }));
  expect(picked).toEqual([]);
  await user.click(await screen.findByRole('option', { name: /M26\.622/ }));
  expect(picked).toEqual(['M26.622']);
});

test('a code that is not known can be typed and stays', async () => {
  const { picked, user, box } = open('procedure');
  await user.type(box, '99999');
  await user.tab();
  expect(box.value).toBe('99999');
  expect(picked).toEqual([]);
});

import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyForAMinute } from '../../../components/portal/clipboard-minute.ts';
import { CopyNext } from '../../../components/portal/copy-next.tsx';
import { AppFrame } from '../../../components/ui/app-frame.tsx';

const facts = {
  'patient.birthDate': '2011-03-14',
  'patient.lastName': 'Quillfeather',
  'subscriber.memberId': 'LKW204118820',
};

/** What the clipboard was given; the browser's own asks for a permission that no test has. */
let given: string[];
beforeEach(() => {
  given = [];
  const clipboard = { writeText: (text: string) => Promise.resolve(void given.push(text)) };
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as Clipboard);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(why?: string) {
  render(
    <AppFrame>
      <CopyNext facts={facts} tab={null} allowed={false} why={why} />
    </AppFrame>,
  );
}
const main = (name: RegExp) => screen.getByRole('button', { name });
const large = () => screen.getByRole('status').textContent;

describe('one key, the next value', () => {
  it('puts value after value on the clipboard and shows the one that is there', async () => {
    show('This payer does not allow automatic entry.');
    expect(screen.getByText('This payer does not allow automatic entry.')).toBeVisible();
    expect(main(/Copy the first/)).toHaveFocus();
    expect(given).toEqual([]);
    await userEvent.keyboard(' ');
    await waitFor(() => expect(large()).toMatch(/Subscriber member ID.*LKW204118820/));
    expect(screen.getByText('1 of 3')).toBeVisible();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(large()).toMatch(/Patient last name.*Quillfeather/));
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(large()).toMatch(/03\/14\/2011/));
    expect(given).toEqual(['LKW204118820', 'Quillfeather', '03/14/2011']);
    expect(main(/All copied/)).toHaveAttribute('aria-disabled', 'true');
  });

  it('goes back and skips', async () => {
    show();
    await userEvent.click(main(/Copy the first/));
    await userEvent.click(await screen.findByRole('button', { name: 'Skip Patient last name' }));
    await waitFor(() => expect(large()).toMatch(/03\/14\/2011/));
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(large()).toMatch(/Quillfeather/));
    expect(given).toEqual(['LKW204118820', '03/14/2011', 'Quillfeather']);
  });

  it('stays where it is and says so when the browser refuses', async () => {
    const refuse = { writeText: () => Promise.reject(new Error('not focused')) };
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(refuse as unknown as Clipboard);
    show();
    await userEvent.click(main(/Copy the first/));
    expect(await screen.findByText(/Click into this panel once/)).toBeVisible();
    expect(main(/Copy the first/)).toBeVisible();
  });
});

describe('a value on the clipboard', () => {
  it('is cleared when its time is over', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await copyForAMinute('LKW204118820', 1);
    await waitFor(() => expect(given).toEqual(['LKW204118820', '']));
  });

  it('is cleared when the person comes back, where the browser lets nobody do it before', async () => {
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await copyForAMinute('LKW204118820', 1);
    await waitFor(() => expect(focus).toHaveBeenCalled());
    expect(given).toEqual(['LKW204118820']);
    focus.mockReturnValue(true);
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(given).toEqual(['LKW204118820', '']));
  });
});

import { expect, test } from 'vitest';
import { certainFacts, readPageFacts } from '../../../lib/intake/read-page.ts';
import { show } from '../page/stage.ts';
import { FILLED_FORMS } from './forms.ts';
import { pageValues } from './page-values.ts';
import { SHOWN_PAGES } from './pages.ts';

test.each([...SHOWN_PAGES, ...FILLED_FORMS].map((page) => [page.name, page] as const))(
  'from %s only what is certain is taken',
  async (_, { html, facts }) => {
    show(html);
    const found = readPageFacts([await pageValues()], { today: '2026-11-25' });
    expect(certainFacts(found)).toEqual(facts);
  },
);

test('secret and hidden controls never leave the page, not even as uncertain', async () => {
  show(FILLED_FORMS[0]!.html);
  const said = JSON.stringify(await pageValues());
  for (const secret of ['123-45-6789', 'swordfish', '4111111111111111', 'HID000111', 'Hidden'])
    expect(said).not.toContain(secret);
});

test('a page that hides a part of a number does not give it away as a value', async () => {
  show('<label for="m">Member ID</label><input id="m" value="*****0917">');
  expect((await pageValues()).held).toEqual([]);
});

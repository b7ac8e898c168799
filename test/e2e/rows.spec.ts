// A page that opens one more line for each that is filled: it gets more lines only when the person says so.
import { expect, test } from './bicuspid.ts';
import * as person from '../tools/person.ts';

const codes = (values: string[]) => values.filter((value) => value !== '');

test('lines that the page opens are filled only while their tick is set', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/rows.html`);
  const lines = page.locator('#rows input');
  const filled = async () =>
    codes(await lines.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)));
  const panel = await openCase();

  expect(await person.lookAtPlan(panel)).toBe('plan');
  const more = panel.getByRole('checkbox', { name: /If the page opens more rows, go on with/ });
  await expect(more).toBeChecked();
  await more.uncheck();
  await person.write(panel);
  await expect(lines).toHaveCount(2);
  const first = await filled();
  expect(first).toHaveLength(1);

  await person.backToCase(panel);
  await page.reload();
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await person.write(panel);
  const all = await filled();
  expect(all.length).toBeGreaterThan(1);
  expect(all[0]).toBe(first[0]);
  await expect(lines).toHaveCount(all.length + 1);
});
